import type { KeptPromise } from '@/lib/domain/promise';
import { findPromises } from './find-promises.ts';
import type { Sent } from './find-due.ts';
import type { PromiseLanguage } from './promise-language.ts';

/** A sentence is cut to so many letters around what it promises. */
const MOST_SENTENCE = 600;
const MOST_WAITS = 300;

/** FNV-1a: a mark of words that tells nothing of them. */
function markOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** What a message promises, as it is kept, before anybody has said what became of it. */
export type NamedPromise = Pick<KeptPromise, 'id' | 'kind' | 'sentence' | 'start' | 'end' | 'waitsOn' | 'dueAt'>;

/**
 * The promises of a message with ids that stay the same however often it is read: by the message's key and the words.
 *
 * @param redact what may be kept of words: the mark is of that, so that what was kept is known again
 * @param sent null where nobody knows when it was written: then no day is told
 */
export function namePromises(
  { key, text }: { key: string; text: string },
  language: PromiseLanguage | null,
  sent: Sent | null,
  redact: (text: string) => string = (same) => same,
): NamedPromise[] {
  const named = new Map<string, NamedPromise>();
  for (const { kind, start, end, due, waitsOn, sentence } of findPromises(text, language, sent)) {
    const whole = text.slice(sentence.start, sentence.end);
    const from = sentence.start + (whole.length - whole.trimStart().length);
    // A sentence without end begins with the promise.
    const first = end - from > MOST_SENTENCE ? start : from;
    const words = text.slice(start, end);
    const id = `${key}/${markOf(redact(words).replace(/\s+/gu, ' ').trim().toLowerCase())}`;
    named.set(id, {
      id,
      kind,
      sentence: text.slice(first, Math.max(Math.min(sentence.end, first + MOST_SENTENCE), first)).trimEnd(),
      start: start - first,
      end: Math.min(end - first, MOST_SENTENCE),
      waitsOn: waitsOn && text.slice(waitsOn.start, waitsOn.end).slice(0, MOST_WAITS),
      dueAt: due?.at ?? null,
    });
  }
  return [...named.values()];
}
