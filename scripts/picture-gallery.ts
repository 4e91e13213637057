import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, preview, type PreviewServer } from 'vite';

type Shoot = (name: string) => Promise<void>;

const gallery = fileURLToPath(new URL('../test/components/gallery/', import.meta.url));
const sidebarWidths = [320, 380, 600];
const dashboardWidths = [1280];

/** A long panel is pictured whole, up to this height in px. */
const tallest = 4_000;

/** The gallery, bundled: a page of hundreds of modules would load for longer than it is looked at. On any free port: somebody may have it open. */
async function serveBuilt(folder: string): Promise<PreviewServer> {
  const shared = {
    configFile: `${gallery}vite.config.ts`,
    logLevel: 'error' as const,
    build: { outDir: folder, emptyOutDir: true, minify: false },
  };
  await build(shared);
  return preview({ ...shared, preview: { port: 0, strictPort: false } });
}

/** Opens each state of each screen in the component gallery, one after the other; or those that are wanted, by name and place. */
export async function visitGallery(
  page: Page,
  visit: (state: { name: string; isDashboard: boolean }) => Promise<void>,
  isWanted: (name: string, place: number) => boolean = () => true,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'deskmate-gallery-'));
  const server = await serveBuilt(folder);
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
      await page.waitForTimeout(query.get('state')?.match(/^(?:knowledge|replies|customers)-/) ? 250 : 0);
      await visit({ name: query.get('state') ?? '', isDashboard: query.get('screen') === 'dashboard' });
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
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
