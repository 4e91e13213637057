import type { Adapter } from '@/lib/domain/adapter';
import { createReader, type Reader } from '@/lib/inbox/create-reader';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';

/*
 * The reader alone in a page, for measuring it: bundled as a plain script. The browser's own count of processor time tells
 * what each call cost.
 */

/** Where the rows of a thread are, and which attribute names them. */
export interface Place {
  list: string;
  row: string;
  id: string;
}

/** The rows of the page's thread, multiplied until there are `count`; each with an id and a text of its own. */
function fill({ list, row, id }: Place, count: number) {
  const box = document.querySelector(list);
  if (!box) throw new Error(`No ${list} in this page.`);
  const models = [...box.querySelectorAll(row)];
  for (let index = models.length; index < count; index++) box.append(copyOf(models[index % models.length], id, index));
}

/** A copy with a number of its own in the last digits of its ids, as long as before: adapters look at their shape. */
function copyOf(model: Element | undefined, id: string, index: number): Element {
  if (!model) throw new Error('There is no row to copy.');
  const copy = model.cloneNode(true) as Element;
  const renumber = (value: string) =>
    value.replace(/\d+$/, (digits) => `5${String(index).padStart(Math.max(6, digits.length) - 1, '0')}`);
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) if (element.id) element.id = renumber(element.id);
  for (const element of [copy, ...copy.querySelectorAll(`[${id}]`)])
    element.setAttribute(id, renumber(element.getAttribute(id) ?? '1000000'));
  return copy;
}

/** What anybody who reads a page pays at least: each row's text, found by its selectors. */
const sweep = (row: string) => {
  let length = 0;
  for (const element of document.querySelectorAll(row)) {
    for (const part of element.querySelectorAll('p, span, time, img')) length += part.getAttribute('alt')?.length ?? 0;
    length += element.textContent?.length ?? 0;
  }
  return length;
};

let reader: Reader | null = null;
let records: MutationRecord[] = [];
const observer = new MutationObserver(() => {});

/** A reader for the page as it is; its first read is the next `read`. */
function open(adapter: Adapter | null) {
  reader = createReader({ document, adapter, structure: () => createGenericSource });
  observer.observe(document, { subtree: true, childList: true });
}

/** One more message in the page, with its layout done: that is the page's own work. */
function add(where: Place) {
  fill(where, document.querySelectorAll(where.row).length + 1);
  document.body.getBoundingClientRect();
  records = observer.takeRecords();
}

/** What the watcher does in a frame. @returns how many messages are read */
function read(): number {
  if (records.length > 0) reader?.noteMutations(records);
  records = [];
  const reading = reader?.read();
  if (reading?.kind !== 'conversation') throw new Error(reading?.reason ?? 'Nothing was opened.');
  return reading.messages.length;
}

const bench = { fill, sweep, open, add, read, nothing: () => 0 };
Object.assign(window, { readerBench: bench });

export type ReaderBench = typeof bench;
