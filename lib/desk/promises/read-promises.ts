import { judgeLanguage } from '@/lib/analysis/language';
import { sentBy, type AgentCalendar } from '@/lib/customers/promises/agent-calendar';
import { namePromises } from '@/lib/customers/promises/name-promises';
import { promiseLanguageOf } from '@/lib/customers/promises/promise-language';
import type { StoredMessage } from '@/lib/domain/message';
import type { KeptPromise } from '@/lib/domain/promise';
import { redactPromise } from './redact-promise';

/** What a message of ours promises now. */
export interface ReadPromises {
  message: StoredMessage;
  /** When it was written; null where nobody knows. */
  sentAt: number | null;
  promises: KeptPromise[];
}

export interface PromiseReader {
  person: string | null;
  /** When it was seen to come; null where it was there before. */
  seenAt: number | null;
  calendar: AgentCalendar;
  /** What may be kept of a text. */
  redact: (text: string) => string;
}

export function readPromises(
  message: StoredMessage,
  { person, seenAt, calendar, redact }: PromiseReader,
): ReadPromises {
  const written = message.sentAt === undefined ? Number.NaN : Date.parse(message.sentAt);
  const sentAt = Number.isNaN(written) ? seenAt : written;
  const { key, conversation, author, text } = message;
  const language = message.deleted === true ? undefined : promiseLanguageOf(judgeLanguage(text).label);
  const named =
    language === undefined
      ? []
      : namePromises({ key, text }, language, sentAt === null ? null : sentBy(sentAt, calendar, language), redact);
  return {
    message,
    sentAt,
    promises: named.map((one) => ({
      ...redactPromise(one, redact),
      message: key,
      conversation,
      person,
      author,
      sentAt,
      state: 'open',
      decidedAt: null,
    })),
  };
}

/** Whether two messages of a conversation make the same promise: pages without ids may show one under two keys. */
const isSame = (a: KeptPromise, b: KeptPromise): boolean =>
  a.sentAt === b.sentAt && a.sentence.slice(a.start, a.end) === b.sentence.slice(b.start, b.end);

/** What was decided before other things were to be taken out of texts: its words read otherwise now. */
const wasDecided = (old: KeptPromise, one: KeptPromise): boolean =>
  old.state !== 'open' && old.message === one.message && old.kind === one.kind && old.dueAt === one.dueAt;

/**
 * What the ledger of a conversation lacks, and what it has too much, after messages were read. What a person said of a
 * promise stays said; a message that was changed takes with it only what is still open.
 */
export function compareLedger(
  ledger: readonly KeptPromise[],
  read: readonly ReadPromises[],
  person: string | null,
): { put: KeptPromise[]; remove: string[] } {
  const byId = new Map(ledger.map((one) => [one.id, one]));
  const put = new Map<string, KeptPromise>();
  const remove: string[] = [];
  for (const { message, promises } of read) {
    const now = new Set(promises.map(({ id }) => id));
    for (const one of promises) {
      const known = byId.get(one.id) ?? ledger.find((old) => wasDecided(old, one));
      // A message whose time is known at last gets its day.
      if (known) {
        if (known.sentAt === null && one.sentAt !== null)
          put.set(known.id, { ...known, sentAt: one.sentAt, dueAt: one.dueAt });
      } else if (
        ![...ledger, ...put.values()].some(
          (other) => other.message !== one.message && other.sentAt !== null && isSame(other, one),
        )
      )
        put.set(one.id, one);
    }
    for (const old of ledger)
      if (old.message === message.key && old.state === 'open' && !now.has(old.id)) remove.push(old.id);
  }
  if (person !== null)
    for (const old of ledger)
      if (old.person !== person && !remove.includes(old.id)) put.set(old.id, { ...(put.get(old.id) ?? old), person });
  return { put: [...put.values()], remove };
}
