import { isOwnNode } from './page/own-nodes';
import { emptyRow, type Row } from './row';
import type { Located, ThreadSource } from './thread-source';

/** Rows read between two looks at the clock. */
const ROWS_PER_LOOK = 8;

/**
 * Keeps what was read of each row until its nodes change, so that a new message in a long thread costs one row.
 * Geometry and style are only ever asked for while reading a row that is not in here.
 */
export function createRowCache() {
  let known = new WeakMap<Element, Row>();
  let elements: Element[] | null = null;
  let readFor: { source: ThreadSource; list: Element; version: number } | null = null;

  /** Reads rows newest first until `budget` milliseconds are over; returns the newest ones without a gap, oldest first. */
  function read(source: ThreadSource, located: Located, budget: number): { rows: Row[]; complete: boolean } {
    if (readFor?.source !== source || readFor.list !== located.list) elements = null;
    elements ??= source.rowsOf(located);
    const version = source.version();
    if (readFor?.source !== source || readFor.version !== version) known = new WeakMap();
    readFor = { source, list: located.list, version };
    const until = performance.now() + budget;
    const rows: Row[] = [];
    let fresh = 0;
    for (let index = elements.length - 1; index >= 0; index--) {
      const element = elements[index];
      if (!element) continue;
      let row = known.get(element);
      if (!row) {
        if (fresh > 0 && fresh % ROWS_PER_LOOK === 0 && performance.now() > until)
          return { rows: rows.toReversed(), complete: false };
        fresh++;
        row = readOne(source, element, located);
        known.set(element, row);
      }
      rows.push(row);
    }
    return { rows: rows.toReversed(), complete: true };
  }

  /** One row that cannot be read (a getter of the page throws) must not cost the others. */
  function readOne(source: ThreadSource, element: Element, located: Located): Row {
    try {
      return source.readRow(element, located);
    } catch {
      return emptyRow('other');
    }
  }

  /** Drops the rows that the records touch, and says whether they lie inside the list or beside it. */
  function forget(records: readonly MutationRecord[], list: Element | null): { inside: boolean; outside: boolean } {
    let inside = false;
    let outside = list === null;
    for (const { target, type } of records) {
      if (isOwnNode(target)) continue;
      if (!list?.contains(target)) {
        outside = true;
        continue;
      }
      inside = true;
      if (type !== 'characterData') elements = null;
      for (let node: Node | null = target; node && node !== list; node = node.parentNode) {
        if (node.nodeType === Node.ELEMENT_NODE) known.delete(node as Element);
      }
    }
    return { inside, outside };
  }

  return { read, forget };
}
