import Papa from 'papaparse';

export interface CsvRow {
  cells: string[];
  /** Counting from 1; a row may take several lines. */
  line: number;
  /** Where the text goes on after it, as far as that is known. */
  to: number;
  /** Whether the file ends right behind it, without a line end. */
  isOpenEnd: boolean;
}

/** So many rows take a few milliseconds. */
const ROWS = 500;
/** Each call of the parser looks once through the text that it gets; it gets no more than it needs. */
const WINDOW = 400_000;

const countBreaks = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/**
 * The rows of a CSV (RFC 4180), some hundred at a time. Throws an Error (its sentence ends with the line) where a quote
 * is never closed, as in a file that was cut off.
 */
export function* parseRows(text: string, delimiter: string, file: string): Generator<CsvRow, void, undefined> {
  let from = 0;
  let line = 1;
  let window = WINDOW;
  while (from < text.length) {
    const isWhole = from + window >= text.length;
    const piece = text.slice(from, from + window);
    const { data, errors, meta } = Papa.parse<string[]>(piece, {
      delimiter,
      newline: '\n',
      preview: ROWS,
      fastMode: false,
    });
    // The last row of a piece that is not the last may go on behind it.
    const isCut = !isWhole && data.length < ROWS;
    const rows = isCut ? data.slice(0, -1) : data;
    if (isCut && rows.length === 0) {
      window *= 4;
      continue;
    }
    const open = errors.find(({ code }) => code === 'MissingQuotes');
    if (open !== undefined && !isCut) {
      const before = data
        .slice(0, open.row ?? 0)
        .reduce((sum, row) => sum + 1 + row.reduce((all, cell) => all + countBreaks(cell), 0), 0);
      throw new Error(
        `"${file}" was cut off, or a quote is missing: the one that opens on line ${line + before} is never closed. Nothing was imported.`,
      );
    }
    const consumed = isCut ? lengthOf(rows, piece) : meta.cursor;
    for (const [at, cells] of rows.entries()) {
      const isLast = from + consumed >= text.length && at === rows.length - 1;
      yield { cells, line, to: from + consumed, isOpenEnd: isLast && !text.endsWith('\n') };
      line += 1 + cells.reduce((sum, cell) => sum + countBreaks(cell), 0);
    }
    from += consumed;
    window = WINDOW;
  }
}

/** How much of the text some whole rows take: as many lines as they have. */
const lengthOf = (rows: readonly string[][], text: string): number => {
  let lines = rows.reduce((sum, row) => sum + 1 + row.reduce((all, cell) => all + countBreaks(cell), 0), 0);
  let at = 0;
  while (lines > 0) {
    at = text.indexOf('\n', at) + 1;
    lines -= 1;
  }
  return at;
};

/** The mark that parts the cells: the one whose head row means most, else the one that fits best. */
export function guessDelimiter(text: string, countKnown: (cells: string[]) => number): string {
  const head = text.slice(0, 100_000);
  const marks = [',', ';', '\t'];
  const known = marks.map((delimiter) => {
    const [row] = Papa.parse<string[]>(head, { delimiter, newline: '\n', preview: 1 }).data;
    return countKnown(row ?? []);
  });
  const most = Math.max(...known);
  if (most >= 2) return marks[known.indexOf(most)] ?? ',';
  return Papa.parse<string[]>(head, { newline: '\n', preview: 20, delimitersToGuess: marks }).meta.delimiter;
}
