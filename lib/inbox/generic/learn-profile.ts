import { couldBeName, saysYou } from './byline';
import { learnId, type IdAttribute } from './learn-id';
import { emptyBook, learnRoles, type RoleBook } from './learn-roles';
import { learnTelling } from './learn-telling';
import { findLinkRows, linkRowText } from './link-rows';
import { readParts } from './read-parts';
import { boxOf, gapsOf, insetsOf, noInsets, sharedSide, type Gaps } from './row-side';
import { hintOf, isInternalBox } from './row-kind';
import { spokenName } from './spoken-name';
import { sampleRow, type Sample } from './sample-row';
import type { RowPlan } from './segment';
import { signatureOf, type Shape } from './shape';
import { isTimeText } from './time-words';

/** What the rows of one list have in common, learned from a sample of them. */
export interface RowProfile {
  language: string;
  book: RoleBook;
  /** Rows are lines of text that begin with who wrote them ("Tove: hello"); with the clock. */
  hasPrefix: boolean;
  hasClock: boolean;
  /** What the classes of most rows say about their kind. */
  usualHint: string;
  /** Messages are drawn inside buttons. */
  isPressed: boolean;
  /** Labels for screen readers say who wrote. */
  isSpoken: boolean;
  /** Most messages are called notes: then none is one. */
  isNoted: boolean;
  /** Rows that say one of these are the page's, not somebody's. */
  linkRows: ReadonlySet<string>;
  id: IdAttribute | null;
  insets: Gaps;
  /** Rows are set in by how deep they answer, not by who wrote them. */
  isNested: boolean;
  isRow: (element: Element) => boolean;
}

/** Newest rows learned from, and further ones of each shape of row. */
const NEWEST = 24;
const EACH_SHAPE = 2;
const MOST = 40;
const LEAST_INDENT = 8;
/** Share of the rows that say who wrote them in a label; that are called notes by a word of their classes. */
const LEAST_SPOKEN = 0.6;
const LEAST_NOTED = 0.6;

/** "[10:12]", and who wrote: "<Tove>", "Tove:". */
export const CLOCK = /^[[(]?(?<time>\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?)[\])]?\s*[-–—]?\s+/iu;
export const PREFIX = /^(?:<(?<angle>[^<>\s][^<>]{0,60})>|(?<name>[^\s:<>[\]][^:<>[\]\n]{0,60}?)\s?(?::|»|>))\s+/u;

export const emptyProfile = (language: string): RowProfile => ({
  language,
  book: emptyBook(),
  hasPrefix: false,
  hasClock: false,
  isPressed: false,
  isSpoken: false,
  isNoted: false,
  usualHint: '',
  linkRows: new Set(),
  id: null,
  insets: noInsets,
  isNested: false,
  isRow: () => false,
});

/** Learns from a sample of rows; ids are never taken from attributes in `distrustedIds`. */
export function learnProfile(
  list: Element,
  plan: RowPlan,
  language: string,
  known: readonly string[],
  distrustedIds: ReadonlySet<string>,
): RowProfile {
  const rows = chooseSample(plan);
  for (const row of rows) {
    const shape = plan.shapeOf(row);
    if (shape) forgetRoles(shape);
  }
  learnTelling(rows, plan);
  const places = new Map(plan.rows.map((row, index) => [row, index]));
  const all = rows.flatMap((row) => {
    const shape = plan.shapeOf(row);
    if (!shape) return [];
    const sample = sampleRow(row, shape, plan.isRow);
    const next = plan.rows[(places.get(row) ?? 0) + 1];
    sample.isHead = next !== undefined && plan.shapeOf(next) !== shape;
    return [sample];
  });
  const linkRows = findLinkRows(all);
  const samples = linkRows.size > 0 ? all.filter(({ row }) => !linkRows.has(linkRowText(row))) : all;
  const book = learnRoles(samples, language, known);
  const isNested = plan.isNested && areSetIn(rows);
  return {
    language,
    book,
    ...learnPrefix(samples, language),
    isPressed:
      samples.filter(({ units }) => units.length > 0 && units.every(({ control }) => control)).length >
      samples.length / 2,
    isSpoken: rows.filter((row) => spokenName(row, language) !== null).length > LEAST_SPOKEN * rows.length,
    isNoted: areNoted(samples, book),
    linkRows,
    usualHint: usualOf(rows.map(hintOf)),
    id: learnId(
      rows.filter((row) => /\S/.test(row.textContent ?? '') || row.shadowRoot),
      distrustedIds,
    ),
    insets: isNested ? noInsets : learnInsets(samples, list, book, plan, language),
    isNested,
    isRow: plan.isRow,
  };
}

