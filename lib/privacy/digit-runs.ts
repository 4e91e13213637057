import { atWordEnd } from './span.ts';

/** Digits with what people write between them. */
export interface DigitRun {
  start: number;
  end: number;
  /** As written, e.g. "+44 (0)7911-123456". */
  written: string;
  digits: string;
  /** How long each group between the separators is. */
  groups: number[];
}

const fewest = 4;
const most = 26;

/** Longer gaps than three characters part two numbers; a comma does, too. */
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?<!\d[.,])(?<!\p{L}[-_/])(?:\+ ?)?\(?\d(?:[ \t().\/-]{0,3}\d){${fewest - 1},${most}}(?![_])${atWordEnd}`,
  'gu',
);

/** All runs of at least four digits. */
export function findDigitRuns(plain: string): DigitRun[] {
  return [...plain.matchAll(pattern)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    written,
    digits: written.replace(/\D/gu, ''),
    groups: (written.match(/\d+/gu) ?? []).map((group) => group.length),
  }));
}
