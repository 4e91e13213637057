import { parentOf } from '../page/composed-tree';
import { alignedSide } from '../page/side-of';
import { hasAny, nameWords } from './name-words';
import { lookOf } from './look';
import { wordParties, type Party } from './party';
import type { Shape } from './shape';

export interface Side {
  lean: 'start' | 'end' | null;
  /** The message stands in a bubble. */
  isBoxed: boolean;
}

/** Where the rows of a list begin and end, from the sides of the list, in CSS pixels. */
export interface Gaps {
  start: number;
  end: number;
}

/** Edges that differ by less are one, in CSS pixels. */
const SAME = 2;
/** Gaps that differ by less are called even, in CSS pixels. */
const LEAST_DIFFERENCE = 8;
/** Looks at the layout that agree before a shape's side is taken for known. */
const ENOUGH = 3;
/** Looks in vain before a shape is taken to have no side. */
const MOST_TRIES = 8;
/** Of the list: no row is set in by more; where all rows are, they are of one side. */
const WIDEST_INSET = 0.25;
/** Of the list's width: wider boxes are cards. And wider ones say nothing of a thread with bubbles. */
const WIDEST_BUBBLE = 0.97;
const WIDEST_SURE = 0.9;
const OUT = ['out', 'outgoing', 'outbound', 'own', 'self', 'mine', 'me', 'sent', 'right', 'sender'];
const IN = ['in', 'incoming', 'inbound', 'received', 'left', 'other', 'peer', 'theirs', 'them', 'receiver'];

const OWN_ATTRIBUTE = /^(?:data-(?:is[-_])?|is[-_])(?:self|own|me|mine|outgoing|outbound)$/;
/** Who is no person is the machine that they talk to. */
const PERSON_ATTRIBUTE = /^(?:data-)?is[-_]?(?:user|human)$/;

/** Attributes that say who speaks (`data-message-author-role="user"`). */
const WHOSE_ATTRIBUTE = /^data-(?:.*-)?(?:role|sender|author|party|side|direction|from|who|kind|owner)$/;

export const noInsets: Gaps = { start: 0, end: 0 };

/** The side a row leans to: measured for the first rows of a shape, then known. Class words come last. */
export function sideOfRow(row: Element, list: Element, body: { element: Element; shape: Shape }, insets: Gaps): Side {
  const { shape } = body;
  if (shape.side !== undefined) return { lean: shape.side ?? wordSide(row, shape), isBoxed: shape.isBoxed };
  if (shape.tries >= ENOUGH && shape.starts + shape.ends >= ENOUGH && shape.starts * shape.ends === 0)
    return { lean: shape.ends > 0 ? 'end' : 'start', isBoxed: shape.isBoxed };
  if (shape.tries >= MOST_TRIES && shape.starts + shape.ends === 0)
    return { lean: wordSide(row, shape), isBoxed: shape.isBoxed };
  const boxed = boxOf(body.element, shape, row, list);
  const isBoxed = boxed !== null;
  shape.isBoxed =
    boxed !== null && boxed.getBoundingClientRect().width <= WIDEST_SURE * list.getBoundingClientRect().width;
  const lean = measure(boxed ?? body.element, isBoxed, list, insets) ?? alignedSide(boxed ?? body.element, row);
  shape.tries++;
  if (lean === 'start') shape.starts++;
  if (lean === 'end') shape.ends++;
  return { lean: lean ?? wordSide(row, shape), isBoxed: shape.isBoxed };
}

/** The bubble around a text: the nearest box inside the row that does not fill it. */
export function boxOf(element: Element, shape: Shape, row: Element, list: Element): Element | null {
  let box: Element | null = element;
  for (let at: Shape | null = shape; box && at; box = box === row ? null : parentOf(box), at = at.parent) {
    if (lookOf(at, box).box && !fills(box, list)) return box;
  }
  return null;
}

/** The ground behind a text within its row, as wide as it may be: its colour. */
export function skinOf(element: Element, shape: Shape, row: Element): string {
  if (shape.skin !== undefined) return shape.skin;
  let box: Element | null = element;
  for (let at: Shape | null = shape; box && at; box = box === row ? null : parentOf(box), at = at.parent)
    if (lookOf(at, box).box) break;
  const style = box && box.ownerDocument.defaultView?.getComputedStyle(box);
  return (shape.skin = style ? `${style.backgroundColor} ${style.backgroundImage.slice(0, 60)}` : '');
}

/** Cards as wide as the list are no bubbles. */
function fills(box: Element, list: Element): boolean {
  const width = list.getBoundingClientRect().width;
  return width > 0 && box.getBoundingClientRect().width > WIDEST_BUBBLE * width;
}

