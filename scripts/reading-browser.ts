import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { PageReading } from '../entrypoints/inbox.content/read-page.ts';
import type { Adapter } from '../lib/domain/adapter.ts';
import type { PageRequest } from '../lib/platform/requests.ts';
import { ensureBuilt } from './ensure-built.ts';
import { ensureBrowser } from './find-browser.ts';

/** Between two readings, to see whether the page has settled; and how long an empty page is waited for. */
const LOOK = 500;
const PATIENCE = 8_000;

export interface ReadingBrowser {
  context: BrowserContext;
  /**
   * What the content script reads in a page, once two readings in a row agree.
   *
   * @param adapter checked already; without one the page is read as the extension would
   */
  read(page: Page, adapter?: Adapter, patience?: number): Promise<PageReading>;
  /** The same at this moment, settled or not. */
  readOnce(page: Page, adapter?: Adapter): Promise<PageReading>;
  close(): Promise<void>;
}

/** Opens a browser of its own with the extension in it, which may read every address. */
export async function openReadingBrowser(): Promise<ReadingBrowser> {
  const extension = ensureBuilt('read-page');
  const profile = mkdtempSync(join(tmpdir(), 'deskmate-read-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    headless: false,
    // Room for the sidebar beside a page of the usual width.
    viewport: { width: 1_660, height: 900 },
    ignoreHTTPSErrors: true,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  // The first start opens the welcome page; from there content scripts can be spoken to.
  const isWelcome = (page: Page) => page.url().includes('/dashboard.html');
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await welcome.waitForLoadState();

  const ask = (url: string, adapter: Adapter | undefined) =>
    welcome.evaluate(
      async ([address, request]) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
        if (tab?.id === undefined) return { kind: 'failed', reason: 'The page has no tab.' } satisfies PageReading;
        return chrome.tabs
          .sendMessage<PageRequest, PageReading>(tab.id, request as PageRequest)
          .catch((error: Error): PageReading => ({ kind: 'failed', reason: error.message }));
      },
      [url, { kind: 'read-page', ...(adapter ? { adapter } : {}) }] as const,
    );

  return {
    context,
    async read(page, adapter, patience = PATIENCE) {
      await page.bringToFront();
      let last = await ask(page.url(), adapter);
      for (let waited = 0; waited < patience; waited += LOOK) {
        await sleep(LOOK);
        const next = await ask(page.url(), adapter);
        if (next.kind === 'conversation' && JSON.stringify(next) === JSON.stringify(last)) return next;
        last = next;
      }
      return last;
    },
    readOnce: (page, adapter) => ask(page.url(), adapter),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
