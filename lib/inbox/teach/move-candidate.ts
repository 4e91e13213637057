import { composerCandidates } from '../composer/find-composer';
import { drawnChildren, parentOf } from '../page/composed-tree';
import { isOwnNode } from '../page/own-nodes';
import { elementAt, meantBy } from './element-at';
import { isPointable } from './row-parts';

export type Move = 'up' | 'down' | 'left' | 'right';

/** Where pointing by keys begins: the last message that is known, else what stands in the middle of the page. */
export function firstCandidate(page: Document, wants: 'message' | 'composer', list: Element | null): Element | null {
  if (wants === 'composer') return composerCandidates(page)[0] ?? null;
  const rows = list ? [...drawnChildren(list)].filter(isPointable) : [];
  const { clientWidth, clientHeight } = page.documentElement;
  const middle =
    typeof page.elementsFromPoint === 'function' ? elementAt(page, clientWidth / 2, clientHeight / 2) : null;
  const found = rows.at(-1) ?? (middle && meantBy(middle, 'message')) ?? null;
  return found && found !== page.body && found !== page.documentElement && isPointable(found)
    ? found
    : ([...page.body.children].find((child) => !isOwnNode(child) && isPointable(child)) ?? null);
}

/**
 * Up and down go to the element before or after on the same level, in the next box where there is none; left goes to
 * the box around, right into it. Among boxes to write in, up and down go from one to the next.
 *
 * @returns the same element where there is nothing to go to
 */
export function moveCandidate(from: Element, move: Move, wants: 'message' | 'composer'): Element {
  if (wants === 'composer' && (move === 'up' || move === 'down')) {
    const boxes = composerCandidates(from.ownerDocument);
    const at = boxes.indexOf(from as HTMLElement);
    const next = boxes[(at + (move === 'down' ? 1 : -1) + boxes.length) % boxes.length];
    return next ?? from;
  }
  if (move === 'left') {
    const box = parentOf(from);
    return box && box !== from.ownerDocument.body ? box : from;
  }
  if (move === 'right') return [...drawnChildren(from)].find(isPointable) ?? from;
  return beside(from, move) ?? from;
}

function beside(from: Element, move: 'up' | 'down'): Element | null {
  let depth = 0;
  for (let at: Element | null = from; at && at !== from.ownerDocument.body; at = parentOf(at), depth++) {
    const next = nextOn(at, move);
    if (next) return descend(next, depth, move);
  }
  return null;
}

function nextOn(element: Element, move: 'up' | 'down'): Element | null {
  const parent = parentOf(element);
  if (!parent) return null;
  const children = [...drawnChildren(parent)];
  const at = children.indexOf(element);
  const onward = move === 'down' ? children.slice(at + 1) : children.slice(0, Math.max(0, at)).reverse();
  return onward.find((child) => !isOwnNode(child) && isPointable(child)) ?? null;
}

/** To the level that the search came from, as far as there is one. */
function descend(element: Element, depth: number, move: 'up' | 'down'): Element {
  let at = element;
  for (let level = 0; level < depth; level++) {
    const children = [...drawnChildren(at)].filter(isPointable);
    const child = move === 'down' ? children[0] : children.at(-1);
    if (!child) break;
    at = child;
  }
  return at;
}
