import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { buildExtension } from './build-extension.ts';
import { ensureBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { pictureExtension } from './picture-extension.ts';
import { pictureGallery } from './picture-gallery.ts';
import { servePages } from './serve-pages.ts';

// Every screen in every state, light and dark, at its widths, for eyes to judge: screenshots/.

const built = '.output/chrome-mv3-test';
const files: string[] = [];

const shootingInto = (folder: string) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return (page: Page) => async (name: string) => {
    const path = `${folder}/${name}.png`;
    await page.screenshot({ path, animations: 'disabled' });
    files.push(path);
    console.log(path);
  };
};

const extension = existsSync(built) ? built : buildExtension('test');
const browser = await launchBrowser({ executable: ensureBrowser(), extension, headless: true });
const server = await servePages('test/pages');
try {
  const connection = await chromium.connectOverCDP(await browser.endpoint());
  const context = connection.contexts()[0] ?? (await connection.newContext());
  await pictureExtension(
    { context, id: browser.extensionId, inbox: `${server.url}/practice/index.html` },
    shootingInto('screenshots/extension'),
  );
  // A context of its own: the extension is not in it.
  const page = await (await connection.newContext()).newPage();
  await pictureGallery(page, shootingInto('screenshots/gallery')(page));
  await connection.close();
} finally {
  await browser.close();
  await server.close();
}
console.log(`${files.length} screenshots`);
