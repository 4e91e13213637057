import type { Alternative } from '@/lib/domain/adapter';
import { shadowRootsIn } from './composed-tree';

/** Goes on in the open shadow roots below what the part before it finds. */
const PIERCE = '>>>';

export const cssOf = (alternative: Alternative) => (typeof alternative === 'string' ? alternative : alternative.css);

/** Like `querySelectorAll`, for selectors that may pierce open shadow roots. */
export function queryAll(root: ParentNode & Node, selector: string): Element[] {
  if (!selector.includes(PIERCE)) return [...root.querySelectorAll(selector)];
  const [first = '', ...rest] = selector.split(PIERCE).map((segment) => segment.trim());
  let found: (ParentNode & Node)[] = first === '' ? [root] : [...root.querySelectorAll(first)];
  if (first !== '' && root instanceof Element && root.matches(first)) found.unshift(root);
  for (const segment of rest) {
    const roots = new Set(found.flatMap(shadowRootsIn));
    found = [...new Set([...roots].flatMap((shadow) => [...shadow.querySelectorAll(segment)]))];
  }
  return found as Element[];
}

/** Like `matches`; of a piercing selector the last part counts, which is all that an element can tell. */
export function isMatch(element: Element, selector: string): boolean {
  return element.matches(selector.includes(PIERCE) ? (selector.split(PIERCE).at(-1) ?? selector) : selector);
}
