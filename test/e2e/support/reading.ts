import { test as base } from '@playwright/test';
import { openReadingBrowser, type ReadingBrowser } from '../../../scripts/reading-browser.ts';

/** Tests that read many pages share one browser, whose extension may read every address. */
export const test = base.extend<object, { browserOfAll: ReadingBrowser }>({
  browserOfAll: [
    // Playwright asks for a pattern here, whether anything is used or not.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const browser = await openReadingBrowser();
      await use(browser);
      await browser.close();
    },
    // The extension may have to be built first.
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect } from '@playwright/test';
