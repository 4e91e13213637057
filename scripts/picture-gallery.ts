import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createServer } from 'vite';

type Shoot = (name: string) => Promise<void>;

const gallery = fileURLToPath(new URL('../test/components/gallery/', import.meta.url));
const sidebarWidths = [320, 380, 600];
const dashboardWidths = [1280];

/** A long panel is pictured whole, up to this height in px. */
const tallest = 4_000;

/** Opens each state of each screen in the component gallery, one after the other; or those that are wanted, by name and place. */
export async function visitGallery(
  page: Page,
  visit: (state: { name: string; isDashboard: boolean }) => Promise<void>,
  isWanted: (name: string, place: number) => boolean = () => true,
): Promise<void> {
  const server = await createServer({
    configFile: `${gallery}vite.config.ts`,
    logLevel: 'error',
    // Any free port: somebody may have the gallery open.
    server: { port: 0, strictPort: false, watch: null, hmr: false },
  });
  await server.listen();
  try {
    const base = server.resolvedUrls?.local[0] ?? '';
    await page.goto(base);
    await page.locator('a').first().waitFor();
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const [place, link] of links.entries()) {
      const query = new URLSearchParams(link);
      if (!isWanted(query.get('state') ?? '', place)) continue;
      await page.goto(`${base}${link}`);
      await page.locator('h1, h2, main').first().waitFor();
      await page.waitForFunction(() => !('pressing' in document.documentElement.dataset));
      // What pressing began fades in.
      await page.waitForTimeout(query.get('state')?.match(/^(?:knowledge|replies)-/) ? 250 : 0);
      await visit({ name: query.get('state') ?? '', isDashboard: query.get('screen') === 'dashboard' });
    }
  } finally {
    await server.close();
  }
}

/** Pictures every state of every screen from the component gallery, in both themes, at its widths. */
export async function pictureGallery(page: Page, shoot: Shoot): Promise<void> {
  await visitGallery(page, async ({ name, isDashboard }) => {
    for (const width of isDashboard ? dashboardWidths : sidebarWidths) {
      await showWhole(page, width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await shoot(`${isDashboard ? 'dashboard' : 'sidebar'}-${name}-${width}-${colorScheme}`);
      }
    }
  });
}

/** Makes the window as tall as what scrolls in it. */
async function showWhole(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.locator('h1, h2, main').first().waitFor();
  // What is shown only after a moment of waiting is shown then.
  await page.waitForTimeout(200);
  const height = await page.evaluate(() => {
    const main = document.querySelector('main');
    return main ? main.scrollHeight + innerHeight - main.clientHeight : innerHeight;
  });
  await page.setViewportSize({ width, height: Math.min(tallest, Math.max(700, height)) });
}
