import { couldBeName, PROPER } from './byline';
import type { RoleBook } from './learn-roles';
import type { Sample, Unit } from './sample-row';
import { branchOf, signatureOf, type Shape } from './shape';

/** Shorter texts are said twice without one quoting the other. */
const LEAST_LENGTH = 8;

/** Marks parts that repeat what another row says, before more text: the message that is answered. */
export function markQuotes(samples: readonly Sample[], book: RoleBook, repeated: ReadonlySet<string>) {
  const said = new Map<string, Unit>();
  for (const { units } of samples) {
    const longest = units
      .filter((unit) => isSaid(unit, book, repeated))
      .toSorted((a, b) => b.text.length - a.text.length)[0];
    if (longest) said.set(longest.text, longest);
  }
  const quotes = new Set<string>();
  for (const { units } of samples) {
    const texts = units.filter((unit) => isSaid(unit, book, repeated));
    for (const [index, unit] of texts.entries()) {
      const original = unit.text.length >= LEAST_LENGTH ? said.get(unit.text) : undefined;
      const size = unit.shape.look?.size ?? 0;
      // What follows in small print is no answer.
      const answer = texts.findLast((one, at) => at > index && (one.shape.look?.size ?? 0) >= size);
      if (!original || !answer) continue;
      // The same words twice stand in the same part of the row.
      if (placeOf(original.shape) === placeOf(unit.shape)) continue;
      const branch = branchOf(unit.shape, answer.shape);
      // Who said it stands beside it, or it is drawn smaller than the answer.
      const isWithName = units
        .slice(0, units.indexOf(unit))
        .some(({ text, shape }) => isBelow(shape, branch) && couldBeName(text) && PROPER.test(text));
      const isSmaller = size < (answer.shape.look?.size ?? 0);
      if (branch && (isWithName || isSmaller)) quotes.add(signatureOf(branch));
    }
  }
  for (const signature of quotes) book.roles.set(signature, 'skip');
  for (const { units } of samples)
    for (const unit of units)
      for (let shape = unit.shape.parent ? unit.shape : null; shape; shape = shape.parent)
        if (quotes.has(signatureOf(shape))) unit.strip = true;
}

/** The part of a row, whichever stripe of the list the row is (`row1`, `row2`). */
const placeOf = (shape: Shape) => signatureOf(shape).replace(/(?<=[a-z])[-_]?\d+|odd|even/gi, '');

function isBelow(shape: Shape, branch: Shape | null): boolean {
  for (let one: Shape | null = shape; one; one = one.parent) if (one === branch) return true;
  return false;
}

/** No link or line that comes again in every row answers anything. */
const isSaid = ({ within, control, link, shape }: Unit, book: RoleBook, repeated: ReadonlySet<string>) =>
  !within && !control && !link && !book.roles.has(signatureOf(shape)) && !repeated.has(signatureOf(shape));
