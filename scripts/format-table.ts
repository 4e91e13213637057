export interface Column {
  title: string;
  /** Longer lines are broken between words to fit, in characters. */
  width: number;
}

const segmenter = new Intl.Segmenter();
const characters = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Breaks between words; a word that is too long for a line of its own is broken inside. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(/\s+/).filter(Boolean)) {
    if (line && characters(`${line} ${word}`).length <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line) lines.push(line);
    for (let pieces = characters(word); pieces.length > width; pieces = characters(word)) {
      lines.push(pieces.slice(0, width).join(''));
      word = pieces.slice(width).join('');
    }
    line = word;
  }
  return line ? [...lines, line] : lines;
}

const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - characters(text).length));

/** A table for the terminal; a cell may hold several lines. Columns are as wide as their longest line. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const wrapRow = (row: readonly string[]) =>
    columns.map(({ width }, at) => (row[at] ?? '').split('\n').flatMap((line) => wrap(line, width)));
  const head = wrapRow(columns.map(({ title }) => title));
  const body = rows.map(wrapRow);
  const widths = columns.map((_, at) =>
    Math.max(...[head, ...body].flatMap((cells) => (cells[at] ?? []).map((line) => characters(line).length)), 0),
  );
  const paint = (cells: string[][]) =>
    Array.from({ length: Math.max(...cells.map((lines) => lines.length), 1) }, (_, line) =>
      cells
        .map((lines, at) => pad(lines[line] ?? '', widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    ).join('\n');
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [paint(head), rule, body.map(paint).join(`\n\n`)].join('\n');
}
