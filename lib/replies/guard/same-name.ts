import { editDistance } from './edit-distance.ts';
import { arePetForms } from './pet-names.ts';

/** A pet form of so many letters often keeps no more of the name than its first two: "Els" for "Ellie". */
const SHORT = 3;
/** A typing error is one letter in names from so many letters on, two in longer ones. */
const LONG_ENOUGH = 4;
const LONGER = 6;

/** Whether two folded names may be one person's: the same, a pet form, a beginning of it, or misspelt. */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= SHORT && long.startsWith(short)) return true;
  if (short.length === SHORT && long.startsWith(short.slice(0, 2))) return true;
  if (arePetForms(a, b)) return true;
  const most = short.length >= LONGER ? 2 : short.length >= LONG_ENOUGH ? 1 : 0;
  return most > 0 && editDistance(a, b, most) <= most;
}
