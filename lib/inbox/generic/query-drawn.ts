import { drawnChildren } from '../page/composed-tree';

/** Elements looked at; what names people stands early on a page. */
const MOST_ELEMENTS = 1_500;
const DEEPEST = 60;

/** The elements of some branches that match, in document order, through open shadow roots. */
export function queryDrawn(branches: readonly Element[], selector: string): Element[] {
  const found: Element[] = [];
  let left = MOST_ELEMENTS;
  const visit = (element: Element, depth: number) => {
    if (left-- <= 0 || depth > DEEPEST) return;
    if (element.matches(selector)) found.push(element);
    for (const child of drawnChildren(element)) visit(child, depth + 1);
  };
  for (const branch of branches) visit(branch, 0);
  return found;
}
