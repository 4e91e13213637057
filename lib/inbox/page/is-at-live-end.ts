import type { Located } from '../thread-source';

/** How far from the end still counts, in heights of the newest row: pages scroll a moment after they put it in. */
const NEAR = 1.5;
/** CSS pixels: the least height that a row is taken for, and what fractions of pixels may cost. */
const LEAST_ROW = 40;

/**
 * Whether the list shows its newest message: its scroller (itself, a box around it, or the page) is at the bottom or
 * does not scroll. False while the agent looks at older messages; a virtual list may not have the newest one then.
 * Reads geometry; without a layout the answer is true.
 */
export function isAtLiveEnd({ list, composer }: Pick<Located, 'list' | 'composer'>, newest: Element | null): boolean {
  const scroller = scrollerOf(list);
  if (!scroller) return true;
  const seen = scroller.clientHeight;
  const row = Math.max(LEAST_ROW, newest?.getBoundingClientRect().height ?? 0);
  const near = Math.min(NEAR * row, Math.max(NEAR * LEAST_ROW, seen / 2));
  if (isReversed(scroller)) return -scroller.scrollTop <= near;
  if (scroller.scrollHeight - seen - scroller.scrollTop <= near) return true;
  // A page that scrolls as a whole goes on below the list, with the composer or a footer.
  const isPage = scroller === list.ownerDocument.scrollingElement;
  if (!isPage && !(composer && scroller.contains(composer))) return false;
  const bottom = isPage ? seen : scroller.getBoundingClientRect().bottom;
  return list.getBoundingClientRect().bottom - bottom <= near;
}

function scrollerOf(list: Element): Element | null {
  const page = list.ownerDocument;
  const view = page.defaultView;
  for (let box: Element | null = list; box && box !== page.body; box = box.parentElement) {
    // The cheap question first: few boxes hold more than they show.
    const overflows = box.scrollHeight > box.clientHeight + 1 && box.clientHeight > 0;
    if (overflows && view && /auto|scroll|overlay/.test(view.getComputedStyle(box).overflowY)) return box;
  }
  const whole = page.scrollingElement;
  return whole && whole.scrollHeight > whole.clientHeight + 1 ? whole : null;
}

/** Scrolls upwards from zero. */
function isReversed(scroller: Element): boolean {
  if (scroller.scrollTop < 0) return true;
  return scroller.ownerDocument.defaultView?.getComputedStyle(scroller).flexDirection === 'column-reverse';
}
