import { chromium, expect, test } from '@playwright/test';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import { visitGallery } from '../../scripts/picture-gallery.ts';
import { axeViolations } from './support/axe.ts';

// Every state of every screen, those too that the real extension reaches only when something breaks.

test('no state of any screen has an accessibility violation, in light or dark', async () => {
  test.setTimeout(360_000);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--headless=new', '--no-sandbox'] });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const found: string[] = [];
  let visited = 0;
  let isCardLookedInto = false;
  await visitGallery(page, async ({ name, isDashboard }) => {
    visited++;
    // The card of a lesson stands beside the page's body; without it there would be nothing to find fault with.
    if (name.startsWith('teaching-')) await page.getByRole('dialog', { name: 'Show Deskmate this page' }).waitFor();
    await page.setViewportSize({ width: isDashboard ? 1280 : 320, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await axeViolations(page.mainFrame())).map((each) => `${name} ${colorScheme} ${each}`));
      const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (isTooWide) found.push(`${name} is wider than its window`);
    }
    if (name !== 'teaching-check') return;
    await page
      .locator('deskmate-root .actions')
      .evaluate((actions) => actions.append(document.createElement('button')));
    isCardLookedInto = (await axeViolations(page.mainFrame())).join().includes('button-name');
  });
  await browser.close();
  expect(visited).toBeGreaterThan(30);
  expect(found).toEqual([]);
  expect(isCardLookedInto).toBe(true);
});
