import type { Article } from '@/lib/domain/article';
import { type Passage, splitPassages } from '../split-passages.ts';

/** What the index keeps of an article to show and to read it again; its Markdown stays in the store. */
export interface ArticleRecord extends Omit<Article, 'body'> {
  passages: Passage[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function readRecord(article: Article): ArticleRecord {
  const { body, ...rest } = article;
  return { ...rest, passages: splitPassages(body) };
}

/** Lone surrogates become U+FFFD, as they would in any UTF-8. */
export const encodeRecord = (record: ArticleRecord): Uint8Array => encoder.encode(JSON.stringify(record));

export const decodeRecord = (bytes: Uint8Array): ArticleRecord => JSON.parse(decoder.decode(bytes)) as ArticleRecord;
