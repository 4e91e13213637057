import type { TellFault, Where } from '../collect-faults';
import type { NamedFile } from '../named-file';
import { createPace } from '../pace';
import { readFileText } from '../read-file-text';
import type { ReadOptions } from '../read-options';
import { guessDelimiter, parseRows } from './parse-rows';

/** Excel writes it as the first line, to tell the mark between cells. */
const excelHint = /^sep=(.)\n/;

export interface TableHead<Column> {
  columns: readonly (Column | undefined)[];
  /** False where the first row is a row like the others. */
  isWritten: boolean;
}

export interface TableReader<Column> {
  /** The mark between cells; found out unless told. */
  delimiter?: string;
  /** How many of the cells of a head row mean something here: the mark between cells is the one with most. */
  countKnown?(cells: readonly string[]): number;
  /** What the first row that is not empty says of the columns. Throws an Error with a sentence where it says too little. */
  chooseHead(cells: readonly string[], file: string): TableHead<Column>;
  /** `cells` holds those of a row that the head names. */
  take(cells: ReadonlyMap<Column, string>, where: Where, all: readonly string[]): void;
}

/** Reads tables (CSV, RFC 4180) row by row, in slices: `,`, `;` or tab, with Excel's first line or without. */
export async function readTable<Column>(
  files: readonly NamedFile[],
  { delimiter: fixed, countKnown = () => 0, chooseHead, take }: TableReader<Column>,
  fault: TellFault,
  options: ReadOptions = {},
): Promise<void> {
  const pace = createPace(options);
  for (const [at, file] of files.entries()) {
    const whole = readFileText(file, fault);
    const hint = excelHint.exec(whole);
    const text = hint === null ? whole : whole.slice(hint[0].length);
    const before = hint === null ? 0 : 1;
    const delimiter = fixed ?? hint?.[1] ?? guessDelimiter(text, countKnown);
    let head: TableHead<Column> | null = null;
    for (const { cells, line, to, isOpenEnd } of parseRows(text, delimiter, file.path)) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (head === null) {
        head = chooseHead(cells, file.path);
        if (head.isWritten) continue;
      }
      const where = { file: file.path, line: line + before };
      if (isOpenEnd && cells.length < head.columns.length && head.isWritten) {
        fault(where, 'The row ends before its last columns, as in a file that was cut off. It is left out.');
      } else {
        const row = new Map<Column, string>();
        for (const [index, column] of head.columns.entries())
          if (column !== undefined) row.set(column, cells[index] ?? '');
        take(row, where, cells);
      }
      await pace((at + to / text.length) / files.length);
    }
  }
}
