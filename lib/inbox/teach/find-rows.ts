import { holds, parentOf } from '../page/composed-tree';
import { queryAll } from '../page/query';
import { isAlike, looksLikeRow } from './alike';
import { chainOf, splitChains } from './chain';
import { sharedMarks, tagOf } from './marks-of';
import { chooseRowSelector } from './row-selector';
import { hasWords, isInline } from './row-parts';

/** The messages of a thread as learned from one or two of them. */
export interface FoundRows {
  list: Element;
  /** Finds the rows within the list. */
  css: string;
  /** In the order of the page. */
  rows: Element[];
  /** Rows hold one another (nested comments). */
  nested: boolean;
  customer: Element | null;
  own: Element | null;
}

/** How far above the rows a list of lists (days, groups) is looked for. */
const LEVELS = 5;
/** Boxes, and elements in each, that are looked into for whole messages. */
const MOST_OUTERS = 200;
const MOST_INNER = 60;

/**
 * The rows that two pointed-at elements of different messages belong to, or one where only one is given.
 *
 * @returns null where the two are in one message, or nothing like a row is around them
 */
export function findRows(customer: Element | null, own: Element | null, composer: Element | null): FoundRows | null {
  const one = customer ?? own;
  if (!one) return null;
  const pair = customer && own ? pairOf(customer, own) : lonePair(one);
  if (!pair) return null;
  const chosen = chooseRowSelector(pair.list, pair.a, pair.b);
  if (!chosen) return null;
  const list = widen(pair.list, chosen, composer);
  const rows = queryAll(list, chosen).filter(hasWords);
  const rowAround = (element: Element | null) =>
    element && (chainOf(element).find((box) => rows.includes(box)) ?? null);
  const found = {
    list,
    css: chosen,
    rows,
    nested: rows.some((row) => rows.some((other) => other !== row && holds(row, other))),
    customer: rowAround(customer),
    own: rowAround(own),
  };
  const isMissed = (customer && !found.customer) || (own && !found.own) || found.customer === found.own;
  return isMissed ? null : found;
}

interface Pair {
  list: Element;
  a: Element;
  b: Element;
}

function pairOf(customer: Element, own: Element): Pair | null {
  const { common, ofA, ofB } = splitChains(customer, own);
  const [topA, topB] = [ofA.at(-1), ofB.at(-1)];
  if (!topA || !topB || !isAlike(topA, topB)) {
    const nested = nestedPair(common, ofA, ofB);
    if (nested) return nested;
  }
  if (!topA || !topB) return null;
  let pair: Pair = { list: lightParent(common, topA, topB), a: topA, b: topB };
  // Days and groups of one author hold several messages: go in as long as what is inside looks like whole messages.
  for (const a of ofA.toReversed().slice(1)) {
    const b = ofB.toReversed().find((other) => other !== topB && isAlike(a, other) && depthOf(a) === depthOf(other));
    if (!b || !looksLikeRow(a) || !looksLikeRow(b)) continue;
    if (hasSeveral(pair, a, b)) pair = { list: pair.list, a, b };
  }
  return pair;
}

/** What is put into slots of a shared host belongs to the host. */
const lightParent = (common: Element, a: Element, b: Element) =>
  a.parentElement && a.parentElement === b.parentElement ? a.parentElement : common;

const depthOf = (element: Element) => chainOf(element).length;

/** Whether some box like the pair's holds more than one element like these, side by side. */
function hasSeveral({ list, a: outerA, b: outerB }: Pair, a: Element, b: Element): boolean {
  const marks = sharedMarks([a, b]);
  const isSame = (one: Element) =>
    (isAlike(one, a) || isAlike(one, b)) &&
    (marks.length === 0 || marks.some((mark) => one.matches(mark))) &&
    looksLikeRow(one);
  const outers = queryAll(list, tagOf(outerA) || '*').filter((one) => isAlike(one, outerA) || isAlike(one, outerB));
  return outers.slice(0, MOST_OUTERS).some((outer) => {
    const inner = [...outer.querySelectorAll(a.localName)].filter(isSame).slice(0, MOST_INNER);
    return inner.some((one, index) =>
      inner.slice(index + 1).some((next) => one.parentElement === next.parentElement || areCousins(one, next)),
    );
  });
}

const areCousins = (one: Element, other: Element) =>
  one.parentElement?.parentElement === other.parentElement?.parentElement &&
  one.parentElement !== null &&
  other.parentElement !== null &&
  isAlike(one.parentElement, other.parentElement);

/** An answer that stands inside the comment it answers. */
function nestedPair(common: Element, ofA: Element[], ofB: Element[]): Pair | null {
  for (const outer of chainOf(common)) {
    if (!looksLikeRow(outer)) continue;
    for (const [chain, isA] of [
      [ofA, true],
      [ofB, false],
    ] as const) {
      const inner = chain.findLast(
        (box) => looksLikeRow(box) && box.localName === outer.localName && sharedMarks([box, outer]).length > 0,
      );
      const list = parentOf(outer);
      if (inner && list) return isA ? { list, a: inner, b: outer } : { list, a: outer, b: inner };
    }
  }
  return null;
}

/** One message alone: the box around it that stands among most of its kind. */
function lonePair(element: Element): Pair | null {
  let best: { pair: Pair; score: number } | null = null;
  for (const box of chainOf(element)) {
    const list = parentOf(box);
    if (!list || (isInline(box) && !looksLikeRow(box) && sharedMarks([box]).length === 0)) continue;
    const kin = [...(box.parentElement ?? list).children].filter((one) => isAlike(one, box) && hasWords(one));
    const score = kin.length * (looksLikeRow(box) ? 3 : 1);
    if (score > 1 && score >= (best?.score ?? 0)) {
      const other = kin.find((one) => one !== box) ?? box;
      best = { pair: { list: box.parentElement ?? list, a: box, b: other }, score };
    }
  }
  return best?.pair ?? null;
}

/** The list goes on in boxes like it, beside it: days, pages, groups. */
function widen(list: Element, css: string, composer: Element | null): Element {
  let widest = list;
  let count = queryAll(list, css).length;
  let at = list;
  for (let level = 0; level < LEVELS; level++) {
    const box = parentOf(at);
    if (!box || box === list.ownerDocument.body || (composer && holds(box, composer))) break;
    const inAll = queryAll(box, css).length;
    const kin = [...(at.parentElement ?? box).children].filter(
      (one) => isAlike(one, at) && queryAll(one, css).length > 0,
    );
    const inKin = kin.reduce((sum, one) => sum + queryAll(one, css).length, 0);
    if (kin.length > 1 && inKin > count && inKin === inAll) {
      widest = box;
      count = inAll;
    }
    at = box;
  }
  return widest;
}
