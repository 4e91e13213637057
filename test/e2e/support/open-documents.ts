import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/find-browser.ts';
import { bundleEntry } from './bundle-entry.ts';

const address = 'https://inbox.example/c/1042';

/** A browser with one page, in which one document after another stands at the same address with a script of ours in it. */
export interface Documents {
  page: Page;
  show(html: string): Promise<void>;
  close(): Promise<void>;
}

/** @param entry the module that is run in each document */
export async function openDocuments(entry: string): Promise<Documents> {
  const script = await bundleEntry(entry);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  let body = '';
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  return {
    page,
    async show(html) {
      body = html;
      await page.goto(address);
      await page.evaluate(script);
    },
    close: () => browser.close(),
  };
}
