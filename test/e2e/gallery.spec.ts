import { expect, test, type Page } from '@playwright/test';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import { visitGallery } from '../../scripts/picture-gallery.ts';
import { axeViolations } from './support/axe.ts';

// Every state of every screen, those too that the real extension reaches only when something breaks.

/** So that two are looked through at once. */
const parts = 4;
/** With `GALLERY=all` each state; else every other, since all of them take more time than the gate has. */
const isWhole = process.env['GALLERY'] === 'all';

test.use({ launchOptions: { executablePath: ensureBrowser(), args: ['--headless=new', '--no-sandbox'] } });
test.describe.configure({ mode: 'parallel' });

/** The card of a lesson stands beside the page's body; without it there would be nothing to find fault with. */
const waitForCard = (page: Page) => page.getByRole('dialog', { name: 'Show Deskmate this page' }).waitFor();

for (let part = 0; part < parts; part++) {
  test(`no state of any screen has an accessibility violation, in light or in dark (part ${part + 1})`, async ({
    page,
  }) => {
    test.setTimeout(360_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    let visited = 0;
    await visitGallery(
      page,
      async ({ name, isDashboard }) => {
        visited++;
        if (name.startsWith('teaching-')) await waitForCard(page);
        await page.setViewportSize({ width: isDashboard ? 1280 : 320, height: 900 });
        // By turns: the themes differ in colours alone, which all states share, and both would take twice as long.
        const colorScheme = visited % 2 === 0 ? 'dark' : 'light';
        await page.emulateMedia({ colorScheme });
        found.push(...(await axeViolations(page.mainFrame())).map((each) => `${name} ${colorScheme} ${each}`));
        const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        if (isTooWide) found.push(`${name} is wider than its window`);
      },
      (_, place) => place % parts === part && (isWhole || Math.floor(place / parts) % 2 === 0),
    );
    expect(visited).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
}

test('the card of a lesson is looked into', async ({ page }) => {
  let isFound = false;
  await visitGallery(
    page,
    async () => {
      await waitForCard(page);
      await page
        .locator('deskmate-root .actions')
        .evaluate((actions) => actions.append(document.createElement('button')));
      isFound = (await axeViolations(page.mainFrame())).join().includes('button-name');
    },
    (name) => name === 'teaching-check',
  );
  expect(isFound).toBe(true);
});
