import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { build } from 'vite';
import type { Adapter } from '../../lib/domain/adapter.ts';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import { loadSource } from '../../scripts/load-source.ts';
import type { ReaderBench } from './reader-entry.ts';
import { ratioRow, summarise, type Row } from './table.ts';

/** Rows of the thread, loads of the page, and messages added after each load. */
const length = 2_000;
const loads = 7;
const added = 20;

/** Pages of the tests, grown long: one read by its adapter, and the same by structure. */
const cases = [
  { page: 'chatwoot/page', list: 'ul.conversation-panel', row: '.message-bubble-container', id: 'data-message-id' },
  {
    page: 'discord/page',
    list: '[data-list-id="chat-messages"]',
    row: 'li[id^="chat-messages-"]',
    id: 'data-list-item-id',
  },
] as const;

/** What the reader alone costs a page with a thread of 2,000 messages, against a plain sweep with `querySelectorAll`. */
export async function measureReader(): Promise<Row[]> {
  const { adapters } = await loadSource<{ adapters: readonly Adapter[] }>('lib/inbox/adapters/all.ts');
  const script = await bundleReader();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1_280, height: 800 } });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const rows: Row[] = [];
  try {
    for (const { page: name, ...where } of cases) {
      const html = readFileSync(`test/pages/sites/${name}.html`, 'utf8');
      const { host, as } = JSON.parse(readFileSync(`test/pages/sites/${name}.expected.json`, 'utf8')) as {
        host: string;
        as: string;
      };
      await page.unrouteAll();
      await page.route('**/*', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: route.request().isNavigationRequest() ? html : '',
        }),
      );
      const site = name.split('/')[0];
      for (const adapter of [adapters.find(({ id }) => id === site) ?? null, null]) {
        const way = adapter ? `${site}, by adapter` : `${site}, by structure`;
        const first: number[] = [];
        const peer: number[] = [];
        const messages: number[] = [];
        let read = 0;
        for (let load = 0; load < loads; load++) {
          await page.goto(`https://${host}${as}`);
          await page.evaluate(script);
          await call(page, 'fill', where, length);
          await call(page, 'open', adapter);
          await costOf(cdp, () => call(page, 'nothing'));
          const empty = await costOf(cdp, () => call(page, 'nothing'));
          const cost = async (work: () => Promise<unknown>) => Math.max(0, (await costOf(cdp, work)) - empty);
          peer.push(await cost(() => call(page, 'sweep', where.row)));
          first.push(await cost(async () => (read = (await call(page, 'read')) as number)));
          for (let index = 0; index < added; index++) {
            await call(page, 'add', where);
            messages.push(await cost(() => call(page, 'read')));
          }
        }
        rows.push(
          { what: `first read (${way})`, unit: 'ms', ...summarise(first), aim: '< 60', note: `${read} messages` },
          { what: '  peer: a sweep of querySelectorAll', unit: 'ms', ...summarise(peer) },
          ratioRow('  times the peer', first, peer),
          { what: `one added message (${way})`, unit: 'ms', ...summarise(messages), aim: '< 2' },
          ratioRow('  times the peer', messages, peer),
        );
      }
    }
  } finally {
    await browser.close();
  }
  return rows;
}

const call = (page: Page, name: keyof ReaderBench, ...args: unknown[]): Promise<unknown> =>
  page.evaluate(
    ([what, given]) => {
      const { readerBench } = window as unknown as { readerBench: Record<string, (...all: unknown[]) => unknown> };
      // In a task of the page's own: what the inspector runs is not counted.
      return new Promise((done, fail) => {
        setTimeout(() => {
          try {
            done(readerBench[what]?.(...given));
          } catch (error) {
            fail(error);
          }
        });
      });
    },
    [name, args] as const,
  );

/** Processor milliseconds of script in the page's main thread, forced layout included. */
async function costOf(cdp: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  };
  const from = await spent();
  await work();
  return (await spent()) - from;
}

async function bundleReader(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: resolve('test/bench/reader-entry.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error('The reader was not bundled.');
  return chunk.code;
}
