import { shadowRootsIn } from '../page/composed-tree';

/** Roots followed at most; a page with more is no inbox, and each costs the observer. */
const MOST_ROOTS = 5_000;
/** Roots followed on a page where no conversation is found yet. */
const MOST_IN_SEARCH = 300;
/** Rows of a list searched in vain; the others will not have any either. */
const MOST_IN_VAIN = 30;

/** Keeps the open shadow roots that a reading depends on: around the list, in its rows, or all while none is found. */
export function followShadows(page: Document) {
  let list: Element | null = null;
  let inVain = 0;
  const found = new Set<ShadowRoot>();

  function add(roots: Iterable<ShadowRoot>, most: number) {
    if (found.size >= most) for (const root of found) if (!root.isConnected) found.delete(root);
    for (const root of roots) if (found.size < most) found.add(root);
  }
  function addAround(element: Element) {
    for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) found.add(root);
  }

  return {
    noteList(now: Element | null) {
      if (now === null) {
        list = null;
        return add(shadowRootsIn(page), MOST_IN_SEARCH);
      }
      if (now === list) return;
      list = now;
      inVain = 0;
      found.clear();
      addAround(now);
      if (now.shadowRoot) add(shadowRootsIn(now), MOST_ROOTS);
    },
    /** Hears of each row that is read, and of each host that is added. */
    noteRow(row: Element) {
      if (inVain >= MOST_IN_VAIN && !row.shadowRoot) return;
      const roots = shadowRootsIn(row);
      inVain += roots.length > 0 ? Number.NEGATIVE_INFINITY : 1;
      addAround(row);
      add(roots, MOST_ROOTS);
    },
    roots: (): Iterable<ShadowRoot> => found,
  };
}
