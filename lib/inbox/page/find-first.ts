import { queryBranches } from './beside-list';
import { isVisible } from './is-visible';

/** Where to look: a document, an element, or some of its branches. */
export type Place = ParentNode | readonly Element[];

const queryAll = (place: Place, selector: string) =>
  'querySelectorAll' in place ? [...place.querySelectorAll(selector)] : queryBranches(place, selector);

/**
 * The first of the alternatives that has a visible match; of several visible ones the one that holds the focus, else
 * the last (pages mount the newer conversation behind the older one).
 */
export function findVisible(place: Place, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const visible = queryAll(place, selector).filter(isVisible);
    const focused = visible.find((element) => element.contains(element.ownerDocument.activeElement));
    const found = focused ?? visible.at(-1);
    if (found) return found;
  }
  return null;
}
