import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/find-browser.ts';
import type { Message } from '../../../lib/domain/message.ts';
import { bundleReader } from './generic-bundle.ts';
import type { ReadByStructure } from './generic-entry.ts';

const address = 'https://inbox.example/c/1042';

export interface Reading {
  messages: readonly Message[];
  /** What the reader tells about the whole; null where it found no conversation. */
  conversation: unknown;
  /** Why there is none. */
  reason: string;
}

export interface PageReader {
  read(html: string): Promise<Reading>;
  close(): Promise<void>;
}

/** One browser with one page, in which the reader reads one document after another as `https://inbox.example/…`. */
export async function openPageReader(): Promise<PageReader> {
  const script = await bundleReader();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  let html = '';
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  return {
    async read(given) {
      html = given;
      await page.goto(address);
      await page.evaluate(script);
      return page.evaluate((): Reading => {
        const { readByStructure } = window as unknown as { readByStructure: ReadByStructure };
        const reading = readByStructure();
        return reading.kind === 'nothing'
          ? { messages: [], conversation: null, reason: reading.reason }
          : { messages: reading.messages, conversation: reading.conversation, reason: '' };
      });
    },
    close: () => browser.close(),
  };
}
