import Papa from 'papaparse';
import type { Reply } from '@/lib/domain/reply';
import { neutraliseFormula, restoreFormula } from '@/lib/files/csv/formula';
import { readTable, type TableHead } from '@/lib/files/csv/read-table';
import { encodeText } from '@/lib/files/encode-text';
import { looksLikeHtml } from '@/lib/files/html/looks-like-html';
import { htmlToText } from '@/lib/files/html/to-text';
import { readTags } from '@/lib/files/read-values';
import { collectReplies } from './collect-replies';
import {
  type Column,
  countKnownColumns,
  replyHead,
  type WrittenColumn,
  writtenColumns,
  writtenName,
} from './csv/columns';
import { variantColumn, variantLanguage } from './csv/variant-columns';
import type { ReplyFormat } from './reply-format';
import type { FoundReply } from './to-reply';

type Key = Column | `variant ${string}`;

/** Without a head row the first column is the title and the second the text. */
const plainHead: Key[] = ['title', 'body'];

const chooseHead = (cells: readonly string[], file: string): TableHead<Key> => {
  const known = replyHead.read(cells);
  const columns = known.map((column, at): Key | undefined => {
    const language = column === undefined ? variantLanguage(cells[at] ?? '') : undefined;
    return column ?? (language === undefined ? undefined : `variant ${language}`);
  });
  if (known.includes('body') && (known.includes('title') || known.includes('shortcut')))
    return { columns, isWritten: true };
  if (countKnownColumns(cells) >= 2 || cells.length < 2) {
    const missing = known.includes('body')
      ? `the title (${replyHead.namesOf('title')})`
      : `the text (${replyHead.namesOf('body')})`;
    throw new Error(`"${file}" has no column for ${missing}. Nothing was imported.`);
  }
  return { columns: plainHead, isWritten: false };
};

const parseList = (cell: string): unknown => {
  try {
    return cell.trim() === '' ? [] : JSON.parse(cell);
  } catch {
    return [cell];
  }
};

const plainText = (cell: string): string =>
  looksLikeHtml(cell) && /<(?:p|div|br|ul|ol)\b/i.test(cell) ? htmlToText(cell) : cell;

const toFound = (cells: ReadonlyMap<Key, string>): FoundReply => {
  const row = Object.fromEntries([...cells].map(([key, cell]) => [key, restoreFormula(cell)])) as Partial<
    Record<Key, string>
  >;
  const languages = [...cells.keys()].filter((key) => key.startsWith('variant '));
  const variants = languages.flatMap((key) => {
    const body = plainText(row[key] ?? '').trim();
    return body === '' ? [] : [{ language: key.slice('variant '.length), body }];
  });
  const { fields, attachments, tags, intents, sites, body, ...rest } = row;
  return {
    ...(Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith('variant '))) as FoundReply),
    body: body === undefined ? undefined : plainText(body),
    ...(tags === undefined ? {} : { tags: readTags(tags) }),
    ...(intents === undefined ? {} : { intents: readTags(intents) }),
    ...(sites === undefined ? {} : { sites }),
    ...(languages.length === 0 ? {} : { variants }),
    ...(fields === undefined ? {} : { fields: parseList(fields) }),
    ...(attachments === undefined ? {} : { attachments: parseList(attachments) }),
  };
};

/** A list in a cell; the mark at its end says that it is one even where an item holds a comma. */
const listCell = (list: readonly string[]): string => (list.length === 0 ? '' : `${list.join('|')}|`);

const toCell = (reply: Reply, column: WrittenColumn): string => {
  if (column === 'fields' || column === 'attachments')
    return reply[column].length === 0 ? '' : JSON.stringify(reply[column]);
  const value = reply[column];
  return Array.isArray(value) ? listCell(value) : (value ?? '');
};

/** Replies in a table: `,`, `;` or tab, with or without a head row; the text in another language has a column of its own. */
export const csvFormat: ReplyFormat = {
  id: 'csv',
  name: 'CSV',
  extensions: ['.csv', '.tsv'],
  fits: (files) => files.length > 0 && files.every(({ path }) => /\.(?:csv|tsv)$/i.test(path)),
  async read(files, options) {
    const collected = collectReplies(options);
    await readTable<Key>(
      files,
      { countKnown: countKnownColumns, chooseHead, take: (cells, where) => collected.add(toFound(cells), where) },
      collected.fault,
      options,
    );
    return collected.finish();
  },
  write(replies) {
    const languages = [...new Set(replies.flatMap(({ variants }) => variants.map(({ language }) => language)))];
    const rows = replies.map((reply) => [
      ...writtenColumns.map((column) => toCell(reply, column)),
      ...languages.map((language) => reply.variants.find((one) => one.language === language)?.body ?? ''),
    ]);
    const head = [...writtenColumns.map(writtenName), ...languages.map(variantColumn)];
    const table = Papa.unparse([head, ...rows.map((row) => row.map(neutraliseFormula))], { newline: '\r\n' });
    // The mark makes spreadsheets read UTF-8; lines end as RFC 4180 says.
    return [{ path: 'replies.csv', bytes: encodeText(`\ufeff${table}\r\n`) }];
  },
  losses: [
    'The pack that a reply came from.',
    'Blank lines and spaces around texts; the order of other languages.',
    'Of tags and sites those that hold "|".',
    'Texts with tags of HTML in them, which are read as HTML.',
  ],
};
