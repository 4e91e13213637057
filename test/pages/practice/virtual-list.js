// @ts-check
/** @import { Channel, Row, RowList } from './types.js' */
import { el } from './dom.js';
import { paintRow } from './message-row.js';
import { signatureOf } from './thread-rows.js';

const GUESSED_HEIGHT = 58;
const LEAST_ROWS = 12;
const ROWS_BEFORE = 2;
/** Measuring a row can change which rows fit; it settles in two or three rounds. */
const ROUNDS = 6;

/**
 * The virtualised list: only the rows near the viewport are mounted, between two spacers, and their elements are
 * recycled for other messages while the agent scrolls (`?virtual=1`).
 *
 * @param {{ scroller: HTMLElement, list: HTMLElement, channel: Channel }} options
 * @returns {RowList}
 */
export function createVirtualList({ scroller, list, channel }) {
  const top = el('div', { class: 'thread_spacer__E6uLk', 'aria-hidden': 'true' });
  const bottom = el('div', { class: 'thread_spacer__E6uLk', 'aria-hidden': 'true' });
  list.replaceChildren(top, bottom);
  scroller.style.overflowAnchor = 'none';
  /** @type {Row[]} */
  let rows = [];
  /** @type {{ element: HTMLElement, key: string, signature: string }[]} */
  let mounted = [];
  /** @type {Map<string, number>} */
  const heights = new Map();

  /** @param {Row | undefined} row */
  const heightOf = (row) => (row && heights.get(row.key)) ?? GUESSED_HEIGHT;

  /** @param {number} from @param {number} to */
  const span = (from, to) => rows.slice(from, to).reduce((sum, row) => sum + heightOf(row), 0);

  function visibleRange() {
    const viewTop = scroller.scrollTop;
    let first = 0;
    let offset = 0;
    while (first < rows.length - 1 && offset + heightOf(rows[first]) <= viewTop) offset += heightOf(rows[first++]);
    let end = first;
    while (end < rows.length && (end - first < LEAST_ROWS - ROWS_BEFORE || offset < viewTop + scroller.clientHeight)) {
      offset += heightOf(rows[end++]);
    }
    return { start: Math.max(0, Math.min(first - ROWS_BEFORE, end - LEAST_ROWS)), first, end };
  }

  /** @param {number} start @param {number} end */
  function mount(start, end) {
    const wanted = rows.slice(start, end);
    const keys = new Set(wanted.map((row) => row.key));
    const kept = new Map(mounted.filter(({ key }) => keys.has(key)).map((entry) => [entry.key, entry]));
    const free = mounted.filter(({ key }) => !keys.has(key));
    mounted = wanted.map((row) => {
      const entry = kept.get(row.key) ?? { element: free.pop()?.element ?? el('div'), key: row.key, signature: '' };
      if (entry.signature !== signatureOf(row)) paintRow(entry.element, row, channel);
      return Object.assign(entry, { signature: signatureOf(row) });
    });
    for (const { element } of free) element.remove();
    let cursor = top.nextElementSibling;
    for (const { element } of mounted) {
      if (element === cursor) cursor = cursor.nextElementSibling;
      else list.insertBefore(element, cursor);
    }
    top.style.height = `${span(0, start)}px`;
    bottom.style.height = `${span(end, rows.length)}px`;
  }

  /** @returns {boolean} whether a height turned out different @param {number} start @param {number} first */
  function measure(start, first) {
    let above = 0;
    let hasChanged = false;
    for (const [index, { element, key }] of mounted.entries()) {
      const height = element.getBoundingClientRect().height;
      const change = height - heightOf(rows[start + index]);
      if (Math.abs(change) < 0.5) continue;
      hasChanged = true;
      heights.set(key, height);
      if (start + index < first) above += change;
    }
    if (above) scroller.scrollTop += above;
    return hasChanged;
  }

  function layout() {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { start, first, end } = visibleRange();
      mount(start, end);
      if (!measure(start, first)) return;
    }
  }

  scroller.addEventListener('scroll', layout, { passive: true });
  return {
    render(next) {
      rows = next;
      layout();
    },
    toEnd() {
      for (let round = 0; round < ROUNDS; round += 1) {
        scroller.scrollTop = scroller.scrollHeight;
        layout();
      }
    },
  };
}
