import type { Alternative } from '@/lib/domain/adapter';
import { queryBranches } from './beside-list';
import { focusedIn, holds } from './composed-tree';
import { isVisible } from './is-visible';
import { cssOf, queryAll } from './query';

/** Where to look: a document, an element, or some of its branches. */
export type Place = (ParentNode & Node) | readonly Element[];

export interface FoundFirst {
  element: Element;
  /** Which of the alternatives found it. */
  index: number;
}

const find = (place: Place, selector: string) =>
  'querySelectorAll' in place ? queryAll(place, selector) : queryBranches(place, selector);

/**
 * The first of the alternatives that has a visible match; of several visible ones the innermost that holds the focus, else
 * the last that `isLikely`, else the last (pages mount the newer conversation behind the older one).
 */
export function findVisible(
  place: Place,
  alternatives: readonly Alternative[],
  isLikely: (element: Element) => boolean = () => true,
): FoundFirst | null {
  for (const [index, alternative] of alternatives.entries()) {
    const visible = find(place, cssOf(alternative)).filter(isVisible);
    const focus = visible.length > 1 ? focusedIn(visible[0]?.ownerDocument ?? document) : null;
    const focused = focus && visible.findLast((element) => holds(element, focus));
    const element = focused ?? (visible.length > 1 ? visible.findLast(isLikely) : null) ?? visible.at(-1);
    if (element) return { element, index };
  }
  return null;
}
