/** What makes spreadsheets calculate a cell instead of showing it; the wide forms too, in some languages. */
const start = String.raw`[=+\-@\t\r\n＝＋－＠]`;
const runs = new RegExp(`^'*${start}`);
const neutral = new RegExp(`^'+${start}`);

/** A cell that no spreadsheet runs: an apostrophe stands before what would be a formula. */
export const neutraliseFormula = (cell: string): string => (runs.test(cell) ? `'${cell}` : cell);

/** The cell as it was before it was neutralised. */
export const restoreFormula = (cell: string): string => (neutral.test(cell) ? cell.slice(1) : cell);
