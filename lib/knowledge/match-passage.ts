import type { Evidence } from '@/lib/domain/signal';
import type { Passage } from './split-passages.ts';
import { readTerms, type StemLanguage, type Term } from './terms.ts';

export interface PassageMatch {
  passage: Passage;
  /** The words met in the sentences that answer best; empty when only the title or a heading was met. */
  marks: Evidence[];
  /** All words met in the passage, in order. */
  met: Term[];
}

/** A heading names its passage: a word in it counts like so many in the text. */
const HEADING_BOOST = 1.5;
/** A second sentence is marked when it says nearly as much as the best. */
const NEARLY = 0.7;
const MAX_SENTENCES = 2;

/** Sentence ends: a stop followed by space, or a line break. Abbreviations cut too early, which only shortens a mark. */
const sentencePattern = /[^\n.!?…。！？]*(?:[.!?…](?!\s)[^\n.!?…。！？]*)*(?:[.!?…。！？]+|\n|$)/gu;

interface Sentence {
  terms: Term[];
  worth: number;
}

/** Distinct stems only: a word said three times answers no better. */
const weighStems = (terms: readonly Term[], matter: ReadonlyMap<string, number>): number =>
  [...new Set(terms.map((term) => term.stem))].reduce((sum, stem) => sum + (matter.get(stem) ?? 0), 0);

const readSentences = (text: string, met: readonly Term[], matter: ReadonlyMap<string, number>): Sentence[] => {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const match of text.matchAll(sentencePattern)) {
    const end = match.index + match[0].length;
    const terms: Term[] = [];
    for (let term = met[next]; term !== undefined && term.start < end; term = met[next]) {
      terms.push(term);
      next += 1;
    }
    if (terms.length > 0) sentences.push({ terms, worth: weighStems(terms, matter) });
  }
  return sentences;
};

const markAnswer = (text: string, met: readonly Term[], matter: ReadonlyMap<string, number>): Evidence[] => {
  const sentences = readSentences(text, met, matter);
  const best = Math.max(0, ...sentences.map((sentence) => sentence.worth));
  if (best === 0) return [];
  const heaviest = Math.max(...met.map((term) => matter.get(term.stem) ?? 0));
  return sentences
    .filter((sentence) => sentence.worth >= best * NEARLY)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, MAX_SENTENCES)
    .flatMap((sentence) => sentence.terms)
    .filter((term) => term.weight === 1)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, stem }) => ({
      start,
      end,
      weight: Math.round((100 * (matter.get(stem) ?? 0)) / heaviest) / 100,
    }));
};

/**
 * The passage of an article that answers best, with the words that say so. `matter` tells how much each stem that the
 * question and the article share counts. Null when the article has no text at all.
 */
export function matchPassage(
  passages: readonly Passage[],
  matter: ReadonlyMap<string, number>,
  stems: StemLanguage,
): PassageMatch | null {
  let best: { passage: Passage; met: Term[]; worth: number } | null = null;
  for (const passage of passages) {
    const met = readTerms(passage.text, stems).filter((term) => matter.has(term.stem));
    const heading = readTerms(passage.heading ?? '', stems);
    const worth = weighStems(met, matter) + HEADING_BOOST * weighStems(heading, matter);
    if (best === null || worth > best.worth) best = { passage, met, worth };
  }
  if (best === null) return null;
  const { passage, met } = best;
  return { passage, met, marks: markAnswer(passage.text, met, matter) };
}
