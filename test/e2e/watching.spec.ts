import { expect, test, type Page } from '@playwright/test';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import { bundleEntry } from './support/bundle-entry.ts';
import type { Watching } from '../lib/inbox/watch/browser-entry.ts';

// Watching in a real Chromium: the reader alone, on pages that do what inbox pages do.

interface WatchingWindow {
  watching: Watching;
}

const address = 'http://inbox.test/inbox';
const html = '<!doctype html><html lang="en"><title>Inbox</title><body></body></html>';
/** Pages that run the property side by side (most of their time is waiting), and interleavings on each. */
const pages = 6;
const runs = 2;
const seed = 20_261_121;
/** Watching may take this share of a page that never rests. */
const mostShare = 0.3;

test.use({ launchOptions: { executablePath: ensureBrowser(), args: ['--no-sandbox'] } });

let script = '';
test.beforeAll(async () => {
  script = await bundleEntry('test/lib/inbox/watch/browser-entry.ts');
});

async function open(page: Page): Promise<Page> {
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: route.request().isNavigationRequest() ? html : '' }),
  );
  await page.goto(address);
  await page.addScriptTag({ content: script });
  return page;
}

for (const isGeneric of [false, true]) {
  const way = isGeneric ? 'by structure' : 'by adapter';
  test(`ends with what the page shows and all that was seen before, ${way}`, async ({ context }) => {
    test.setTimeout(240_000);
    const results = await Promise.all(
      Array.from({ length: pages }, async (_, index) => {
        const page = await open(await context.newPage());
        return page.evaluate((given) => (window as unknown as WatchingWindow).watching.check(given), {
          seed: seed + index,
          runs,
          isGeneric,
        });
      }),
    );
    expect(results.filter((result) => result !== '')).toEqual([]);
  });
}

test('reports a new message in the next frame, on a page of 500', async ({ page }) => {
  await open(page);
  const all = await page.evaluate(() => (window as unknown as WatchingWindow).watching.measureLatency(500, 30));
  const sorted = all.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]?.toFixed(1);
  test
    .info()
    .annotations.push({ type: 'from insertion to report', description: `median ${at(0.5)} ms, p95 ${at(0.95)} ms` });
  expect(all).toHaveLength(30);
  expect(Math.max(...all.map(({ frames }) => frames))).toBeLessThan(2);
});

test('does nothing while the page does nothing, and sees it navigate', async ({ page }) => {
  await open(page);
  const { idle, navigated } = await page.evaluate(() => (window as unknown as WatchingWindow).watching.measureIdle());
  expect(idle).toMatchObject({ asked: 0, looks: 0, spent: 0 });
  expect(navigated.looks).toBeGreaterThan(0);
});

test('goes on reading in a hidden tab, and loses nothing', async ({ page }) => {
  await open(page);
  const { hidden, shown } = await page.evaluate(() => (window as unknown as WatchingWindow).watching.watchHidden());
  expect(hidden).toEqual(['Hidden one.', 'Hidden two.']);
  expect(shown).toEqual(['Hidden one.', 'Hidden two.', 'Shown again.']);
});

for (const change of ['rows', 'list', 'texts'] as const) {
  test(`leaves the page its time when all ${change} change in every frame`, async ({ page }) => {
    await open(page);
    const work = await page.evaluate(
      (given) => (window as unknown as WatchingWindow).watching.measureUnrest(given),
      change,
    );
    const share = work.spent / work.of;
    test.info().annotations.push({
      type: 'share',
      description: `${(100 * share).toFixed(1)} %, longest ${work.longest.toFixed(1)} ms`,
    });
    expect(share).toBeLessThan(mostShare);
    expect(work.isFound).toBe(true);
  });
}

test('outlives 100,000 rows at once, for less time than the page takes itself', async ({ page }) => {
  await open(page);
  const result = await page.evaluate(() => (window as unknown as WatchingWindow).watching.measureFlood());
  test.info().annotations.push({ type: 'milliseconds', description: JSON.stringify(result) });
  expect(result.isFound).toBe(true);
  expect(result.flood.spent).toBeLessThan(result.page);
});

test('reads what can be read beside rows that throw and frames that never rest', async ({ page }) => {
  await open(page);
  const found = await page.evaluate(() => (window as unknown as WatchingWindow).watching.watchHostile());
  expect(found.length).toBeGreaterThanOrEqual(21);
  expect(found.at(-1)).toBe('Is anybody still there to answer me?');
});
