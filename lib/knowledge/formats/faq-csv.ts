import Papa from 'papaparse';
import type { Article } from '@/lib/domain/article';
import type { ArticleFormat } from './article-format';
import { collectArticles } from './collect-articles';
import { type Column, namesOf, readHead, writtenColumns, writtenHead } from './csv/columns';
import { neutraliseFormula, restoreFormula } from './csv/formula';
import { guessDelimiter, parseRows } from './csv/parse-rows';
import { encodeText } from './encode-text';
import { looksLikeHtml } from './html/looks-like-html';
import { htmlToMarkdown } from './html/to-markdown';
import { createPace } from './pace';
import { readFileText } from './read-file-text';
import { readTags } from './read-values';
import type { ArticleDraft } from './to-article';

/** Excel writes it as the first line, to tell the mark between cells. */
const excelHint = /^sep=(.)\n/;
const countKnown = (cells: readonly string[]) => readHead(cells).filter((column) => column !== undefined).length;

/** Without a head row the first column asks and the second answers. */
const plainHead: Column[] = ['title', 'body'];

const chooseHead = (cells: readonly string[], file: string): { head: (Column | undefined)[]; isHead: boolean } => {
  const head = readHead(cells);
  const hasTitle = head.includes('title');
  const hasBody = head.includes('body') || head.includes('markdown');
  if (hasTitle && hasBody) return { head, isHead: true };
  if (head.filter((column) => column !== undefined).length >= 2 || cells.length < 2) {
    const missing = hasTitle ? `the answer (${namesOf('body')})` : `the question (${namesOf('title')})`;
    throw new Error(`"${file}" has no column for ${missing}. Nothing was imported.`);
  }
  return { head: plainHead, isHead: false };
};

const toDraft = (head: readonly (Column | undefined)[], cells: readonly string[]): ArticleDraft => {
  const row: Partial<Record<Column, string>> = {};
  for (const [at, column] of head.entries()) if (column !== undefined) row[column] = restoreFormula(cells[at] ?? '');
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
    const pace = createPace(options);
    for (const [at, file] of files.entries()) {
      const whole = readFileText(file, collected);
      const hint = excelHint.exec(whole);
      const text = hint === null ? whole : whole.slice(hint[0].length);
      const before = hint === null ? 0 : 1;
      const delimiter = hint?.[1] ?? guessDelimiter(text, countKnown);
      let head: (Column | undefined)[] | null = null;
      for (const { cells, line, to, isOpenEnd } of parseRows(text, delimiter, file.path)) {
        if (cells.every((cell) => cell.trim() === '')) continue;
        if (head === null) {
          const first = chooseHead(cells, file.path);
          head = first.head;
          if (first.isHead) continue;
        }
        const where = { file: file.path, line: line + before };
        if (isOpenEnd && cells.length < head.length && head !== plainHead) {
          collected.fault(
            where,
            'The row ends before its last columns, as in a file that was cut off. It is left out.',
          );
        } else collected.add(toDraft(head, cells), where);
        await pace((at + to / text.length) / files.length);
      }
    }
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
