import MiniSearch, { type SearchResult } from 'minisearch';
import type { Reply } from '@/lib/domain/reply';
import { topicOf } from './fits-intent';
import { readQueryWords, readSearchWords } from './read-words';

interface Row {
  id: string;
  title: string;
  tags: string;
  shortcut: string;
  body: string;
  folder: string;
  topics: string;
}
export type ReplyIndex = MiniSearch<Row>;

/** What of a reply is searched: its variables are no words. */
export const rowOf = ({ id, title, tags, shortcut, body, variants, folder, intents }: Reply): Row => ({
  id,
  title,
  tags: tags.join(' '),
  shortcut: shortcut.replaceAll('-', ' '),
  body: [body, ...variants.map((variant) => variant.body)].join('\n').replace(/\{\{[^{}]*\}\}/g, ' '),
  folder: folder.replaceAll('/', ' '),
  topics: intents.map(topicOf).join(' '),
});

/** An index of folded words; typing errors and unfinished words are for the search to allow. */
export const createReplyIndex = (): ReplyIndex =>
  new MiniSearch({
    fields: ['title', 'tags', 'shortcut', 'body', 'folder', 'topics'],
    tokenize: (text) => readSearchWords(text),
    searchOptions: { tokenize: readQueryWords },
    processTerm: (word) => word,
  });

/** The reply's words that were met: those that stand in the question, or those like it when none does. */
export function wordsMet({ terms, queryTerms }: Pick<SearchResult, 'terms' | 'queryTerms'>): string[] {
  const exact = terms.filter((term) => queryTerms.includes(term));
  return exact.length > 0 ? exact : terms;
}
