import { drawnChildren } from '../page/composed-tree';
import { kindsIn } from './kinds-in';

/** Children of one element that are looked into. */
const MOST_CHILDREN = 6;
/** Of the kinds of elements in the outer one: those that the inner one has, too. */
const LEAST_SHARED = 0.5;
/** Elements that mean something without a class. */
const TELLING = /^(?:LI|ARTICLE|DETAILS|.+-.+)$/;

/**
 * True for an element that is built like `outer`, or has one among its first descendants: an answer below a comment.
 * A class in common is not enough: libraries give some to every element.
 */
export function holdsAlike(part: Element, outer: Element, levels: number): boolean {
  if (isOfKind(part, outer) && isBuiltAlike(part, outer)) return true;
  if (levels === 0) return false;
  const children = drawnChildren(part);
  for (let index = 0; index < Math.min(children.length, MOST_CHILDREN); index++) {
    const child = children[index];
    if (child && holdsAlike(child, outer, levels - 1)) return true;
  }
  return false;
}

const isOfKind = (a: Element, b: Element) =>
  a.tagName === b.tagName && a.classList[0] === b.classList[0] && (a.classList.length > 0 || TELLING.test(a.tagName));

function isBuiltAlike(inner: Element, outer: Element): boolean {
  const [within, around] = [kindsIn(inner, null), kindsIn(outer, inner)];
  let shared = 0;
  for (const kind of around) if (within.has(kind)) shared++;
  return shared >= LEAST_SHARED * around.size;
}
