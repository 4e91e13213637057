const TRANSPARENT = /^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/;

/**
 * The box that a message is drawn in: the nearest element around its text, inside the row, with a background or
 * rounded border of its own. Null in flat layouts.
 */
export function findBubble(text: Element, row: Element): Element | null {
  const view = row.ownerDocument.defaultView;
  if (!view) return null;
  const width = row.getBoundingClientRect().width;
  for (let box: Element | null = text; box && box !== row; box = box.parentElement) {
    const style = view.getComputedStyle(box);
    const hasGround = style.backgroundColor !== '' && !TRANSPARENT.test(style.backgroundColor);
    const isRound =
      Number.parseFloat(style.borderTopLeftRadius) >= 6 || Number.parseFloat(style.borderBottomRightRadius) >= 6;
    const hasBorder = Number.parseFloat(style.borderLeftWidth) > 0;
    if (!hasGround && !(isRound && hasBorder)) continue;
    // A ground over the whole width is the row's own (hover, zebra), not a bubble.
    if (width > 0 && box.getBoundingClientRect().width > 0.98 * width) continue;
    if (width === 0 && !isRound) continue;
    return box;
  }
  return null;
}
