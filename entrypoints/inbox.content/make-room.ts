/** Below this width (px) the page keeps its whole width and the sidebar lies over it. */
const narrowest = 420;

/**
 * Makes room for the sidebar beside the page: one inline margin on the root element, the only thing that Deskmate
 * changes of the page's own nodes, and taken back when the sidebar is hidden. `width` in px; 0 takes it back.
 */
export function makeRoom(document: Document, width: number): void {
  const { documentElement: root, defaultView: view } = document;
  const fits = width > 0 && (view?.innerWidth ?? 0) - width >= narrowest;
  if (fits) root.style.setProperty('margin-right', `${width}px`, 'important');
  else root.style.removeProperty('margin-right');
  if (root.getAttribute('style') === '') root.removeAttribute('style');
}
