export interface Row {
  what: string;
  unit: 'ms' | 'kB' | 'MB' | '%' | '×' | 'tasks' | 'tokens/s';
  median?: number;
  p95?: number;
  max?: number;
  /** What the budget asks for; told, not asserted: a wall clock is no test. */
  aim?: string;
  note?: string;
}

/** Median, 95th percentile (nearest rank) and largest of the samples. */
export function summarise(samples: readonly number[]): { median: number; p95: number; max: number } {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

/** How many times the one is the other, by median and by 95th percentile. */
export function ratioRow(what: string, one: readonly number[], peer: readonly number[]): Row {
  const [a, b] = [summarise(one), summarise(peer)];
  return { what, unit: '×', median: a.median / b.median, p95: a.p95 / b.p95 };
}

/** Prints the rows of one part under its title. */
export function printTable(title: string, rows: readonly Row[]): void {
  const head = ['', 'median', 'p95', 'max', '', 'aim', ''];
  const lines = rows.map(({ what, unit, median, p95, max, aim = '', note = '' }) => [
    what,
    format(median),
    format(p95),
    format(max),
    unit,
    aim,
    note,
  ]);
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)));
  const isNumber = (column: number) => column >= 1 && column <= 3;
  console.log(`\n${title}`);
  for (const line of all) {
    const cells = line.map((cell, column) => {
      const width = widths[column] ?? 0;
      return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
    });
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
}

/** Three digits that mean something: 0.0123, 4.56, 123. */
function format(value: number | undefined): string {
  if (value === undefined) return '';
  if (!Number.isFinite(value)) return '?';
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4);
}
