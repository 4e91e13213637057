import { findPersonal } from '../../../lib/privacy/find-personal.ts';
import { knownNames } from '../../../lib/privacy/kinds/known-name.ts';
import { scanText } from '../../../lib/privacy/scan-text.ts';
import type { HiddenKind } from '../../../lib/domain/redaction.ts';
import type { LabelledMessage } from './read-messages.ts';

export interface Tally {
  /** Pieces that should go. */
  spans: number;
  /** Of these: nothing of them is left, whatever kind they were taken for. */
  gone: number;
  /** Of these: taken for what they are. */
  named: number;
  /** Pieces that were taken out as this kind. */
  taken: number;
  /** Of these: within something that should go. */
  right: number;
}

export interface Score {
  byKind: Map<HiddenKind, Tally>;
  byLanguage: Map<string, Tally>;
  /** Messages without anything personal, and how many of them were left as they are. */
  clean: { messages: number; untouched: number };
  missed: string[];
  wrong: string[];
}

const none = (): Tally => ({ spans: 0, gone: 0, named: 0, taken: 0, right: 0 });

/** What is taken out of a text, by UTF-16 offsets into it. */
function findIn(text: string): LabelledMessage['spans'] {
  const { plain, places } = scanText(text);
  return findPersonal(plain, knownNames([])).flatMap(({ kind, start, end, keeps = 0 }) => {
    const from = start + keeps;
    if (from >= end) return [];
    return [{ kind, start: places?.[from] ?? from, end: places?.[end] ?? end }];
  });
}

const isLetter = /[\p{L}\p{N}]/u;

/** Recall of what should go and precision of what went, by kind and by language. Nobody's name is told beforehand. */
export function scoreMessages(messages: readonly LabelledMessage[]): Score {
  const score: Score = {
    byKind: new Map(),
    byLanguage: new Map(),
    clean: { messages: 0, untouched: 0 },
    missed: [],
    wrong: [],
  };
  const tallies = (kind: HiddenKind, language: string): Tally[] => {
    if (!score.byKind.has(kind)) score.byKind.set(kind, none());
    if (!score.byLanguage.has(language)) score.byLanguage.set(language, none());
    return [score.byKind.get(kind), score.byLanguage.get(language)].filter((tally) => tally !== undefined);
  };
  for (const { text, language, spans } of messages) {
    const found = findIn(text);
    const isTaken = (at: number) => found.some(({ start, end }) => at >= start && at < end);
    for (const { kind, start, end } of spans) {
      const letters = [...Array(end - start).keys()]
        .map((at) => at + start)
        .filter((at) => isLetter.test(text[at] ?? ''));
      // Of a link that stays as a place nothing else has to go.
      const isGone = kind === 'link' ? found.some((one) => one.end > start && one.start < end) : letters.every(isTaken);
      const isNamed = isGone && found.some((one) => one.kind === kind && one.start < end && one.end > start);
      for (const tally of tallies(kind, language)) {
        tally.spans++;
        tally.gone += Number(isGone);
        tally.named += Number(isNamed);
      }
      if (!isGone) score.missed.push(`${kind} ${language} "${text.slice(start, end)}" in: ${text}`);
    }
    for (const { kind, start, end } of found) {
      const isRight = spans.some((one) => one.start < end && one.end > start);
      for (const tally of tallies(kind, language)) {
        tally.taken++;
        tally.right += Number(isRight);
      }
      if (!isRight) score.wrong.push(`${kind} ${language} "${text.slice(start, end)}" in: ${text}`);
    }
    if (spans.length === 0) {
      score.clean.messages++;
      score.clean.untouched += Number(found.length === 0);
    }
  }
  return score;
}
