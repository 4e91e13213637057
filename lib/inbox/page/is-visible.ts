/** True when the element is rendered. Reads style (and, in browsers without `checkVisibility`, the parents' `hidden`). */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  if (element.closest('[hidden]')) return false;
  const view = element.ownerDocument.defaultView;
  return !view || view.getComputedStyle(element).display !== 'none';
}
