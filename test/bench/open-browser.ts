import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { ensureBrowser } from '../../scripts/find-browser.ts';

const built = '.output/chrome-mv3-test';

export interface OpenBrowser {
  context: BrowserContext;
  version: string;
  close(): Promise<void>;
}

/**
 * A real browser on a fresh profile, with the extension or without it. The build is copied first, so that a build
 * meanwhile does not change what is measured.
 */
export async function openBrowser({ hasExtension }: { hasExtension: boolean }): Promise<OpenBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'deskmate-bench-'));
  const extension = join(folder, 'extension');
  if (hasExtension) cpSync(built, extension, { recursive: true });
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: ensureBrowser(),
    headless: false,
    viewport: { width: 1280, height: 800 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(hasExtension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  if (hasExtension) await contentScriptRegistered(context);
  return {
    context,
    version: context.browser()?.version() ?? '',
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The content script is registered once the extension is installed; a page opened before it has none. */
async function contentScriptRegistered(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const count = await worker.evaluate(async () => {
      const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
      return (await scripting.getRegisteredContentScripts()).length;
    });
    if (count > 0) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The content script was not registered.');
}

interface Scripting {
  getRegisteredContentScripts(): Promise<unknown[]>;
}
