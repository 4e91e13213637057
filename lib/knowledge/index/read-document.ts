import { readTerms, stemLanguage, type Term } from '../terms.ts';
import { type ArticleRecord, encodeRecord } from './article-record.ts';
import { type ArticleTerms, readArticleVector, type WordVectors } from './text-vector.ts';
import { addCount, flag, nameKind } from './segment.ts';

/** An article as it goes into a segment. */
export interface IndexDocument {
  id: string;
  record: Uint8Array;
  flags: number;
  /** The distinct terms, and how often each stands in each field, packed. */
  terms: string[];
  counts: Uint16Array;
  /** Words in each field. */
  lengths: number[];
  /** The title's terms once each, then those of each tag after a null. */
  names: ({ term: string; kind: number } | null)[];
  /** What it is about; null when the meaning of words is not known. */
  vector: Int8Array | null;
}

const MOST_WORDS = 0xff_ff;

/** The words of an article, field by field, by the rules of its language. */
export function readArticleTerms(record: ArticleRecord): ArticleTerms {
  const stems = stemLanguage(record.language, record.title);
  const headings = new Set(record.passages.map((passage) => passage.heading ?? ''));
  return {
    title: readTerms(record.title, stems),
    headings: readTerms([...headings].join('\n'), stems),
    tags: record.tags.flatMap((tag) => readTerms(tag, stems)),
    body: record.passages.flatMap(({ text }) => readTerms(text, stems)),
  };
}

const readNames = (record: ArticleRecord, title: readonly Term[]): IndexDocument['names'] => {
  const names: IndexDocument['names'] = [];
  const seen = new Set<string>();
  for (const { stem, weight, isQuestion } of title) {
    if (seen.has(stem)) continue;
    seen.add(stem);
    names.push({ term: stem, kind: isQuestion ? nameKind.question : weight < 1 ? nameKind.common : nameKind.word });
  }
  for (const tag of record.tags) {
    const read = readTerms(tag, stemLanguage(record.language, record.title));
    if (read.length > 0) names.push(null, ...read.map(({ stem }) => ({ term: stem, kind: nameKind.tag })));
  }
  return names;
};

/** How often each term stands in each field, as `packCounts` packs it, the fields in their order. */
const countTerms = ({ title, headings, tags, body }: ArticleTerms): Map<string, number> => {
  const terms = new Map<string, number>();
  [title, headings, tags, body].forEach((read, field) => {
    for (const { stem } of read) terms.set(stem, addCount(terms.get(stem) ?? 0, field));
  });
  return terms;
};

/** Reads an article for the index. Never throws, whatever the text. */
export function readDocument(record: ArticleRecord, vectors: WordVectors | null): IndexDocument {
  const read = readArticleTerms(record);
  const terms = countTerms(read);
  const lengths = [read.title, read.headings, read.tags, read.body].map(({ length }) => Math.min(MOST_WORDS, length));
  return {
    id: record.id,
    record: encodeRecord(record),
    flags: (record.isSuggested ? flag.isSuggested : 0) | (record.sites.length > 0 ? flag.hasSites : 0),
    // Documents wait until there are many of them, and an array takes a fifth of what a map does.
    terms: [...terms.keys()],
    counts: Uint16Array.from(terms.values()),
    lengths,
    names: readNames(record, read.title),
    vector: vectors === null ? null : readArticleVector(read, vectors),
  };
}
