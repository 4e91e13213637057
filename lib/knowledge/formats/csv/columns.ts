import { articleFields } from '@/lib/domain/article';
import { type ColumnNames, createReadHead } from '@/lib/files/csv/read-head';
import type { ArticleDraft } from '../to-article';

export type Column = Exclude<keyof ArticleDraft, 'madeBy'> | 'category' | 'markdown';

/** How columns are called in FAQ sheets and exports of help desks; the first of each is ours. */
const names: ColumnNames<Column> = {
  id: ['id', 'article_id', 'external_id'],
  title: ['title', 'question', 'q', 'prompt', 'utterance', 'subject'],
  markdown: ['body_markdown'],
  body: ['answer', 'a', 'content', 'body', 'reply', 'response', 'text', 'solution'],
  url: ['url', 'source', 'link'],
  tags: ['tags', 'labels', 'keywords', 'tag', 'label'],
  category: ['category', 'folder', 'section', 'topic'],
  language: ['language', 'lang', 'locale'],
  audience: ['visibility', 'scope', 'audience'],
  reviewBy: ['review_by', 'review_date'],
  isSuggested: ['suggested'],
  version: ['version'],
  updatedAt: ['updated_at', 'updated'],
  sites: ['sites'],
};

export const articleHead = createReadHead(names);

/** The head row that is written: the text as Markdown, under a name that tells so. */
export const writtenColumns: readonly Exclude<Column, 'body' | 'category'>[] = [
  'id',
  ...articleFields.map((field) => (field === 'body' ? 'markdown' : field)),
];
export const writtenHead: string[] = writtenColumns.map((column) => names[column][0] ?? column);
