const oneLine = (text: string) =>
  text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', String.raw`\|`);

/** The rows of a table that are its own, not of one in a cell. */
const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
const cellsOf = (row: Element): Element[] => [...row.children].filter(({ localName }) => /^t[hd]$/.test(localName));

/**
 * A table as Markdown knows them: one line a row, the first being the head. A table of one column or row only lays out,
 * and becomes paragraphs. `read` gives a cell's Markdown.
 */
export function tableToMarkdown(table: Element, read: (cell: Element) => string): string {
  const rows = rowsOf(table).map((row) =>
    cellsOf(row).flatMap((cell) => {
      const wide = Math.min(20, Math.max(1, Number(cell.getAttribute('colspan')) || 1));
      return [read(cell), ...Array.from({ length: wide - 1 }, () => '')];
    }),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isHeaded = rowsOf(table).some((row) => cellsOf(row).some(({ localName }) => localName === 'th'));
  if (width < 2 || (rows.length < 2 && !isHeaded))
    return `\n\n${rows
      .flat()
      .map((cell) => cell.trim())
      .filter(Boolean)
      .join('\n\n')}\n\n`;
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => oneLine(cells[at] ?? '')).join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
  const [head = [], ...rest] = rows;
  return `\n\n${[line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n')}\n\n`;
}
