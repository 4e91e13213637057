/** Selectors that only the row itself or an open shadow root can answer. */
const OWN_QUESTION = /:scope|:host|>>>/;
const NONE: readonly Element[] = [];

/** What a selector finds in a row, in document order; null where the row has to be asked itself. */
export type PartsOf = (row: Element, selector: string) => readonly Element[] | null;

/**
 * Answers for a whole list at once: asking the browser once for each selector costs far less than asking it again for
 * each of two thousand rows. Right until the list changes.
 */
export function indexParts(list: Element, rows: readonly Element[], item: string): PartsOf {
  const known = new Set(rows);
  const index = new Map<string, Map<Element, Element[]>>();
  return (row, selector) => {
    if (!known.has(row) || OWN_QUESTION.test(selector)) return null;
    let found = index.get(selector);
    if (!found) index.set(selector, (found = partsByRow(list, item, selector)));
    return found.get(row) ?? NONE;
  };
}

function partsByRow(list: Element, item: string, selector: string): Map<Element, Element[]> {
  const byRow = new Map<Element, Element[]>();
  for (const part of list.querySelectorAll(selector)) {
    // A part of a row within a row is found in both.
    for (let row = part.closest(item); row && row !== list; row = row.parentElement?.closest(item) ?? null) {
      const parts = byRow.get(row);
      if (parts) parts.push(part);
      else byRow.set(row, [part]);
    }
  }
  return byRow;
}
