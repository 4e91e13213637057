import type { Evidence } from '@/lib/domain/signal';
import type { Passage } from './split-passages.ts';
import { readTerms, type StemLanguage, type Term } from './terms.ts';

export interface PassageMatch {
  passage: Passage;
  /** The words met in the sentences that answer best; empty when only the title or a heading was met. */
  marks: Evidence[];
  /** The sentence that answers best, without the space around it; null when no word of the text was met. */
  answer: { start: number; end: number } | null;
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
  start: number;
  end: number;
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
    if (terms.length > 0) {
      const start = match.index + match[0].length - match[0].trimStart().length;
      sentences.push({ start, end: start + match[0].trim().length, terms, worth: weighStems(terms, matter) });
    }
  }
  return sentences;
};

const markAnswer = (
  text: string,
  met: readonly Term[],
  matter: ReadonlyMap<string, number>,
): Pick<PassageMatch, 'marks' | 'answer'> => {
  const sentences = readSentences(text, met, matter).toSorted((a, b) => b.worth - a.worth || a.start - b.start);
  const [best] = sentences;
  if (best === undefined || best.worth === 0) return { marks: [], answer: null };
  const heaviest = Math.max(...met.map((term) => matter.get(term.stem) ?? 0));
  const marks = sentences
    .filter((sentence) => sentence.worth >= best.worth * NEARLY)
    .slice(0, MAX_SENTENCES)
    .flatMap((sentence) => sentence.terms)
    .filter((term) => term.weight === 1)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, stem }) => ({
      start,
      end,
      weight: Math.round((100 * (matter.get(stem) ?? 0)) / heaviest) / 100,
    }));
  return { marks, answer: { start: best.start, end: best.end } };
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
  return { passage, met, ...markAnswer(passage.text, met, matter) };
}
