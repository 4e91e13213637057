// @ts-check
/** @import { Channel, Row, RowList } from './types.js' */
import { el } from './dom.js';
import { paintRow } from './message-row.js';
import { signatureOf } from './thread-rows.js';

/**
 * The plain list: a row keeps its node, and only rows that changed are painted again. With `rerender`, every change
 * makes all nodes anew, as careless real sites do.
 *
 * @param {{ scroller: HTMLElement, list: HTMLElement, channel: Channel, rerender: boolean }} options
 * @returns {RowList}
 */
export function createRowList({ scroller, list, channel, rerender }) {
  /** @type {Map<string, { element: HTMLElement, signature: string }>} */
  const painted = new Map();

  /** @param {Row} row */
  function place(row) {
    const signature = signatureOf(row);
    const entry = painted.get(row.key) ?? { element: el('div'), signature: '' };
    if (entry.signature !== signature) paintRow(entry.element, row, channel);
    entry.signature = signature;
    painted.set(row.key, entry);
    return entry.element;
  }

  return {
    render(rows) {
      if (rerender) {
        painted.clear();
        list.replaceChildren(...rows.map(place));
        return;
      }
      const keys = new Set(rows.map((row) => row.key));
      for (const [key, { element }] of painted) {
        if (keys.has(key)) continue;
        element.remove();
        painted.delete(key);
      }
      let cursor = list.firstElementChild;
      for (const row of rows) {
        const element = place(row);
        if (element === cursor) cursor = cursor.nextElementSibling;
        else list.insertBefore(element, cursor);
      }
    },
    toEnd() {
      scroller.scrollTop = scroller.scrollHeight;
    },
  };
}