/** Gaps at the start and the end of a list, of a box or of the text itself; null without layout. */
export function gapsOf(element: Element, isBox: boolean, list: Element): Gaps | null {
  const outer = list.getBoundingClientRect();
  const inner =
    isBox || /^(?:IMG|VIDEO|AUDIO)$/.test(element.tagName) ? element.getBoundingClientRect() : rectOfText(element);
  if (outer.width === 0 || !inner || inner.width === 0) return null;
  const left = inner.left - outer.left;
  const right = outer.right - inner.right;
  const isFlipped = list.ownerDocument.defaultView?.getComputedStyle(list).direction === 'rtl';
  return isFlipped ? { start: right, end: left } : { start: left, end: right };
}

/** Of the line, where the text is a part of one. */
function rectOfText(element: Element): DOMRect | null {
  const view = element.ownerDocument.defaultView;
  let line = element;
  for (let level = 0; level < 4 && view?.getComputedStyle(line).display.startsWith('inline'); level++)
    line = parentOf(line) ?? line;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(line);
  // Documents without layout may not know ranges' boxes.
  return typeof range.getBoundingClientRect === 'function' ? range.getBoundingClientRect() : null;
}

function measure(element: Element, isBox: boolean, list: Element, insets: Gaps): 'start' | 'end' | null {
  const gaps = gapsOf(element, isBox, list);
  if (!gaps) return null;
  const start = gaps.start - insets.start;
  const end = gaps.end - insets.end;
  if (Math.abs(start - end) < LEAST_DIFFERENCE) return null;
  // Text without a box has ragged ends: only the edge that it begins at is a side.
  if (!isBox && Math.min(start, end) >= LEAST_DIFFERENCE) return null;
  return start > end ? 'end' : 'start';
}

/**
 * The side of rows that are built alike, by the edge that they share while their lengths differ; null where they share
 * both, undefined where neither.
 */
export function sharedSide(gaps: readonly Gaps[]): 'start' | 'end' | null | undefined {
  const spread = (side: 'start' | 'end') =>
    Math.max(...gaps.map((gap) => gap[side])) - Math.min(...gaps.map((gap) => gap[side]));
  const isSame = { start: spread('start') < SAME, end: spread('end') < SAME };
  if (isSame.start && isSame.end) return gaps.length >= 4 ? null : undefined;
  if (isSame.start && spread('end') >= LEAST_DIFFERENCE) return 'start';
  return isSame.end && spread('start') >= LEAST_DIFFERENCE ? 'end' : undefined;
}

/** The least gaps of all rows, which avatars and margins take on either side. */
export function insetsOf(gaps: readonly Gaps[], list: Element): Gaps {
  if (gaps.length === 0) return noInsets;
  const most = WIDEST_INSET * list.getBoundingClientRect().width;
  const least = (side: 'start' | 'end') => Math.min(most, ...gaps.map((gap) => Math.max(0, gap[side])));
  return { start: least('start'), end: least('end') };
}

/** What the classes of a row and its first parts say, where they are words. */
export function wordSide(row: Element, shape: Shape): 'start' | 'end' | null {
  if (shape.wordSide === undefined) shape.wordSide = sideByWords(rowWords(row));
  return shape.wordSide;
}

/** On whose part a row is by the same words. */
export function partyWords(row: Element, shape: Shape): readonly Party[] {
  return (shape.parties ??= wordParties(rowWords(row)));
}

/** The words of a row's classes, of attributes that say whose it is, and of its first parts. */
export function rowWords(row: Element): Set<string> {
  const words = nameWords(row);
  for (const child of [row, ...row.children, ...(row.firstElementChild?.children ?? [])]) {
    // Of a part, it is the class of the name.
    for (const word of nameWords(child)) if (child === row || word !== 'sender') words.add(word);
    for (const { name, value } of child.attributes) {
      if (OWN_ATTRIBUTE.test(name) && value !== 'false') words.add('own');
      if (PERSON_ATTRIBUTE.test(name)) words.add(value === 'false' ? 'bot' : 'user');
      if (WHOSE_ATTRIBUTE.test(name) && /^[a-z_-]{2,20}$/i.test(value))
        for (const word of value.toLowerCase().split(/[_-]/)) words.add(word);
    }
  }
  if (words.has('user') && words.has('current')) words.add('own');
  return words;
}

export function sideByWords(words: ReadonlySet<string>): 'start' | 'end' | null {
  const isOut = hasAny(words, OUT);
  const isIn = hasAny(words, IN);
  return isOut === isIn ? null : isOut ? 'end' : 'start';
}
