import { EDITED, EDITED_BY } from '../page/edited-words';
import { readByline } from './byline';
import { findNames } from './find-names';
import { findRepeated } from './find-repeated';
import { isInitials } from './is-initials';
import { learnFields, type Fields } from './learn-fields';
import { markBesides } from './mark-besides';
import { markHeadlines } from './mark-headlines';
import { markQuotes } from './mark-quotes';
import { isNoteLabel } from './row-kind';
import type { Sample, Unit } from './sample-row';
import { labelOf, signatureOf, type Role, type Shape } from './shape';
import { isTimeText } from './time-words';

/** Roles of the parts of a list's rows, by their signatures. */
export interface RoleBook {
  roles: Map<string, Role>;
  /** The same by the part's own tag and classes alone, for rows wrapped in ways not met yet. */
  labels: Map<string, Role>;
  /** Where names come from an attribute: its name. */
  nameFrom: Map<string, string>;
  /** Labels in the head of each row. */
  fields: Fields;
  /** Who writes, in small letters. */
  names: Set<string>;
  /** Signatures of the parts that say something in many rows. */
  common: Set<string>;
  /** Size and ink of the text of messages. */
  size: number;
  ink: string;
}

export const emptyBook = (): RoleBook => ({
  roles: new Map(),
  labels: new Map(),
  nameFrom: new Map(),
  fields: new Map(),
  names: new Set(),
  common: new Set(),
  size: 0,
  ink: '',
});

/** How one part is used over the rows of a sample. */
export interface Use {
  units: Unit[];
  texts: string[];
  samples: Set<Sample>;
  /** Rows in which other text comes after it; rows in which it is all there is. */
  leads: number;
  alone: number;
  /** Of the latter, those that a row of another kind follows. */
  heads: number;
}

/** Finds out from a sample of rows what their parts are for: who wrote, when, what decorates, and what was written. */
export function learnRoles(samples: readonly Sample[], language: string, known: readonly string[]): RoleBook {
  const book = emptyBook();
  book.fields = learnFields(samples);
  const uses = countUses(samples);
  for (const [signature, { texts, units }] of uses) {
    const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length;
    if (units[0]?.element.tagName === 'TIME' || share((text) => isTimeText(text, language)) > 0.6)
      book.roles.set(signature, 'time');
    else if (texts.every((text) => isNoteLabel(text))) book.roles.set(signature, 'note');
    else if (texts.every((text) => EDITED.test(text) || EDITED_BY.test(text))) book.roles.set(signature, 'skip');
    else if (!units[0]?.within && share((text) => readByline(text, language) !== null) > 0.6)
      book.roles.set(signature, 'meta');
  }
  keepTimesSaid(samples, uses, book);
  const repeated = findRepeated(uses, book);
  measureBody(samples, book, repeated);
  markQuotes(samples, book, repeated);
  findNames(samples, uses, book, language, known);
  markHeadlines(uses, book);
  markBesides(samples, uses, book);
  openAround(uses, book);
  for (const [signature, use] of uses) {
    const shape = use.units[0]?.shape;
    const role = book.roles.get(signature);
    if (shape?.classes && role) book.labels.set(labelOf(shape), role);
  }
  return book;
}

/** What holds a name in some rows is looked into, though it holds an ornament in others. */
function openAround(uses: ReadonlyMap<string, Use>, book: RoleBook) {
  for (const [signature, { units }] of uses) {
    if (book.roles.get(signature) !== 'author') continue;
    const around = new Set<Shape>();
    for (const unit of units) for (let shape = unit.shape.parent; shape; shape = shape.parent) around.add(shape);
    for (const shape of around)
      if (book.roles.get(signatureOf(shape)) === 'skip') book.roles.set(signatureOf(shape), 'meta');
  }
}

function countUses(samples: readonly Sample[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const sample of samples) {
    const shown = sample.units.filter(({ within }) => !within);
    const alone = shown.filter(({ text }) => !shown.some((other) => isInitials(text, other.text)));
    const last = alone.findLast(({ control, strip }) => !control && !strip);
    for (const unit of sample.units) {
      const signature = signatureOf(unit.shape);
      const use = uses.get(signature) ?? { units: [], texts: [], samples: new Set(), leads: 0, alone: 0, heads: 0 };
      uses.set(signature, use);
      use.units.push(unit);
      use.texts.push(unit.text);
      use.samples.add(sample);
      const isFollowed = unit.within
        ? unit.leads && unit.within.text.length > unit.text.length + 1
        : last !== undefined && alone.indexOf(unit) < alone.indexOf(last);
      if (isFollowed) use.leads++;
      if (unit.within || alone.length > 1 || !alone.includes(unit)) continue;
      use.alone++;
      if (sample.isHead) use.heads++;
    }
  }
  return uses;
}

/** A message may say a time and nothing else ("10:30"): of two times in a row, the larger or first one is what was said. */
function keepTimesSaid(samples: readonly Sample[], uses: ReadonlyMap<string, Use>, book: RoleBook) {
  for (const { units } of samples) {
    const shown = units.filter(({ within, control, strip }) => !within && !control && !strip);
    const [first, ...more] = shown
      .filter(({ shape }) => book.roles.get(signatureOf(shape)) === 'time')
      .toSorted((a, b) => (b.shape.look?.size ?? 0) - (a.shape.look?.size ?? 0));
    const signature = first && signatureOf(first.shape);
    if (!signature || more.length === 0 || shown.length > more.length + 1 || first.element.tagName === 'TIME') continue;
    if (uses.get(signature)?.samples.size === 1) book.roles.delete(signature);
  }
}

/** Size and ink that most of the text has that is not the same in row after row. */
function measureBody(samples: readonly Sample[], book: RoleBook, repeated: ReadonlySet<string>) {
  const weights = new Map<number, number>();
  for (const { units } of samples) {
    for (const { text, shape, control, strip, within } of units) {
      if (control || strip || within || !shape.look) continue;
      if (book.roles.has(signatureOf(shape)) || repeated.has(signatureOf(shape))) continue;
      const { size, ink } = shape.look;
      const weight = (weights.get(size) ?? 0) + text.length;
      weights.set(size, weight);
      if (weight >= Math.max(...weights.values())) Object.assign(book, { size, ink });
    }
  }
}
