import { judgeLanguage } from '../../../../lib/analysis/language.ts';
import { findPromises, type FoundPromise } from '../../../../lib/customers/promises/find-promises.ts';
import { promiseLanguageOf } from '../../../../lib/customers/promises/promise-language.ts';
import type { Labelled } from './read-labelled.ts';

/** Counts over a set; what is found is right where it overlaps with half of what is marked. */
export interface PromiseScore {
  messages: number;
  marked: number;
  found: number;
  right: number;
  /** Of the right ones. */
  kinds: number;
  dates: number;
  waits: number;
  /** Of the right ones that name a day, and of those that do not. */
  dated: number;
  datedRight: number;
  faults: string[];
}

function matches(found: FoundPromise, { start, words }: Labelled['promises'][number]): boolean {
  const shared = Math.min(found.end, start + words.length) - Math.max(found.start, start);
  return shared * 2 >= Math.min(words.length, found.end - found.start);
}

/** Finds promises as the desk does: the language is judged by the text itself. */
export function findLabelled({ text, sentAt, locale }: Labelled): FoundPromise[] {
  const language = promiseLanguageOf(judgeLanguage(text).label);
  if (language === undefined) return [];
  const offset = /(?:[+-]\d{2}:\d{2}|Z)$/u.exec(sentAt)?.[0] ?? 'Z';
  const isMonthFirst = locale === undefined ? undefined : locale === 'en-US';
  return findPromises(text, language, { at: Date.parse(sentAt), zone: offset === 'Z' ? 'UTC' : offset, isMonthFirst });
}

export function scorePromises(set: readonly Labelled[]): PromiseScore {
  const score: PromiseScore = {
    messages: set.length,
    marked: 0,
    found: 0,
    right: 0,
    kinds: 0,
    dates: 0,
    waits: 0,
    dated: 0,
    datedRight: 0,
    faults: [],
  };
  for (const labelled of set) {
    const found = findLabelled(labelled);
    const left = new Set(found);
    score.marked += labelled.promises.length;
    score.found += found.length;
    for (const promise of labelled.promises) {
      const match = [...left].find((one) => matches(one, promise));
      if (match === undefined) {
        score.faults.push(`missed (${labelled.family}): ${promise.words} | ${labelled.text}`);
        continue;
      }
      left.delete(match);
      const isDue = (match.due?.day ?? null) === promise.due;
      const isWaiting = (match.waitsOn !== null) === promise.conditional;
      score.right += 1;
      score.kinds += match.kind === promise.kind ? 1 : 0;
      score.dates += isDue ? 1 : 0;
      score.waits += isWaiting ? 1 : 0;
      if (promise.due !== null) score.dated += 1;
      if (promise.due !== null && isDue) score.datedRight += 1;
      if (!isDue) score.faults.push(`day ${match.due?.day} for ${promise.due} (${labelled.sentAt}): ${labelled.text}`);
      if (match.kind !== promise.kind) score.faults.push(`kind ${match.kind} for ${promise.kind}: ${labelled.text}`);
      if (!isWaiting) score.faults.push(`waits ${match.waitsOn !== null}: ${labelled.text}`);
    }
    for (const one of left)
      score.faults.push(`wrong (${labelled.family}): ${labelled.text.slice(one.start, one.end)} | ${labelled.text}`);
  }
  return score;
}
