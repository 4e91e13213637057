import type { Page } from '@playwright/test';
import { loadSource } from '../../scripts/load-source.ts';
import type { ReadingBrowser } from '../../scripts/reading-browser.ts';
import type * as AdapterModule from '../../lib/domain/adapter.ts';
import { expect, test } from './support/reading.ts';

// Pages that would break a careless reader. Each is read by the real content script; the page must go on living.

const address = 'https://inbox.example/c/1042';

const texts = ['The lid does not close any more.', 'Oh no! Which size is it?', 'The two litre one, in green.'];

/** A small chat, with room for mischief. */
const chat = ({ rows = '', script = '', wrap = (list: string) => list } = {}) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Shop</title><style>
body { margin: 0; } main { display: flex; flex-direction: column; height: 100vh; }
.list { flex: 1; overflow-y: auto; padding: 16px; } .row { display: flex; margin: 6px 0; } .row.mine { justify-content: flex-end; }
.row p { max-width: 60%; margin: 0; padding: 8px 12px; border-radius: 12px; background: #eee; }
</style></head><body><main><header><h2>Ida Voss</h2></header>${wrap(`<div class="list" role="log">
<div class="row"><p>${texts[0]}</p></div><div class="row mine"><p>${texts[1]}</p></div>${rows}<div class="row"><p>${texts[2]}</p></div>
</div>`)}<textarea placeholder="Write a reply"></textarea></main>
<script>let last = performance.now(); window.longestGap = 0;
const beat = () => { const now = performance.now(); longestGap = Math.max(longestGap, now - last); last = now; setTimeout(beat, 20); };
addEventListener('DOMContentLoaded', () => { last = performance.now(); beat(); });
${script}</script></body></html>`;

async function open(browser: ReadingBrowser, html: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.route('https://inbox.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: route.request().resourceType() === 'document' ? html : '',
    }),
  );
  await page.goto(address);
  return page;
}

/** Longest time for which the page could do nothing once it was parsed, milliseconds: its own first layout included, and far below what "hangs" means. */
const HANGS = 3_000;
async function expectAlive(page: Page, what: string) {
  const gap = await page.evaluate(() => (window as unknown as { longestGap: number }).longestGap);
  console.log(`      ${what}: the page's longest pause was ${gap.toFixed(0)} ms`);
  expect(gap).toBeLessThan(HANGS);
}

const nested = (depth: number, inner: string) => '<div>'.repeat(depth) + inner + '</div>'.repeat(depth);

const cases: { what: string; html: string; reads?: string[]; isBroken?: true }[] = [
  {
    what: '100,000 nodes beside the thread',
    html: chat({ wrap: (list) => `${list}<div hidden>${'<b>x</b><i>y</i>'.repeat(50_000)}</div>` }),
    reads: texts,
  },
  { what: '50 boxes around the thread', html: chat({ wrap: (list) => nested(50, list) }), reads: texts },
  { what: '500 boxes within a message', html: chat({ rows: `<div class="row">${nested(500, '<p>deep</p>')}</div>` }) },
  { what: 'a text of 1 MB', html: chat({ rows: `<div class="row"><p>${'word '.repeat(200_000)}</p></div>` }) },
  {
    what: 'getters that throw and polluted prototypes',
    // Nothing can be asked of such a page any more, so its pauses stay unknown.
    isBroken: true,
    html: chat({
      script: `const boom = { get() { throw new Error('boom'); }, configurable: true };
        for (const name of ['textContent', 'nodeType', 'parentNode']) Object.defineProperty(Node.prototype, name, boom);
        for (const name of ['children', 'className', 'shadowRoot']) Object.defineProperty(Element.prototype, name, boom);
        Object.prototype.kind = 'nothing'; Array.prototype.flatMap = () => 7; String.prototype.trim = () => 'pwned';
        Array.prototype[Symbol.iterator] = undefined;`,
    }),
    reads: texts,
  },
  {
    what: 'a list that changes in every frame',
    html: chat({
      rows: '<div class="row"><p id="never">0</p></div>',
      script: `const never = document.querySelector('#never'); let count = 0;
        const change = () => { never.textContent = 'step ' + count++; requestAnimationFrame(change); }; change();`,
    }),
  },
  {
    what: 'a list that is replaced in every frame',
    html: chat({
      script: `const again = () => { const list = document.querySelector('.list'); list.replaceWith(list.cloneNode(true)); requestAnimationFrame(again); }; again();`,
    }),
    reads: texts,
  },
  {
    what: 'frames that show themselves',
    html: chat({
      wrap: (list) => `${list}<iframe srcdoc="<p>hello</p>"></iframe><iframe src="/c/2"></iframe>`,
    }),
    reads: texts,
  },
];

for (const { what, html, reads, isBroken } of cases) {
  test(`lives through ${what}`, async ({ browserOfAll }) => {
    const page = await open(browserOfAll, html);
    const reading = await browserOfAll.read(page);
    if (reading.kind !== 'conversation') throw new Error(reading.reason);
    const read = reading.conversation.messages.map(({ text }) => text);
    if (reads) expect(read).toEqual(reads);
    else expect(read).toEqual(expect.arrayContaining(texts));
    for (const text of read) expect(text.length).toBeLessThanOrEqual(20_000);
    if (!isBroken) await expectAlive(page, what);
    await page.close();
  });
}

test('reads the newest of 20,000 messages, and says that there are more', async ({ browserOfAll }) => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `<div class="row"><p>Message number ${index}</p></div>`);
  const page = await open(browserOfAll, chat({ rows: rows.join('') }));
  const reading = await browserOfAll.read(page);
  if (reading.kind !== 'conversation') throw new Error(reading.reason);
  expect(reading.conversation.messages.at(-1)?.text).toBe(texts[2]);
  expect(reading.conversation.messages.length).toBeGreaterThan(1_000);
  expect(reading.conversation.reader.warnings.join('\n')).toMatch(/newest 5,000/);
  await expectAlive(page, '20,000 messages');
  await page.close();
});

test('reads by an adapter whose selectors match nothing, or everything', async ({ browserOfAll }) => {
  const { adapterSchema } = await loadSource<typeof AdapterModule>('lib/domain/adapter.ts');
  const page = await open(browserOfAll, chat());
  const adapter = {
    id: 'odd',
    label: 'Odd',
    verified: { date: '2026-11-21', confidence: 'C' },
    match: { hosts: ['inbox.example'] },
    list: ['.nowhere'],
    item: { sel: '*' },
    text: { sel: ['*'] },
    direction: [{ by: 'otherwise', is: 'inbound' }],
  };
  const nothing = await browserOfAll.read(page, adapterSchema.parse(adapter), 1_000);
  expect(nothing).toMatchObject({ kind: 'nothing', reason: 'No conversation is open in Odd.' });
  const all = await browserOfAll.read(page, adapterSchema.parse({ ...adapter, list: ['*'] }), 1_000);
  expect(all.kind).not.toBe('failed');
  await page.close();
});
