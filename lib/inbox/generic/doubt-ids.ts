import type { Row } from '../row';

/** Different texts that must have changed their ids together; one text may well have been sent twice. */
const LEAST_TEXTS = 2;
/** Of the rows in view; in another part of a virtual list some short texts come again. */
const LEAST_SHARE = 0.8;
/** Rows compared, the newest. */
const COMPARED = 50;

/**
 * Notices ids that a page makes up anew on each rendering: the same texts, all with other ids than at the look before.
 *
 * @returns a function to call with the rows of each look at one thread; true when their ids are not to be trusted
 */
export function doubtIds(): (rows: readonly Row[], thread: string) => boolean {
  let before: { thread: string; ids: Set<string>; texts: Set<string> } | null = null;
  return (rows, thread) => {
    const named = rows.slice(-COMPARED).flatMap(({ id, text }) => (id === null ? [] : [{ id, text }]));
    const last = before;
    before = { thread, ids: new Set(named.map(({ id }) => id)), texts: new Set(named.map(({ text }) => text)) };
    if (last?.thread !== thread || named.some(({ id }) => last.ids.has(id))) return false;
    const again = named.filter(({ text }) => last.texts.has(text));
    const texts = new Set(again.map(({ text }) => text));
    return texts.size >= LEAST_TEXTS && again.length >= named.length * LEAST_SHARE;
  };
}
