import { type ColumnNames, createReadHead } from '@/lib/files/csv/read-head';

export type Column =
  | 'id'
  | 'title'
  | 'shortcut'
  | 'body'
  | 'folder'
  | 'tags'
  | 'intents'
  | 'language'
  | 'tone'
  | 'fields'
  | 'attachments'
  | 'reviewBy'
  | 'updatedAt'
  | 'sites'
  | 'uses';

export type WrittenColumn = Exclude<Column, 'uses'>;

/** How columns are called in sheets of replies and exports of other tools; the first of each is ours. */
const names: ColumnNames<Column> = {
  id: ['id', 'external_id', 'reply_id'],
  title: ['title', 'name', 'label', 'subject', 'question', 'q', 'prompt', 'utterance'],
  shortcut: ['shortcut', 'short_code', 'shortcode', 'trigger', 'abbreviation', 'keyword'],
  body: ['body', 'reply', 'content', 'answer', 'a', 'response', 'text', 'message', 'template', 'snippet'],
  folder: ['folder', 'category', 'section', 'group', 'topic'],
  tags: ['tags', 'labels', 'keywords', 'tag'],
  intents: ['intents', 'intent'],
  language: ['language', 'lang', 'locale'],
  tone: ['tone'],
  fields: ['fields'],
  attachments: ['attachments'],
  reviewBy: ['review_by', 'review_date'],
  updatedAt: ['updated_at', 'updated'],
  sites: ['sites'],
  uses: ['uses', 'usage', 'usage_count', 'use_count', 'times_used'],
};

export const replyHead = createReadHead(names);
/** Use is counted on the device, and stays there. */
export const writtenColumns = Object.keys(names).filter((name): name is WrittenColumn => name !== 'uses');
/** Our name for each column, as the head row that is written has it. */
export const writtenName = (column: Column): string => names[column][0] ?? column;

/** How many cells of a head row mean something here. */
export const countKnownColumns = (cells: readonly string[]): number =>
  replyHead.read(cells).filter((column) => column !== undefined).length;
