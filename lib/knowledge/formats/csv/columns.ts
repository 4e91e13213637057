import { articleFields } from '@/lib/domain/article';
import type { ArticleDraft } from '../to-article';

export type Column = keyof ArticleDraft | 'category' | 'markdown';

/** How columns are called in FAQ sheets and exports of help desks; the first of each is ours. */
const names: Record<Column, readonly string[]> = {
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

const byName = new Map<string, Column>(
  (Object.keys(names) as Column[]).flatMap((column) => names[column].map((name) => [name, column] as const)),
);

/** The names that a column for it may have, as a message tells them. */
export const namesOf = (column: Column): string => names[column].join(', ');

/** What each cell of a head row names; the first of two that name the same, undefined for what means nothing here. */
export function readHead(cells: readonly string[]): (Column | undefined)[] {
  const taken = new Set<Column>();
  return cells.map((cell) => {
    const column = byName.get(
      cell
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_'),
    );
    if (column === undefined || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  });
}

/** The head row that is written: the text as Markdown, under a name that tells so. */
export const writtenColumns: readonly Exclude<Column, 'body' | 'category'>[] = [
  'id',
  ...articleFields.map((field) => (field === 'body' ? 'markdown' : field)),
];
export const writtenHead: string[] = writtenColumns.map((column) => names[column][0] ?? column);
