import { storedAssessmentSchema, type Assessment } from '@/lib/domain/assessment';
import { storedConversationSchema } from '@/lib/domain/conversation';
import { storedMessageSchema } from '@/lib/domain/message';
import { personSchema } from '@/lib/domain/person';
import type { z } from '@/lib/domain/zod';
import { createMask } from '@/lib/privacy/create-mask';
import { toldNames } from '@/lib/privacy/told-names';
import { readRows } from '@/lib/store/read-rows';
import type { TakenRows } from '@/lib/store/take-out';
import { applyCorrections } from '../../apply-corrections';

/** A customer as people read them: of these fields an exported page is made, and a redacted export. */
export interface ReadablePerson {
  title: string;
  facts: [label: string, value: string][];
  conversations: ReadableConversation[];
  /** Whatever else is kept of them, row by row; none of it in a redacted copy. */
  other: { table: string; rows: Record<string, unknown>[] }[];
}

interface ReadableConversation {
  title: string;
  facts: [label: string, value: string][];
  messages: { who: string; when: string; text: string; attachments: string[]; judged: string }[];
}

const shown: ReadonlySet<string> = new Set(['people', 'conversations', 'messages', 'assessments']);
const who = { inbound: 'Customer', outbound: 'Agent', internal: 'Private note', system: 'Inbox' } as const;

const iso = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
/** Rows that fit; others stand in a JSON export as they are. */
const rowsIn = <T>(all: readonly TakenRows[], table: string, schema: z.ZodType<T>): T[] =>
  readRows(
    schema,
    all.filter((one) => one.table === table).flatMap(({ rows }) => rows),
  );

/** What was judged of a message, in words; a reading of the text, never of the person. */
function sayJudged({ sentiment, emotion, intent, urgency, distress }: Assessment): string {
  const said = [
    sentiment.label && `tone ${sentiment.label}`,
    emotion.label && emotion.label !== 'neutral' && emotion.label,
    intent.label && `topic ${intent.label}`,
    urgency.label && `urgency ${urgency.label}`,
    distress.flag && 'may be in distress',
  ].filter((part) => typeof part === 'string');
  return said.join(', ');
}

/**
 * Makes of a customer's rows what people read.
 *
 * @param redactedAs what stands for the customer where names, numbers and addresses are to be left out; null leaves all in
 */
export function makeReadable(all: readonly TakenRows[], redactedAs: string | null): ReadablePerson {
  const [person] = rowsIn(all, 'people', personSchema);
  const messages = rowsIn(all, 'messages', storedMessageSchema);
  const names = [...new Set([person?.name, person?.handle, ...messages.map(({ author }) => author)])].filter(
    (name): name is string => typeof name === 'string',
  );
  const told = redactedAs === null ? [] : toldNames(messages.map(({ text }) => text));
  const mask = createMask([...names, ...told]);
  const hide = (text: string): string => (redactedAs === null ? text : mask.hide(text));
  const judged = new Map(
    rowsIn(all, 'assessments', storedAssessmentSchema).map(({ message, assessment, corrections }) => [
      message,
      sayJudged(applyCorrections(assessment, corrections)),
    ]),
  );
  const facts: [string, string | undefined][] = [
    ['Handle', redactedAs === null ? person?.handle : undefined],
    ['Site', person?.channel],
    ['First seen', person && iso(person.firstSeenAt)],
    ['Last seen', person && iso(person.lastSeenAt)],
    ['Tags', person?.tags.map(hide).join(', ')],
    ['Note', person && hide(person.note)],
  ];
  return {
    title: redactedAs ?? person?.name ?? 'Nobody named',
    facts: facts.filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== ''),
    conversations: rowsIn(all, 'conversations', storedConversationSchema).map((conversation) => ({
      title: hide(conversation.title),
      facts: [
        ['Site', conversation.channel],
        ...(redactedAs === null ? [['Address', conversation.url] as [string, string]] : []),
        ['First seen', iso(conversation.firstSeenAt)],
        ['Last new message', iso(conversation.lastSeenAt)],
      ],
      messages: messages
        .filter((message) => message.conversation === conversation.key)
        .toSorted((a, b) => a.order - b.order)
        .map((message) => ({
          who: redactedAs === null && message.author ? message.author : who[message.direction],
          when: message.sentAt ?? message.timeText ?? iso(message.seenAt),
          text: hide(message.text),
          attachments: message.attachments.map(({ kind, name }) =>
            redactedAs === null && name ? `${kind}: ${name}` : kind,
          ),
          judged: judged.get(message.key) ?? '',
        })),
    })),
    other:
      redactedAs === null
        ? all
            .filter(({ table }) => !shown.has(table))
            .map(({ table, rows }) => ({ table, rows: rows as Record<string, unknown>[] }))
        : [],
  };
}
