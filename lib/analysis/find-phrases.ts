import type { Token } from './normalise';

/**
 * Phrases are data. One line of a list is `weight: phrase; phrase; ...`; a phrase is words without accents or
 * apostrophes, where `refund*` is a stem, `a|b` either word, `?my` a word that may be missing, `..` up to three words
 * of anything and `#` a number. A phrase never runs over the end of a sentence.
 */
export interface PhraseList<Label> {
  label: Label;
  lines: string;
}

export interface PhraseMatch<Label> {
  label: Label;
  weight: number;
  /** First and last word, as indices into the words that were searched. */
  first: number;
  last: number;
  /** Offsets into the source text. */
  start: number;
  end: number;
}

interface Slot {
  exact: Set<string>;
  stems: string[];
  optional: boolean;
  number: boolean;
  gap: boolean;
}

interface Phrase<Label> {
  label: Label;
  weight: number;
  slots: Slot[];
}

/** How many words `..` may skip. */
const gapLength = 3;
/** Stems are filed under their first letters. */
const stemKeyLength = 2;

function readSlot(source: string): Slot {
  const optional = source.startsWith('?');
  const choices = (optional ? source.slice(1) : source).split('|');
  return {
    exact: new Set(choices.filter((choice) => !choice.endsWith('*'))),
    stems: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    optional,
    number: choices.includes('#'),
    gap: source === '..',
  };
}

function readPhrases<Label>({ label, lines }: PhraseList<Label>): Phrase<Label>[] {
  return lines.split('\n').flatMap((line) => {
    const [weight, list] = line.split(/:(.*)/su);
    if (list === undefined || weight === undefined) return [];
    return list
      .split(';')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
      .map((phrase) => ({ label, weight: Number(weight), slots: phrase.split(/\s+/u).map(readSlot) }));
  });
}

const fitsText = (slot: Slot, text: string): boolean =>
  slot.exact.has(text) || slot.stems.some((stem) => text.startsWith(stem));

const fits = (slot: Slot, word: Token): boolean =>
  (slot.number && word.kind === 'number') ||
  fitsText(slot, word.text) ||
  (word.variant !== null && fitsText(slot, word.variant));

/** The index of the last word of a match that starts with `slots[slot]` at `at`, or -1. */
function matchFrom(slots: Slot[], slot: number, words: Token[], at: number, sentence: number): number {
  const wanted = slots[slot];
  if (wanted === undefined) return at - 1;
  if (wanted.gap) {
    for (let skip = 0; skip <= gapLength; skip += 1) {
      const end = matchFrom(slots, slot + 1, words, at + skip, sentence);
      if (end !== -1) return end;
    }
    return -1;
  }
  const word = words[at];
  if (word !== undefined && word.sentence === sentence && fits(wanted, word)) {
    const end = matchFrom(slots, slot + 1, words, at + 1, sentence);
    if (end !== -1) return end;
  }
  return wanted.optional ? matchFrom(slots, slot + 1, words, at, sentence) : -1;
}

/** Compiles the lists once; the returned function finds all their phrases in a message, in order of the words. */
export function createPhraseFinder<Label>(lists: PhraseList<Label>[]): (words: Token[]) => PhraseMatch<Label>[] {
  const byWord = new Map<string, Phrase<Label>[]>();
  const byStem = new Map<string, Phrase<Label>[]>();
  const file = (index: typeof byWord, key: string, phrase: Phrase<Label>): void => {
    const filed = index.get(key);
    if (filed === undefined) index.set(key, [phrase]);
    else if (!filed.includes(phrase)) filed.push(phrase);
  };
  for (const phrase of lists.flatMap(readPhrases)) {
    for (const slot of phrase.slots) {
      for (const word of slot.exact) file(byWord, word, phrase);
      for (const stem of slot.stems) file(byStem, stem.slice(0, stemKeyLength), phrase);
      if (!slot.optional) break;
    }
  }

  return (words) =>
    words.flatMap((word, first) => {
      const candidates = new Set<Phrase<Label>>();
      for (const text of word.variant === null ? [word.text] : [word.text, word.variant]) {
        for (const phrase of byWord.get(text) ?? []) candidates.add(phrase);
        for (const phrase of byStem.get(text.slice(0, stemKeyLength)) ?? []) candidates.add(phrase);
      }
      if (word.kind === 'number') for (const phrase of byWord.get('#') ?? []) candidates.add(phrase);
      return [...candidates].flatMap(({ label, weight, slots }) => {
        const last = matchFrom(slots, 0, words, first, word.sentence);
        const final = words[last];
        return final === undefined || last < first
          ? []
          : [{ label, weight, first, last, start: word.start, end: final.end }];
      });
    });
}

/** Of matches that share words, keeps the heaviest; what is left does not overlap. Order: heaviest first. */
export function keepHeaviest<Label>(matches: PhraseMatch<Label>[]): PhraseMatch<Label>[] {
  const kept: PhraseMatch<Label>[] = [];
  const byWeight = matches.toSorted(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || b.last - b.first - (a.last - a.first),
  );
  for (const match of byWeight) {
    if (!kept.some((other) => match.first <= other.last && other.first <= match.last)) kept.push(match);
  }
  return kept;
}
