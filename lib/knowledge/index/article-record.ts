import type { Article } from '@/lib/domain/article';
import { type Passage, splitPassages } from '../split-passages.ts';

/** What the index keeps of an article to show and to read it again; its Markdown stays in the store. */
export interface ArticleRecord extends Omit<Article, 'body'> {
  passages: Passage[];
}
type Details = Omit<ArticleRecord, 'id' | 'title' | 'passages'>;

/** What most articles say of themselves. It is not written: a hundred thousand times it takes 15 MB. */
const usual: Details = {
  tags: [],
  language: 'en',
  audience: 'everyone',
  isSuggested: true,
  version: 1,
  sites: [],
  pack: null,
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function readRecord(article: Article): ArticleRecord {
  const { body, ...rest } = article;
  return { ...rest, passages: splitPassages(body) };
}

const isUsual = ([name, value]: [string, unknown]): boolean =>
  name in usual && JSON.stringify(usual[name as keyof Details]) === JSON.stringify(value);

/** As `[id, title, [heading, text, heading, text …], what is not as usual]`, in UTF-8. */
export function encodeRecord({ id, title, passages, ...details }: ArticleRecord): Uint8Array {
  const texts = passages.flatMap(({ heading, text }) => [heading, text]);
  const unusual = Object.fromEntries(Object.entries(details).filter((detail) => !isUsual(detail)));
  return encoder.encode(JSON.stringify([id, title, texts, unusual]));
}

/** Throws where the bytes are not what `encodeRecord` wrote. */
export function decodeRecord(bytes: Uint8Array): ArticleRecord {
  type Encoded = [id: string, title: string, texts: (string | null)[], unusual: Partial<Details>];
  const [id, title, texts, unusual] = JSON.parse(decoder.decode(bytes)) as Encoded;
  const passages = Array.from({ length: texts.length / 2 }, (_, at): Passage => {
    const heading = texts[2 * at] ?? null;
    return { id: String(at), heading, text: texts[2 * at + 1] ?? '' };
  });
  return { ...usual, ...unusual, id, title, passages };
}
