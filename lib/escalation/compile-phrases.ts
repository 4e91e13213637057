import { compilePhrase, isLoose } from './compile-phrase';
import { fold, wordsOf } from './fold';

/** Where something stands in folded text: `[start, end)`. */
export type Span = [number, number];

/** A list of phrases, ready to be looked for. */
export interface PhraseList {
  isEmpty: boolean;
  /** Where the phrases stand in folded text, in its order; two that overlap are one. */
  find(folded: string): Span[];
}

interface Phrase {
  slots: string[];
  /** The slots that have to be met, each as its words, and as the beginnings of words. */
  required: { words: string[]; stems: string[] }[];
  pattern: RegExp | null;
}

function readPhrase(text: string): Phrase {
  const slots = text.split(/\s+/u);
  const required = slots
    .filter((slot) => !isLoose(slot))
    .map((slot) => ({
      words: slot.split('|').filter((choice) => !choice.endsWith('*')),
      stems: slot.split('|').flatMap((choice) => (choice.endsWith('*') ? [choice.slice(0, -1)] : [])),
    }));
  return { slots, required, pattern: null };
}

const wordLists = new Map<string, Set<string>>();
/** Every rule looks at the same text: its words are read once. Only the last text is kept. */
function wordsIn(folded: string): Set<string> {
  const known = wordLists.get(folded);
  if (known) return known;
  const read = wordsOf(folded);
  wordLists.clear();
  wordLists.set(folded, read);
  return read;
}

/**
 * Reads a list (`phrase; phrase; ...`, or one a line). A phrase is words; `sue*` is a stem, `a|b` either word, `?my` a word
 * that may be missing, `..` up to three words of anything, `#` a number. Most phrases are told to be absent by the words of
 * the text alone; an expression is made of a phrase when it is first needed, since all of them together take long.
 */
export function compilePhrases(list: string): PhraseList {
  const phrases = fold(list, Number.POSITIVE_INFINITY)
    .text.split(/[;\n]/u)
    .map((text) => readPhrase(text.trim()))
    // A phrase of nothing but what may be missing would be found everywhere.
    .filter(({ required }) => required.length > 0 && required.every(({ words }) => !words.includes('')));

  const byFirst = new Map<string, Phrase[]>();
  const byStem: { stem: string; phrase: Phrase }[] = [];
  for (const phrase of phrases) {
    for (const word of phrase.required[0]?.words ?? []) byFirst.set(word, [...(byFirst.get(word) ?? []), phrase]);
    for (const stem of phrase.required[0]?.stems ?? []) byStem.push({ stem, phrase });
  }

  const find = (folded: string): Span[] => {
    const words = wordsIn(folded);
    const candidates = new Set<Phrase>();
    for (const word of words) for (const phrase of byFirst.get(word) ?? []) candidates.add(phrase);
    const hasStem = (stem: string): boolean => words.values().some((word) => word.startsWith(stem));
    for (const { stem, phrase } of byStem) if (!candidates.has(phrase) && hasStem(stem)) candidates.add(phrase);
    const spans: Span[] = [];
    for (const phrase of candidates) {
      const isThere = phrase.required.every(
        (slot) => slot.words.some((word) => words.has(word)) || slot.stems.some(hasStem),
      );
      if (!isThere) continue;
      phrase.pattern ??= compilePhrase(phrase.slots);
      for (const match of folded.matchAll(phrase.pattern)) spans.push([match.index, match.index + match[0].length]);
    }
    return merge(spans);
  };
  return { isEmpty: phrases.length === 0, find };
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
