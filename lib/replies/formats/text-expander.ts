import Papa from 'papaparse';
import type { Reply } from '@/lib/domain/reply';
import { parseRows } from '@/lib/files/csv/parse-rows';
import { readTable } from '@/lib/files/csv/read-table';
import { decodeText } from '@/lib/files/decode-text';
import { encodeText } from '@/lib/files/encode-text';
import type { NamedFile } from '@/lib/files/named-file';
import { askFields } from './ask-fields';
import { collectReplies } from './collect-replies';
import { countKnownColumns } from './csv/columns';
import type { ReplyFormat } from './reply-format';
import { readSnippet } from './text-expander/read-text';
import { writeSnippet } from './text-expander/write-text';
import { uniqueShortcuts } from './unique-shortcut';

type Column = 'abbreviation' | 'content' | 'label';
const columns: Column[] = ['abbreviation', 'content', 'label'];
/** The file of what is in no folder. */
const NO_FOLDER = 'replies';
const MOST_ROWS = 20;

/** TextExpander names a group by its file, up to the first dot. */
const groupOf = (path: string): string => {
  const from = path.lastIndexOf('/') + 1;
  return path.slice(0, from) + (path.slice(from).split('.', 1)[0] ?? '');
};

const isTable = ({ path }: NamedFile) => /\.csv$/i.test(path);
const looksLikeIt = (file: NamedFile): boolean => {
  try {
    const { text } = decodeText(file);
    let rows = 0;
    for (const { cells } of parseRows(text, ',', file.path)) {
      if (cells.length === 1 && cells[0]?.trim() === '') continue;
      if (rows === 0 && countKnownColumns(cells) >= 2) return false;
      if (cells.length !== columns.length || /\s/.test(cells[0]?.trim() ?? '') || cells[0]?.trim() === '') return false;
      rows += 1;
      if (rows >= MOST_ROWS) break;
    }
    return rows > 0;
  } catch {
    return false;
  }
};

const fileName = (folder: string): string =>
  `${
    folder === ''
      ? NO_FOLDER
      : folder
          .split('/')
          .map((part) => part.replaceAll(/[.\\]/g, ' ').trim() || '_')
          .join('/')
  }.csv`;

/** Groups of TextExpander as CSV: no head row, and the columns abbreviation, content and label. */
export const textExpanderFormat: ReplyFormat = {
  id: 'text-expander',
  name: 'TextExpander groups (CSV)',
  extensions: ['.csv'],
  fits: (files) => files.some(isTable) && files.filter(isTable).every(looksLikeIt),
  async read(files, options) {
    const collected = collectReplies(options);
    await readTable<Column>(
      files.filter(isTable),
      {
        delimiter: ',',
        chooseHead: () => ({ columns, isWritten: false }),
        take: (cells, where) => {
          const fields = askFields();
          const shortcut = (cells.get('abbreviation') ?? '').trim();
          const title = cells.get('label') ?? '';
          const body = readSnippet(cells.get('content') ?? '', fields);
          const list = fields.list();
          const folder = groupOf(where.file);
          collected.add(
            {
              title,
              shortcut,
              body,
              ...(folder === NO_FOLDER ? {} : { folder }),
              ...(list.length === 0 ? {} : { fields: list }),
            },
            { ...where, key: `textexpander ${shortcut || title}` },
          );
        },
      },
      collected.fault,
      options,
    );
    return collected.finish();
  },
  write(replies) {
    const shortcuts = uniqueShortcuts(replies);
    const groups = new Map<string, Reply[]>();
    for (const reply of replies) {
      const name = fileName(reply.folder);
      groups.set(name, [...(groups.get(name) ?? []), reply]);
    }
    return [...groups].map(([path, all]) => {
      const rows = all.map((reply) => [shortcuts.get(reply) ?? '', writeSnippet(reply), reply.title]);
      return { path, bytes: encodeText(`${Papa.unparse(rows, { newline: '\r\n', quotes: true })}\r\n`) };
    });
  },
  losses: [
    'Everything but the title, the shortcut, the folder, the text and its fields; the id is made of the shortcut.',
    'A reply without a shortcut, or with one that another has, gets one of its own; dots in the names of folders become spaces.',
    'Of fields the label and whether the answer is remembered, and ":" and "%"; dates and numbers become texts, and fields that the text does not ask for are gone.',
    'Variables but the date of today, filters and conditions become their fallback or a gap in square brackets.',
    'Blank lines and spaces around texts.',
  ],
};
