import type { Look } from './look';
import type { Party } from './party';

/** What a part of a row is for, as learned from the rows of one list. `meta` holds names and times, but no message. */
export type Role = 'author' | 'time' | 'note' | 'meta' | 'skip' | 'body';

/**
 * A kind of element: its tag, its classes and its place below a list. Rows are built alike, so what is found out once
 * about a shape (its style, its role, the side it stands on) is not asked for each of two thousand rows.
 */
export interface Shape {
  readonly parent: Shape | null;
  readonly tag: string;
  readonly classes: string;
  /** Which one it is among siblings that look the same: 0, 1, and 2 for all further ones; more for the cells of tables. */
  readonly ordinal: number;
  readonly children: Map<string, Shape[]>;
  /** Attributes whose few values differ between elements of this shape (`data-mine`), each value a shape of its own. */
  telling: readonly string[];
  variants: Map<string, Shape> | null;
  next: Shape | null;
  look: Look | null;
  role: Role | undefined;
  /** Whether its elements are rows or hold several. */
  split: Split | undefined;
  /** Elements taken apart for that, and the most that one of them held. */
  tested: number;
  fullest: number;
  /** Attribute that says the author, where it is not the text. */
  nameFrom: string | null;
  /** Votes for the sides of the list. */
  starts: number;
  ends: number;
  tries: number;
  isBoxed: boolean;
  /** Pictures of this shape that were faces or icons, each time so far. */
  ornaments: number;
  /** Where all of its elements share an edge of the list. */
  side: 'start' | 'end' | null | undefined;
  wordSide: 'start' | 'end' | null | undefined;
  parties: readonly Party[] | null;
  /** The words of its classes say something (see `hintOf`). */
  hint: string | undefined;
  isInternal: boolean | undefined;
  skin: string | undefined;
}

/** `holds`: a row, with further rows inside it. */
export type Split = 'row' | 'rows' | 'holds';

/** Further classes of one place are told apart by their first word only: they number or date each row. */
const MOST_CLASSES = 60;

/** Cells of a table, and lines of one, each mean something else. */
const CELL = /^(?:TR|TH|TD|DT|DD)$/;
const MOST_CELLS = 8;

export function makeShape(parent: Shape | null, tag: string, classes: string, ordinal = 0): Shape {
  return {
    parent,
    tag,
    classes,
    ordinal,
    children: new Map(),
    telling: [],
    variants: null,
    next: null,
    look: null,
    role: undefined,
    split: undefined,
    tested: 0,
    fullest: 0,
    nameFrom: null,
    starts: 0,
    ends: 0,
    tries: 0,
    isBoxed: false,
    ornaments: 0,
    side: undefined,
    wordSide: undefined,
    parties: null,
    hint: undefined,
    isInternal: undefined,
    skin: undefined,
  };
}

/** The shape of an element below one of the shape `parent`. */
export function shapeOf(parent: Shape, element: Element): Shape {
  let classes = element.getAttribute('class') ?? '';
  if (parent.children.size > MOST_CLASSES && !parent.children.has(classes))
    classes = /[^\s\d]+/.exec(classes)?.[0] ?? '';
  const tag = element.tagName;
  let alike = parent.children.get(classes);
  if (!alike) parent.children.set(classes, (alike = []));
  let shape: Shape | undefined;
  for (const one of alike) if (one.tag === tag) shape = one;
  if (!shape) alike.push((shape = makeShape(parent, tag, classes)));
  return variantOf(shape, element);
}

/** The shape of an element that follows another one of the shape `before`; the n-th cell of a row differs from the first. */
export function siblingShape(shape: Shape, before: Shape | null): Shape {
  if (!before || before.tag !== shape.tag || before.classes !== shape.classes) return shape;
  if (before.ordinal >= (CELL.test(shape.tag) ? MOST_CELLS : 2)) return before;
  before.next ??= makeShape(shape.parent, shape.tag, shape.classes, before.ordinal + 1);
  return before.next;
}

/** The shape itself, or the one for the element's values of telling attributes. */
export function variantOf(shape: Shape, element: Element): Shape {
  if (shape.telling.length === 0) return shape;
  let key = '';
  for (const name of shape.telling) key += `${plainValue(name, element.getAttribute(name))}\n`;
  shape.variants ??= new Map();
  let variant = shape.variants.get(key);
  if (!variant) {
    variant = makeShape(shape.parent, shape.tag, shape.classes, shape.ordinal);
    variant.split = shape.split;
    shape.variants.set(key, variant);
  }
  return variant;
}

/** Inline styles without their measures, which virtual lists write into each row. */
export const plainValue = (name: string, value: string | null) =>
  name === 'style' && value ? value.slice(0, 300).replace(/-?\d[\d.]*(?:px|%)/g, '') : value;

/** Tag, classes and place: the same for the same part of every row, whatever the row itself is wrapped in. */
export function signatureOf(shape: Shape): string {
  let path = labelOf(shape);
  let from = shape.parent;
  for (let level = 0; from && level < 5; from = from.parent, level++) {
    path = `${labelOf(from)}>${path}`;
    if (from.classes !== '') break;
  }
  return path;
}

export const labelOf = ({ tag, classes, ordinal }: Shape) =>
  `${tag}.${classes.replace(NUMBERED, '$1').replace(STRIPE, '')}#${ordinal}`;

/** Every second row of a list is drawn darker. */
const STRIPE = /\b(?:odd|even|alt\d?)(?![\w-])|(?:odd|even)(?=\s|$)/g;

/** The colour or the number of someone who writes: `user-12`, `nick-color-3`. */
const NUMBERED = /\b((?:user|author|nick|member|person|colou?r))[-_]?\d+(?![\w-])/gi;

/** The shape below the common ancestor of two that holds the first and not the second. */
export function branchOf(shape: Shape, other: Shape): Shape | null {
  const around = new Set<Shape>();
  for (let one: Shape | null = other; one; one = one.parent) around.add(one);
  let branch: Shape | null = null;
  for (let one: Shape | null = shape; one && !around.has(one); one = one.parent) branch = one;
  return branch;
}
