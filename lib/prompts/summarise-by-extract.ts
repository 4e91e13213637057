import type { PromptTurn } from '@/lib/domain/prompt-source';
import { readContentWords } from './content-words.ts';
import { isCourtesy } from './is-courtesy.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence of the conversation, word for word, and whose it is. */
export interface ExtractedSentence {
  /** Place in the list of turns. */
  turn: number;
  from: PromptTurn['from'];
  text: string;
}

interface Candidate extends ExtractedSentence {
  words: ReadonlySet<string>;
  place: number;
  score: number;
}

/** What makes a sentence tell more; a sentence about what the whole talk is about scores 0 to 1 by its words alone. */
const gain = { first: 0.5, last: 0.4, question: 0.3, number: 0.15, promise: 0.45, system: -0.6 } as const;
/** Beyond it two sentences say the same. */
const SAME = 0.6;
/** Threads are long; their middle is looked at no closer than this. */
const MOST_SENTENCES = 1_500;
const promise =
  /\b(?:I|we)(?:'|’)?(?:ll| will| have|'ve|’ve) |\b(?:refund|replace|escalat|forward|credit|cancel)\p{L}*|\b(?:werde|werden) |\bvamos a |\bnous allons /iu;

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common / Math.max(1, one.size, other.size);
};

/** The sentences that tell most, in the order in which they were said. */
function choose(candidates: readonly Candidate[], most: number): Candidate[] {
  const chosen: Candidate[] = [];
  for (const each of candidates.toSorted((a, b) => b.score - a.score || b.place - a.place)) {
    if (chosen.length >= most) break;
    if (chosen.every((other) => overlap(each.words, other.words) < SAME)) chosen.push(each);
  }
  return chosen.toSorted((a, b) => a.place - b.place);
}

/**
 * A summary in the conversation's own words, without any model: at most `most` sentences, each as it was written. Sentences
 * count for the words that they share with many others, for standing at the customer's beginning or end, for asking and for
 * promising; courtesies and repetitions are passed over. Empty where nothing is said.
 */
export function summariseByExtract(turns: readonly PromptTurn[], most: number): ExtractedSentence[] {
  const firstByCustomer = turns.findIndex(({ from }) => from === 'customer');
  const lastByCustomer = turns.findLastIndex(({ from }) => from === 'customer');
  const sentences = turns
    .flatMap(({ from, text }, turn) => splitSentences(text).map((sentence) => ({ turn, from, text: sentence.text })))
    .slice(-MOST_SENTENCES)
    .map((sentence, place) => ({ ...sentence, place, words: new Set(readContentWords(sentence.text)) }))
    .filter(({ text, words }) => words.size >= 2 && !isCourtesy(text));
  const spread = new Map<string, number>();
  for (const { words } of sentences) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  const widest = Math.max(2, ...spread.values());
  return choose(
    sentences.map((sentence) => ({ ...sentence, score: rate(sentence) })),
    most,
  ).map(({ turn, from, text }) => ({ turn, from, text }));

  function rate({ turn, from, text, words }: Omit<Candidate, 'score'>): number {
    let shared = 0;
    for (const word of words) shared += Math.log(spread.get(word) ?? 1) / Math.log(widest);
    // Not by length: a long sentence is not better for being long, a short one says too little.
    let score = shared / (words.size + 3);
    // What nothing else in the talk comes back to is said by the way, wherever it stands.
    if (shared > 0 && turn === firstByCustomer) score += gain.first;
    if (shared > 0 && turn === lastByCustomer) score += gain.last;
    if (from === 'customer' && /[?？¿]/u.test(text)) score += gain.question;
    if (/\p{Nd}/u.test(text)) score += gain.number;
    if (from === 'agent' && promise.test(text)) score += gain.promise;
    if (from === 'system') score += gain.system;
    return score;
  }
}
