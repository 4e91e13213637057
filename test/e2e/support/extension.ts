import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, test as base, type BrowserContext, type Frame, type Page, type Worker } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/find-browser.ts';
import { idOfFolder, managedFolder, managePolicy, whyNoPolicy } from './managed-folder.ts';
import { servePages } from '../../../scripts/serve-pages.ts';

type ColorScheme = 'light' | 'dark' | 'no-preference';

const built = resolve('.output/chrome-mv3-test');

export interface Deskmate {
  context: BrowserContext;
  id: string;
  /** Address of `test/pages`. */
  pages: string;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  /** The service worker, woken if it was stopped. */
  background(): Promise<Worker>;
  dashboard(section?: string): Promise<Page>;
  /** Sets another policy of the organisation, where the test began with one. */
  setPolicy(policy: Record<string, unknown>): void;
}

interface Options {
  blockThirdPartyCookies: boolean;
  /** Hash of the public key of a certificate that a test signed for itself, as base64; the browser takes it for good. */
  trustedCertificate: string | null;
  /** What became of the analysis models of the extension that is loaded. */
  models: 'whole' | 'missing' | 'cut short';
  /** `software`: a graphics chip drawn by the processor, which every machine has; else whatever the machine has. */
  graphics: 'own' | 'software';
  /** What an organisation decides for the browser; the test is skipped where no policy can be set. */
  policy: Record<string, unknown> | null;
}

/** Tests get a browser with the extension loaded, a fresh profile, and the test pages served on loopback. */
export const test = base.extend<Options & { deskmate: Deskmate }>({
  blockThirdPartyCookies: [true, { option: true }],
  trustedCertificate: [null, { option: true }],
  models: ['whole', { option: true }],
  graphics: ['own', { option: true }],
  policy: [null, { option: true }],
  deskmate: async (
    { blockThirdPartyCookies, colorScheme, trustedCertificate, models, graphics, policy },
    use,
    testInfo,
  ) => {
    const why = policy && whyNoPolicy(ensureBrowser());
    testInfo.skip(why !== null, `No policy can be set here: ${why}.`);
    const profile = mkdtempSync(join(tmpdir(), 'deskmate-'));
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(
      join(profile, 'Default', 'Preferences'),
      JSON.stringify({ profile: { cookie_controls_mode: blockThirdPartyCookies ? 1 : 0 } }),
    );
    const copy = join(profile, 'extension');
    if (models !== 'whole') spoilModels(copy, models);
    // Its id goes by its folder: a copy has one that no other browser of this machine has.
    else if (policy) cpSync(built, copy, { recursive: true });
    const extension = models === 'whole' && !policy ? built : copy;
    const folder = policy && managedFolder(ensureBrowser());
    const managed = folder === null ? null : managePolicy(folder, idOfFolder(copy));
    const extra = [
      ...(trustedCertificate ? [`--ignore-certificate-errors-spki-list=${trustedCertificate}`] : []),
      ...(graphics === 'software' ? ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'] : []),
    ];
    if (policy) managed?.set(policy);
    const server = await servePages('test/pages');
    let context = await launch(profile, colorScheme ?? 'light', extension, extra);
    await closeWelcome(context);
    const deskmate: Deskmate = {
      get context() {
        return context;
      },
      id: await extensionId(context),
      pages: server.url,
      async restart() {
        await context.close();
        context = await launch(profile, colorScheme ?? 'light', extension, extra);
      },
      setPolicy(next) {
        if (!managed) throw new Error('Begin the test with a policy.');
        managed.set(next);
      },
      background: () => serviceWorker(context),
      async dashboard(section = '') {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${deskmate.id}/dashboard.html#${section}`);
        return page;
      },
    };
    try {
      await use(deskmate);
    } finally {
      managed?.remove();
    }
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';

/** The sidebar in a page. Playwright's locators see into closed shadow roots only by their frames. */
export async function sidebarOf(page: Page): Promise<Frame> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const frame = page.frames().find((one) => one.url().endsWith('/sidepanel.html'));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error(`No sidebar in ${page.url()}`);
}

function launch(
  profile: string,
  colorScheme: ColorScheme,
  extension: string,
  extra: string[],
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    headless: false,
    colorScheme,
    viewport: { width: 1280, height: 800 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...extra,
    ],
  });
}

/** A copy of the extension without its models, or with a part of them. */
function spoilModels(copy: string, how: 'missing' | 'cut short'): void {
  cpSync(built, copy, { recursive: true });
  const file = join(copy, 'models/analysis.bin');
  if (how === 'missing') rmSync(file);
  else writeFileSync(file, readFileSync(file).subarray(0, 40_000));
}

/** The first start opens the welcome page, which would put the tests' own pages in the background. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().includes('/dashboard.html');
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page'));
  await welcome.waitForURL(/dashboard\.html/);
  await welcome.close();
}

async function serviceWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

const extensionId = async (context: BrowserContext) => new URL((await serviceWorker(context)).url()).hostname;
