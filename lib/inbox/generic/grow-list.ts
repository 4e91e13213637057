import { drawnChildren, holds, parentOf } from '../page/composed-tree';
import { isVisible } from '../page/is-visible';
import { lastChildren, shapeWord } from './score-list';

/** Tag and classes that two elements have in common make them alike; without classes, what they begin with. */
function areAlike(a: Element, b: Element): boolean {
  if (a.tagName !== b.tagName) return false;
  if (a.classList.length === 0 && b.classList.length === 0)
    return (
      a.firstElementChild !== null &&
      b.firstElementChild !== null &&
      shapeWord(a.firstElementChild) === shapeWord(b.firstElementChild)
    );
  const shared = [...a.classList].filter((name) => b.classList.contains(name)).length;
  return shared > 0 && shared * 2 >= Math.max(a.classList.length, b.classList.length);
}

/** Above or below one another, about as wide; true without layout. */
function areStacked(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  if (one.width === 0 || other.width === 0) return true;
  const overlap = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return overlap > 0.6 * Math.max(one.width, other.width);
}

/** Levels climbed from a list to one that holds several like it: days, pages of a thread, answers to one comment. */
const LEVELS = 5;
const ROWS_COMPARED = 6;
const SIBLINGS_SEEN = 8;

/**
 * The outermost box whose parts hold the same kind of rows as `list`: the found list may be the last day of a thread or
 * the answers to one comment.
 */
export function growList(list: Element, composer: Element | null): Element {
  const rows = lastChildren(list, ROWS_COMPARED);
  let grown = list;
  let branch = list;
  for (let level = 0; level < LEVELS; level++) {
    const outer = parentOf(branch);
    if (!outer || outer.tagName === 'BODY' || outer.tagName === 'HTML') break;
    const siblings = [...drawnChildren(outer)].filter(
      (one) => one !== branch && !(composer && holds(one, composer)) && isVisible(one) && areStacked(one, branch),
    );
    if (siblings.slice(-SIBLINGS_SEEN).some((one) => holdsRows(one, branch, list, rows, level + 1))) grown = outer;
    branch = outer;
  }
  // A box around one box: the rows are further in.
  let inner = grown;
  for (let level = 0; level < LEVELS; level++) {
    const children: ArrayLike<Element> = drawnChildren(inner);
    const only = children.length === 1 ? children[0] : undefined;
    if (!only) break;
    inner = only;
    const words = lastChildren(inner, ROWS_COMPARED).map(shapeWord);
    if (new Set(words).size < words.length) grown = inner;
  }
  return grown;
}

/** Whether a sibling is built like the branch, down to a list of the same rows. */
function holdsRows(
  sibling: Element,
  branch: Element,
  list: Element,
  rows: readonly Element[],
  levels: number,
): boolean {
  const isRow = isLikeOne(sibling, rows);
  if (isRow && sibling.classList.length > 0) return true;
  return (isRow || areAlike(sibling, branch)) && findRows(sibling, list, rows, levels);
}

const isLikeOne = (element: Element, rows: readonly Element[]) => rows.some((row) => areAlike(element, row));

function findRows(box: Element, list: Element, rows: readonly Element[], levels: number): boolean {
  const children = [...drawnChildren(box)].slice(-SIBLINGS_SEEN);
  if (areAlike(box, list) && children.some((row) => row.classList.length > 0 && isLikeOne(row, rows))) return true;
  return levels > 0 && children.some((child) => findRows(child, list, rows, levels - 1));
}
