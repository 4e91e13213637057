import { stemEnglish } from '../../../lib/knowledge/stem-english.ts';
import type { SearchDocument } from './data-sets.ts';
import type { SearchEngine } from './engines.ts';

/** The usual settings of the literature. */
const k1 = 1.2;
const b = 0.75;

const readWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Plain BM25 over title and body as one text: what all rankings of words come down to. */
export function createReferenceIndex(
  documents: readonly SearchDocument[],
  stem: (word: string) => string = stemEnglish,
): SearchEngine {
  const postings = new Map<string, Map<number, number>>();
  const lengths = documents.map(({ title, body }, document) => {
    const words = readWords(`${title} ${body}`).map(stem);
    for (const word of words) {
      const list = postings.get(word) ?? new Map<number, number>();
      postings.set(word, list);
      list.set(document, (list.get(document) ?? 0) + 1);
    }
    return words.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);

  return (question, limit) => {
    const scores = new Map<number, number>();
    for (const word of new Set(readWords(question).map(stem))) {
      const list = postings.get(word) ?? new Map<number, number>();
      const rarity = Math.log(1 + (documents.length - list.size + 0.5) / (list.size + 0.5));
      for (const [document, count] of list) {
        const norm = k1 * (1 - b + (b * (lengths[document] ?? 0)) / mean);
        scores.set(document, (scores.get(document) ?? 0) + (rarity * count * (k1 + 1)) / (count + norm));
      }
    }
    return [...scores]
      .sort((a, z) => z[1] - a[1] || a[0] - z[0])
      .slice(0, limit)
      .map(([document]) => documents[document]?.id ?? '');
  };
}