/** Whether the boxes of most messages say that they are notes, which the page then calls all messages. */
function areNoted(samples: readonly Sample[], book: RoleBook): boolean {
  const bodies = samples.flatMap(({ row, units }) => {
    const body = units.find(({ shape }) => book.roles.get(signatureOf(shape)) === 'body');
    return body ? [isInternalBox(body.element, body.shape, row)] : [];
  });
  return bodies.filter(Boolean).length > LEAST_NOTED * bodies.length;
}

/** Whether rows begin at different places; answers stand below and further in. */
function areSetIn(rows: readonly Element[]): boolean {
  const lefts = rows.map((row) => row.getBoundingClientRect()).flatMap(({ left, width }) => (width > 0 ? [left] : []));
  return lefts.length === 0 || Math.max(...lefts) - Math.min(...lefts) > LEAST_INDENT;
}

const usualOf = (hints: readonly string[]) =>
  hints.find((hint) => hints.filter((one) => one === hint).length > hints.length / 2) ?? '';

function chooseSample({ rows, shapeOf: shapeOfRow }: RowPlan): Element[] {
  const chosen = new Set(rows.slice(-NEWEST));
  const counts = new Map<Shape | null, number>();
  for (let index = rows.length - NEWEST - 1; index >= 0 && chosen.size < MOST; index--) {
    const row = rows[index];
    if (!row) continue;
    const shape = shapeOfRow(row);
    const count = counts.get(shape) ?? 0;
    if (count >= EACH_SHAPE) continue;
    counts.set(shape, count + 1);
    chosen.add(row);
  }
  return rows.length > NEWEST ? rows.filter((row) => chosen.has(row)) : [...chosen];
}

/** Shapes outlive what was learned about them. */
function forgetRoles(shape: Shape, depth = 0) {
  shape.role = shape.side = undefined;
  [shape.starts, shape.ends, shape.tries] = [0, 0, 0];
  if (depth > 60) return;
  for (const alike of shape.children.values()) for (const child of alike) forgetRoles(child, depth + 1);
  if (shape.next) forgetRoles(shape.next, depth);
  for (const variant of shape.variants?.values() ?? []) forgetRoles(variant, depth);
}

/** Where the bubbles, or the texts without one, begin and end. */
function learnInsets(samples: readonly Sample[], list: Element, book: RoleBook, plan: RowPlan, language: string): Gaps {
  const byShape = new Map<Shape, Gaps[]>();
  const gaps = samples.flatMap(({ row }) => {
    const shape = plan.shapeOf(row);
    const body =
      shape && readParts(row, shape, book, { language, withStripped: false, withControls: false, isOther: null }).body;
    if (!body) return [];
    const box = boxOf(body.element, body.shape, row, list);
    const found = gapsOf(box ?? body.element, box !== null, list);
    if (!found) return [];
    body.shape.isBoxed = box !== null;
    byShape.set(body.shape, [...(byShape.get(body.shape) ?? []), found]);
    return [found];
  });
  for (const [shape, those] of byShape) if (those.length > 1) shape.side = sharedSide(those);
  return insetsOf(gaps, list);
}

function learnPrefix(samples: readonly Sample[], language: string): { hasPrefix: boolean; hasClock: boolean } {
  const lines = samples.flatMap(({ units }) => {
    const alone = units.filter(({ within, text, control }) => !within && !control && !isTimeText(text, language));
    return alone.length === 1 && alone[0] ? [alone[0].text] : [];
  });
  const clocks = lines.filter((line) => CLOCK.test(line)).length;
  const hasClock = clocks > 1 && clocks >= 0.7 * lines.length;
  if (lines.length < 2 || lines.length < 0.6 * samples.length) return { hasPrefix: false, hasClock };
  const names = lines.flatMap((line) => {
    const groups = PREFIX.exec(line.replace(CLOCK, ''))?.groups;
    const name = groups?.['name'] ?? groups?.['angle'];
    return name && (couldBeName(name) || saysYou(name)) ? [name] : [];
  });
  const distinct = new Set(names).size;
  return { hasPrefix: names.length >= 0.7 * lines.length && (distinct < names.length || hasClock), hasClock };
}
