import { holds, parentOf } from './page/composed-tree';
import { emptyRow, type Row } from './row';
import type { Located, ThreadSource } from './thread-source';

/** Rows read between two looks at the clock. */
const ROWS_PER_LOOK = 8;

/** Shorter lists are gone through anew: it costs nothing, and the generic reader still learns from them. */
const LEAST_TO_APPEND = 50;

/** The newest rows of a list that are read; what a page mounts beyond them is a flood. */
export const MOST_ROWS = 5_000;

/** Records gone through one by one; a page that changes more at once is read anew, which costs less. */
const MOST_RECORDS = 1_000;

/** Rows held back at most; a list that names no author for so long does not name them at all. */
const MOST_HELD_BACK = 20;

/** Leaves out the oldest rows whose author stands on a row that is not read yet: without it they could be taken for the other side's. */
function fromNamedRow(rows: Row[]): Row[] {
  const first = rows.findIndex(
    ({ kind, author, direction }) => kind === 'break' || author !== null || direction === 'system',
  );
  return first > 0 && first <= MOST_HELD_BACK ? rows.slice(first) : rows;
}

/**
 * Keeps what was read of each row until its nodes change, so that a new message in a long thread costs one row.
 * Geometry and style are only ever asked for while reading a row that is not in here.
 *
 * @param onRead hears of each row that was read anew, and of each shadow host that was added
 */
export function createRowCache(onRead: (element: Element) => void = () => undefined) {
  let known = new WeakMap<Element, Row>();
  let elements: Element[] | null = null;
  let isCut = false;
  let readFor: { source: ThreadSource; list: Element; version: number } | null = null;

  /** Reads rows newest first until the time `until`, a few at least; returns the newest ones without a gap, oldest first; `isCut`: the list has more than are ever read. */
  function read(
    source: ThreadSource,
    located: Located,
    until: number,
  ): { rows: Row[]; complete: boolean; newest: Element | null; isCut: boolean } {
    if (readFor?.source !== source || readFor.list !== located.list) elements = null;
    if (!elements) isCut = false;
    elements ??= source.rowsOf(located);
    if (elements.length > MOST_ROWS) {
      elements = elements.slice(-MOST_ROWS);
      isCut = true;
    }
    const version = source.version();
    if (readFor?.source !== source || readFor.version !== version) known = new WeakMap();
    readFor = { source, list: located.list, version };
    const newest = elements.at(-1) ?? null;
    const rows: Row[] = [];
    let fresh = 0;
    for (let index = elements.length - 1; index >= 0; index--) {
      const element = elements[index];
      if (!element) continue;
      let row = known.get(element);
      if (!row) {
        if (fresh > 0 && fresh % ROWS_PER_LOOK === 0 && performance.now() > until)
          return { rows: fromNamedRow(rows.toReversed()), complete: false, newest, isCut };
        fresh++;
        row = readOne(source, element, located);
        known.set(element, row);
        onRead(element);
      }
      rows.push(row);
    }
    return { rows: rows.toReversed(), complete: true, newest, isCut };
  }

  /** One row that cannot be read (a getter of the page throws) must not cost the others. */
  function readOne(source: ThreadSource, element: Element, located: Located): Row {
    try {
      return source.readRow(element, located);
    } catch {
      return emptyRow('other');
    }
  }

  /**
   * Drops the rows that the records touch.
   *
   * @returns whether rows may have changed (`inside`), and whether what the page tells about the thread may have
   *   (`outside`): that stands beside the list, on it, or in attributes of rows
   */
  function forget(records: readonly MutationRecord[], list: Element | null): { inside: boolean; outside: boolean } {
    if (records.length > MOST_RECORDS) {
      forgetAll();
      return { inside: true, outside: true };
    }
    let inside = false;
    let outside = list === null;
    for (const record of records) {
      if (!list || !holds(list, record.target)) {
        outside = true;
        // What comes back into the page may have changed while it was out, where no one looks: so with rows below.
        for (const node of record.addedNodes) if (readFor && holds(node as Element, readFor.list)) forgetAll();
        continue;
      }
      inside = true;
      for (const node of record.addedNodes) forgetWithin(node);
      const isInRow = forgetRowOf(record.target, list);
      // What happens within a row that holds no others, and rows put at the end, leave the others in their places.
      if (isInRow ? movesRows(record) : !append(record, list)) {
        if (record.type !== 'characterData') elements = null;
        outside = true;
      } else if (record.attributeName && record.attributeName !== 'class') outside = true;
    }
    return { inside, outside };
  }

  function forgetAll() {
    elements = null;
    known = new WeakMap();
  }

  function forgetWithin(node: Node) {
    if (!(node instanceof Element)) return;
    for (const element of [node, ...node.querySelectorAll('*')]) {
      known.delete(element);
      if (element.shadowRoot) onRead(element);
    }
  }

  function forgetRowOf(target: Node, list: Element): boolean {
    let isInRow = false;
    const start = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : parentOf(target);
    for (let node = start; node && node !== list; node = parentOf(node)) if (known.delete(node)) isInRow = true;
    return isInRow;
  }

  /** Answers may stand within the row of the comment that they answer. */
  function movesRows({ addedNodes, removedNodes }: MutationRecord): boolean {
    const isAny = (nodes: NodeList, is: (element: Element) => boolean) =>
      [...nodes].some((node) => node instanceof Element && is(node));
    const isKnown = (element: Element) => known.has(element);
    return (
      isAny(removedNodes, (element) => isKnown(element) || [...element.querySelectorAll('*')].some(isKnown)) ||
      isAny(addedNodes, (element) => readFor?.source.mayHoldRows(element) ?? true)
    );
  }

  /** Adds rows that were put at the end of the list without going through all of it. @returns false when that is not all */
  function append({ type, target, addedNodes, removedNodes, nextSibling }: MutationRecord, list: Element): boolean {
    if (!elements || !readFor || elements.length < LEAST_TO_APPEND) return false;
    if (type !== 'childList' || target !== list || removedNodes.length > 0 || nextSibling) return false;
    for (const node of addedNodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const rows = readFor.source.rowsIn(node as Element);
      if (!rows) return false;
      elements.push(...rows);
    }
    return true;
  }

  return { read, forget };
}
