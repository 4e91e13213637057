/** Any other attribute may carry a fact of a message; sites name theirs as they like. */
const WANTED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeOldValue: true,
};
/** What scripts animate, and what moves with the focus. */
const DRAWN = /^(?:d|[cr]?[xy]?|width|height|transform|points|fill|stroke.*|tabindex)$/;

/** One observer for a document and the open shadow roots that are added to it. */
export function observePage(page: Document, onMutations: (records: MutationRecord[]) => void) {
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    const telling = records.filter(isTelling);
    if (telling.length > 0) onMutations(telling);
  });
  const add = (root: Document | ShadowRoot) => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, WANTED);
  };
  add(page);
  return {
    take: () => observer.takeRecords(),
    addAll(roots: Iterable<ShadowRoot>) {
      for (const root of roots) add(root);
    },
    stop: () => observer.disconnect(),
  };
}

function isTelling({ attributeName, oldValue, target }: MutationRecord): boolean {
  if (attributeName === null) return true;
  // Virtual lists set styles on every scroll; of interest is only what a style hides and shows.
  if (attributeName === 'style') {
    return hiding(oldValue) !== hiding(Element.prototype.getAttribute.call(target, 'style'));
  }
  return !DRAWN.test(attributeName);
}

const hiding = (style: string | null) => style?.match(/(?:display|visibility)[^;]*/g)?.join();
