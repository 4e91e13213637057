import { describe, expect, it } from 'vitest';
import { neutraliseFormula, restoreFormula } from '@/lib/files/csv/formula';

describe('cells that spreadsheets run', () => {
  it.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1', '＝1'])('%j is shown, not run, and read back', (cell) => {
    expect(neutraliseFormula(cell)).toBe(`'${cell}`);
    expect(restoreFormula(neutraliseFormula(cell))).toBe(cell);
  });
});
