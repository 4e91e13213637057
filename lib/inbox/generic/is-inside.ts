/**
 * True when the element is, or lies within, a part of the row that the selector names; the row itself does not count.
 * Climbs to the row only: `closest` would go on to the top of the page for each block of each row.
 */
export function isInside(element: Element, selector: string, row: Element): boolean {
  for (let part: Element | null = element; part && part !== row; part = part.parentElement) {
    if (part.matches(selector)) return true;
  }
  return false;
}
