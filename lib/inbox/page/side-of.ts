/** Gaps that differ by less are called centred, in CSS pixels. */
const LEAST_DIFFERENCE = 8;

const flipped = (list: Element) => list.ownerDocument.defaultView?.getComputedStyle(list).direction === 'rtl';

/**
 * The side of the list that a bubble leans to, by its gaps left and right: `end` is where one's own messages usually
 * are. Comparing gaps rather than left edges matters: wide bubbles nearly touch both sides.
 *
 * @returns null when it is centred, fills the list, or there is no layout
 */
export function sideOf(bubble: Element, list: Element): 'start' | 'end' | null {
  const inner = bubble.getBoundingClientRect();
  const outer = list.getBoundingClientRect();
  if (outer.width === 0 || inner.width === 0) return null;
  const left = inner.left - outer.left;
  const right = outer.right - inner.right;
  if (Math.abs(left - right) < LEAST_DIFFERENCE) return null;
  return left > right === flipped(list) ? 'start' : 'end';
}

/**
 * The side by computed alignment, for pages without layout (tests, hidden frames): `justify-content` and `align-items`
 * of the boxes between row and bubble, `align-self` and automatic margins of those inside.
 */
export function alignedSide(bubble: Element, row: Element): 'start' | 'end' | null {
  const view = row.ownerDocument.defaultView;
  if (!view) return null;
  for (let box: Element | null = bubble; box; box = box === row ? null : box.parentElement) {
    const style = view.getComputedStyle(box);
    const side = sideOfStyle(style, box === bubble);
    if (side) return side;
  }
  return null;
}

const END = /^(?:flex-)?end$|^right$/;

function sideOfStyle(style: CSSStyleDeclaration, isBubble: boolean): 'start' | 'end' | null {
  const isFlex = style.display.includes('flex') || style.display.includes('grid');
  const isColumn = style.flexDirection.startsWith('column');
  if (END.test(style.alignSelf) && style.position !== 'absolute') return 'end';
  // Only the declared value says "auto"; the used one is in pixels.
  if (/\bauto\b/.test(style.marginLeft) && !/\bauto\b/.test(style.marginRight)) return 'end';
  if (isBubble) return null;
  if (!isFlex) return null;
  if (!isColumn && END.test(style.justifyContent)) return 'end';
  if (!isColumn && style.flexDirection === 'row-reverse') return 'end';
  return isColumn && END.test(style.alignItems) ? 'end' : null;
}
