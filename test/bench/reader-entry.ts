import type { Adapter } from '@/lib/domain/adapter';
import { createReader } from '@/lib/inbox/create-reader';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';

/*
 * The reader alone in a page, for measuring it: bundled as a plain script. Times are milliseconds of script by the
 * page's own clock, layout that we force included.
 */

/** The rows of the page's thread, multiplied until there are `count`; each with an id and a text of its own. */
function fill({ list, row, id }: { list: string; row: string; id: string }, count: number) {
  const box = document.querySelector(list);
  if (!box) throw new Error(`No ${list} in this page.`);
  const models = [...box.querySelectorAll(row)];
  for (let index = models.length; index < count; index++) box.append(copyOf(models[index % models.length], id, index));
}

/** A copy with a number of its own in the last digits of its ids, as long as before: adapters look at their shape. */
function copyOf(model: Element | undefined, id: string, index: number): Element {
  if (!model) throw new Error('There is no row to copy.');
  const copy = model.cloneNode(true) as Element;
  const renumber = (value: string) => value.replace(/\d+$/, (digits) => String(10 ** (digits.length - 1) + index));
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) if (element.id) element.id = renumber(element.id);
  for (const element of [copy, ...copy.querySelectorAll(`[${id}]`)])
    element.setAttribute(id, renumber(element.getAttribute(id) ?? '1000000'));
  return copy;
}

function clock<T>(work: () => T): { spent: number; result: T } {
  // Styles and layout of the page's own changes are the page's.
  document.body.getBoundingClientRect();
  const from = performance.now();
  const result = work();
  return { spent: performance.now() - from, result };
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

function measure(where: { list: string; row: string; id: string }, adapter: Adapter | null, added: number) {
  const peer = clock(() => sweep(where.row)).spent;
  const reader = createReader({ document, adapter, structure: () => createGenericSource });
  const first = clock(() => reader.read());
  if (first.result.kind === 'nothing') throw new Error(first.result.reason);
  const read = first.result.messages.length;
  const records: MutationRecord[] = [];
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true });
  const messages: number[] = [];
  for (let index = 0; index < added; index++) {
    fill(where, document.querySelectorAll(where.row).length + 1);
    records.splice(0, records.length, ...observer.takeRecords());
    messages.push(
      clock(() => {
        reader.noteMutations(records);
        return reader.read();
      }).spent,
    );
  }
  observer.disconnect();
  return { peer, first: first.spent, read, messages };
}

Object.assign(window, { readerBench: { fill, measure } });

export interface ReaderBench {
  fill: typeof fill;
  measure: typeof measure;
}
