import Papa from 'papaparse';
import type { Article } from '@/lib/domain/article';
import type { ArticleFormat } from './article-format';
import { collectArticles } from './collect-articles';
import { articleHead, type Column, writtenColumns, writtenHead } from './csv/columns';
import { neutraliseFormula, restoreFormula } from '@/lib/files/csv/formula';
import { readTable, type TableHead } from '@/lib/files/csv/read-table';
import { encodeText } from '@/lib/files/encode-text';
import { looksLikeHtml } from '@/lib/files/html/looks-like-html';
import { htmlToMarkdown } from '@/lib/files/html/to-markdown';
import type { Where } from '@/lib/files/collect-faults';
import { readTags } from '@/lib/files/read-values';
import type { ArticleDraft } from './to-article';

const { read: readHead, namesOf } = articleHead;
const countKnown = (cells: readonly string[]) => readHead(cells).filter((column) => column !== undefined).length;

/** Without a head row the first column asks and the second answers. */
const plainHead: Column[] = ['title', 'body'];

const chooseHead = (cells: readonly string[], file: string): TableHead<Column> => {
  const columns = readHead(cells);
  const hasTitle = columns.includes('title');
  const hasBody = columns.includes('body') || columns.includes('markdown');
  if (hasTitle && hasBody) return { columns, isWritten: true };
  if (countKnown(cells) >= 2 || cells.length < 2) {
    const missing = hasTitle ? `the answer (${namesOf('body')})` : `the question (${namesOf('title')})`;
    throw new Error(`"${file}" has no column for ${missing}. Nothing was imported.`);
  }
  return { columns: plainHead, isWritten: false };
};

const toDraft = (cells: ReadonlyMap<Column, string>): ArticleDraft => {
  const row: Partial<Record<Column, string>> = {};
  for (const [column, cell] of cells) row[column] = restoreFormula(cell);
  const { markdown, category, body, tags, ...rest } = row;
  const text = body !== undefined && looksLikeHtml(body) ? htmlToMarkdown(body) : body;
  const all = tags === undefined && category === undefined ? undefined : [...readTags(tags), ...readTags(category)];
  return { ...rest, body: markdown ?? text, ...(all === undefined ? {} : { tags: all }) };
};

/** A list in a cell; the mark at its end says that it is one even where a tag holds a comma. */
const listCell = (list: readonly string[]): string => (list.length === 0 ? '' : `${list.join('|')}|`);

const toCells = (article: Article): string[] =>
  writtenColumns.map((column) => {
    if (column === 'markdown') return article.body;
    if (column === 'isSuggested') return article.isSuggested ? 'yes' : 'no';
    const value = article[column];
    return Array.isArray(value) ? listCell(value) : String(value ?? '');
  });

/** Questions and answers in a table: `,`, `;` or tab, with or without a head row. */
export const faqCsvFormat: ArticleFormat = {
  id: 'csv',
  name: 'CSV (questions and answers)',
  extensions: ['.csv', '.tsv'],
  fits: (files) => files.length > 0 && files.every(({ path }) => /\.(?:csv|tsv)$/i.test(path)),
  async read(files, options) {
    const collected = collectArticles(options);
    const take = (cells: ReadonlyMap<Column, string>, where: Where) => collected.add(toDraft(cells), where);
    await readTable(files, { countKnown, chooseHead, take }, collected.fault, options);
    return collected.finish();
  },
  write(articles) {
    const rows = [writtenHead, ...articles.map((article) => toCells(article).map(neutraliseFormula))];
    // The mark makes spreadsheets read UTF-8; lines end as RFC 4180 says.
    return [{ path: 'articles.csv', bytes: encodeText(`\ufeff${Papa.unparse(rows, { newline: '\r\n' })}\r\n`) }];
  },
  losses: [
    'The pack that an article came from.',
    'Blank lines and spaces around texts.',
    'Of tags and sites those that hold "|".',
  ],
};
