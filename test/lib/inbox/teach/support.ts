import { readFileSync } from 'node:fs';
import { adapterSchema, type Adapter } from '@/lib/domain/adapter';
import { createReader } from '@/lib/inbox/create-reader';
import { generaliseAdapter } from '@/lib/inbox/teach/generalise-adapter';

/** Gives the page an address and a body. */
export function showPage(body: string, url = 'https://desk.example.com/inbox/42'): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.documentElement.lang = 'en';
  document.head.innerHTML = '';
  document.body.innerHTML = body;
}

export function showFixture(name: string): void {
  const html = readFileSync(`test/pages/fixtures/${name}.html`, 'utf8');
  showPage((/<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '').replace(/<script[\s\S]*?<\/script>/g, ''));
}

/** The innermost element with just these words, as a person would click on it. */
export function saying(words: string, root: ParentNode = document): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('*')].findLast(
    (element) => element.textContent?.replace(/\s+/g, ' ').trim() === words,
  );
  if (!found) throw new Error(`Nobody says "${words}"`);
  return found;
}

export const box = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};

/** Teaches from clicks; the result must fit the schema that everything from outside is held against. */
export function teach(customer: Element | null, own: Element | null, composer: HTMLElement | null): Adapter {
  const result = generaliseAdapter({ customer, own, composer }, { page: document, date: '2026-11-20' });
  if (!result.ok) throw new Error(result.reason);
  return adapterSchema.parse(result.adapter);
}

/** What the reader makes of the page by an adapter: author, direction and text of each message. */
export function read(adapter: Adapter): [string | null, string, string][] {
  const reading = createReader({ document, adapter, structure: () => null }).read();
  if (reading.kind === 'nothing') throw new Error(reading.reason);
  return reading.messages.map(({ author, direction, text }) => [author, direction, text]);
}
