/** True when the element is rendered. Reads style (and, in browsers without `checkVisibility`, the parents' `hidden`). */
export function isVisible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const display = () => view?.getComputedStyle(element).display;
  if (typeof element.checkVisibility === 'function') {
    if (element.checkVisibility({ visibilityProperty: true })) return true;
    // Has no box of its own, but its children do.
    return display() === 'contents' && element.parentElement !== null && isVisible(element.parentElement);
  }
  if (element.closest('[hidden]')) return false;
  return !view || display() !== 'none';
}
