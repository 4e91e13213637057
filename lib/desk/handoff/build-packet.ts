import type { Help } from '@/lib/domain/assist';
import type { HandoffPacket, HandoffWish } from '@/lib/domain/handoff';
import type { Route } from '@/lib/domain/warning';
import type { StoredMessage } from '@/lib/domain/message';
import { sayMood } from '@/lib/escalation/handoff/say-mood';
import { summariseByExtract } from '@/lib/prompts/summarise-by-extract';
import { readTurns } from '../models/writing/read-turns';
import { findIdentifiers } from './find-identifiers';

/** Sentences of the part that says it in short. */
const MOST_PICKED = 5;
/** Messages of the transcript; a colleague who wants more opens the conversation. */
const MOST_SAID = 200;

const speakers = { customer: 'Customer', agent: 'Team', note: 'Note', system: 'System' } as const;

export interface HandedOver {
  help: Help;
  messages: readonly StoredMessage[];
  url: string;
  /** Who should have it. */
  route: Route | null;
  /** Promises and steps, in the words of the conversation. */
  promised: string[];
  tried: string[];
}

/** What is handed over of a conversation, whole: nothing is taken out yet. */
export function buildPacket(handed: HandedOver, wish: Pick<HandoffWish, 'locale' | 'hasTranscript'>, now: number) {
  const { help, messages, url, route, promised, tried } = handed;
  const said = messages.filter(({ deleted, text }) => deleted !== true && text.trim() !== '');
  const turns = readTurns(said);
  const when = whenIn(wish.locale);
  const customer = help.customer && {
    name: help.customer.name,
    handle: help.customer.handle ?? null,
    tags: help.customer.tags,
    note: help.customer.note,
    earlier: help.customer.history.length,
  };
  return {
    madeAt: now,
    conversation: { title: help.conversation.title, channel: help.conversation.channel, url },
    customer,
    wants: help.openQuestion ?? said.findLast(({ direction }) => direction === 'inbound')?.text ?? null,
    summary: summariseByExtract(turns, MOST_PICKED).map(({ from, text }) => ({ from: speakers[from], text })),
    warnings: (help.warning?.reasons ?? []).map(({ label, because, text, evidence }) => ({
      level: help.warning?.level ?? 'notice',
      label,
      because,
      words: evidence.map(({ start, end }) => text.slice(start, end)).join(' … '),
    })),
    route: route && { label: route.label, because: route.because },
    distress:
      help.distress && 'The customer may be in despair or in danger. Stay with the person; the matter can wait.',
    mood: sayMood(help.course),
    openQuestions: help.course.openQuestions.map(({ text }) => text),
    promised,
    tried,
    identifiers: findIdentifiers(said.map(({ text }) => text)),
    timeline: timelineOf(said, help, when),
    transcript: wish.hasTranscript
      ? said.slice(-MOST_SAID).map((message) => ({
          at: when(message),
          from: message.direction,
          author: message.author,
          text: message.text,
        }))
      : null,
    isCut: said.length > MOST_SAID,
    isRedacted: false,
  } satisfies HandoffPacket;
}

type When = (message: Pick<StoredMessage, 'sentAt' | 'timeText'>) => string | null;

/** As exact as the page told it; when the message was seen here says nothing about when it was sent. */
function whenIn(locale: string): When {
  const format = new Intl.DateTimeFormat(Intl.DateTimeFormat.supportedLocalesOf(locale), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return ({ sentAt, timeText }) => (sentAt === undefined ? (timeText ?? null) : format.format(new Date(sentAt)));
}

/** The turns that the conversation took: who began, who answered, where it changed, who wrote last. */
function timelineOf(said: readonly StoredMessage[], { course, warning }: Help, when: When): HandoffPacket['timeline'] {
  const events: { message: StoredMessage | undefined; what: string }[] = [
    { message: said.find(({ direction }) => direction === 'inbound'), what: 'The customer wrote' },
    { message: said.find(({ direction }) => direction === 'outbound'), what: 'The team first answered' },
    ...(course.turn
      ? [
          {
            message: said.find(({ key }) => key === course.turn?.message),
            what: `The tone turned ${course.turn.to < course.turn.from ? 'worse' : 'better'}`,
          },
        ]
      : []),
    ...(warning?.reasons ?? []).map(({ message, label }) => ({
      message: said.find(({ key }) => key === message),
      what: `Warning: ${label}`,
    })),
    { message: said.findLast(({ direction }) => direction === 'outbound'), what: 'The team last wrote' },
    { message: said.findLast(({ direction }) => direction === 'inbound'), what: 'The customer last wrote' },
  ];
  return events
    .flatMap(({ message, what }) => (message ? [{ order: message.order, at: when(message), what }] : []))
    .toSorted((a, b) => a.order - b.order)
    .map(({ at, what }) => ({ at, what }));
}
