import { readTerms, stemLanguage } from '../terms.ts';
import { type ArticleRecord, encodeRecord } from './article-record.ts';
import { readArticleVector, type WordVectors } from './text-vector.ts';
import { FIELDS, flag, nameKind } from './segment.ts';

/** An article as it goes into a segment. */
export interface IndexDocument {
  id: string;
  record: Uint8Array;
  flags: number;
  /** How often each term stands in each field. */
  terms: Map<string, number[]>;
  /** Words in each field. */
  lengths: number[];
  /** The title's terms once each, then those of each tag after a null. */
  names: ({ term: string; kind: number } | null)[];
  /** What it is about; null when the meaning of words is not known. */
  vector: Int8Array | null;
}

const MOST_WORDS = 0xff_ff;

/** Reads an article by the rules of its language. Never throws, whatever the text. */
export function readDocument(record: ArticleRecord, vectors: WordVectors | null): IndexDocument {
  const stems = stemLanguage(record.language, record.title);
  const terms = new Map<string, number[]>();
  const lengths = Array.from({ length: FIELDS }, () => 0);
  const names: IndexDocument['names'] = [];
  const count = (field: number, text: string): ReturnType<typeof readTerms> => {
    const read = readTerms(text, stems);
    lengths[field] = Math.min(MOST_WORDS, (lengths[field] ?? 0) + read.length);
    for (const { stem } of read) {
      const counts = terms.get(stem);
      if (counts === undefined)
        terms.set(
          stem,
          Array.from({ length: FIELDS }, (_, at) => (at === field ? 1 : 0)),
        );
      else counts[field] = (counts[field] ?? 0) + 1;
    }
    return read;
  };

  const seen = new Set<string>();
  for (const { stem, weight, isQuestion } of count(0, record.title)) {
    if (seen.has(stem)) continue;
    seen.add(stem);
    names.push({ term: stem, kind: isQuestion ? nameKind.question : weight < 1 ? nameKind.common : nameKind.word });
  }
  for (const heading of new Set(record.passages.map((passage) => passage.heading ?? ''))) count(1, heading);
  for (const tag of record.tags) {
    const read = count(2, tag);
    if (read.length > 0) names.push(null, ...read.map(({ stem }) => ({ term: stem, kind: nameKind.tag })));
  }
  for (const { text } of record.passages) count(3, text);
  const flags = (record.isSuggested ? flag.isSuggested : 0) | (record.sites.length > 0 ? flag.hasSites : 0);
  const vector = vectors === null ? null : readArticleVector(record, stems, vectors);
  return { id: record.id, record: encodeRecord(record), flags, terms, lengths, names, vector };
}
