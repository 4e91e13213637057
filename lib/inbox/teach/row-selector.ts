import { queryAll } from '../page/query';
import { chainOf } from './chain';
import { isCustom, isTelling, marksOf, sharedMarks, tagOf } from './marks-of';
import { pathWithin, stepTo } from './path-to';
import { hasWords } from './row-parts';

/** Selectors for rows are tried on this many elements at most. */
const MOST = 3_000;

/**
 * The selector within `list` that finds the rows `a` and `b` and all of their kind: by a name that both have, else by
 * their tag, else by where they stand.
 */
export function chooseRowSelector(list: Element, a: Element, b: Element): string | null {
  const depth = (element: Element) => chainOf(element).length;
  const depths = new Set([depth(a), depth(b)]);
  const isNested = depths.size > 1 || a.contains(b) || b.contains(a);
  const shared = sharedMarks([a, b]);
  let best: { css: string; score: number } | null = null;
  for (const { css, weight } of candidates(list, a, b)) {
    const found = queryAll(list, css).slice(0, MOST);
    if (!found.includes(a) || !found.includes(b)) continue;
    // An answer within a comment is of the same kind all through.
    const isAnswer = (one: Element) =>
      shared.length > 0 &&
      shared.every((mark) => one.matches(mark)) &&
      found.some((outer) => outer !== one && outer.contains(one));
    const right = found.filter((one) => (isNested || depths.has(depth(one)) || isAnswer(one)) && hasWords(one)).length;
    const score = weight * (right - 2 * (found.length - right));
    // Selectors that come earlier last longer; a little less they may find.
    if (!best || score > 1.05 * best.score) best = { css, score };
  }
  return best?.css ?? null;
}

/** A place finds all that stands there, dates and notices too; a name is worth that much more. */
const PLACE_WEIGHT = 0.6;
const TAG_WEIGHT = 0.8;

function candidates(list: Element, a: Element, b: Element): { css: string; weight: number }[] {
  const shared = sharedMarks([a, b]);
  const tag = a.localName === b.localName ? tagOf(a) : '';
  const all = shared.flatMap((mark) => [mark, tag + mark]);
  const tags = tag && (isCustom(a) || isTelling(a)) ? [tag] : [];
  if (shared.length === 0 && a !== b) {
    for (const one of marksOf(a)) for (const other of marksOf(b)) all.push(`${tagOf(a)}${one}, ${tagOf(b)}${other}`);
    if (tagOf(a) && tagOf(b) && tagOf(a) !== tagOf(b) && (isCustom(a) || isCustom(b)))
      all.push(`${tagOf(a)}, ${tagOf(b)}`);
  }
  return [
    ...all.slice(0, 60).map((css) => ({ css, weight: 1 })),
    ...tags.map((css) => ({ css, weight: isCustom(a) ? 1 : TAG_WEIGHT })),
    ...byPlace(list, a, b).map((css) => ({ css, weight: PLACE_WEIGHT })),
  ];
}

/** By the boxes between list and row: ".thread > div". The list's own name comes first, so that a row alone matches too. */
function byPlace(list: Element, a: Element, b: Element): string[] {
  const root = list.getRootNode() as ParentNode & Node;
  const tops = [...marksOf(list), ...(isTelling(list) ? [tagOf(list)] : []), pathWithin(list, root)].filter(
    (top) => top !== null,
  );
  const steps = (row: Element) => {
    const way: string[] = [];
    for (let at: Element | null = row; at && at !== list; at = at.parentElement) way.unshift(tagOf(at) || stepTo(at));
    return way;
  };
  const [wayA, wayB] = [steps(a), steps(b)];
  if (wayA.length === 0 || wayA.length > 4 || wayA.join() !== wayB.join()) return [];
  const places = tops.map((top) => [top, ...wayA].join(' > '));
  // A box between list and row with a name of its own.
  const parent = a.parentElement;
  if (parent && parent !== list && b.parentElement)
    places.unshift(...sharedMarks([parent, b.parentElement]).map((mark) => `${mark} > ${wayA.at(-1)}`));
  return places;
}
