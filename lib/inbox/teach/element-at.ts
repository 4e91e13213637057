import { isOwnNode } from '../page/own-nodes';
import { chainOf } from './chain';
import { editableAt } from './learn-composer';
import { isInline, isParagraph, partsOf } from './row-parts';

/** Parts with words of their own above which an element is more than one message. */
const MOST_PARTS = 40;

/** The page's innermost element at a point, in its open shadow roots too; what Deskmate put there is looked through. */
export function elementAt(page: Document, x: number, y: number): Element | null {
  let found = page.elementsFromPoint(x, y).find((element) => !isOwnNode(element)) ?? null;
  while (found?.shadowRoot) {
    const root: ShadowRoot = found.shadowRoot;
    const inner: Element | undefined = root.elementsFromPoint(x, y).find((element) => element.getRootNode() === root);
    if (!inner) break;
    found = inner;
  }
  return found;
}

/** What is meant by pointing at an element: the box to write in, or the block of words around a word. */
export function meantBy(element: Element, wants: 'message' | 'composer'): Element {
  if (wants === 'composer') return editableAt(element) ?? element;
  return chainOf(element).find((box) => !isInline(box) || isParagraph(box)) ?? element;
}

/** Why an element cannot be what is asked for, in plain words; null when it can. */
export function faultOf(element: Element, wants: 'message' | 'composer'): string | null {
  if (wants === 'composer')
    return editableAt(element) ? null : 'That is no box to write in. Click into the box itself.';
  const { body, documentElement } = element.ownerDocument;
  const parts = element === body || element === documentElement ? MOST_PARTS : partsOf(element).length;
  if (parts === 0) return 'There are no words there. Click the words of a message.';
  return parts >= MOST_PARTS ? 'That is more than one message. Click the words of one.' : null;
}
