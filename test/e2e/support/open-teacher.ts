import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { ensureBrowser } from '../../../scripts/find-browser.ts';
import type { Taught, Teacher } from './teach-entry.ts';

const address = 'https://inbox.example/c/1042';

/** One browser with one page, in which one document after another is taught by two of its messages. */
export async function openTeacher() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('test/e2e/support/teach-entry.ts'), formats: ['iife'], name: 'teacher' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const script = first && 'output' in first ? first.output[0].code : '';
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  let html = '';
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  return {
    /** Shows a document; for each of the texts, whether one element alone says it. */
    async open(given: string, texts: string[]): Promise<boolean[]> {
      html = given;
      await page.goto(address);
      await page.evaluate(script);
      return page.evaluate(
        (all) => (window as unknown as { deskmateTeacher: Teacher }).deskmateTeacher.findable(all),
        texts,
      );
    },
    teach: (customer: string, own: string | null): Promise<Taught> =>
      page.evaluate(
        ([theirs, mine]) => (window as unknown as { deskmateTeacher: Teacher }).deskmateTeacher.teach(theirs, mine),
        [customer, own] as const,
      ),
    close: () => browser.close(),
  };
}
