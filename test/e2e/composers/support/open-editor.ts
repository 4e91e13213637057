import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Bundles } from './build-bundles.ts';
import type { Inserted } from './inserter.ts';

const ORIGIN = 'http://inbox.test';

export interface EditorPage {
  page: Page;
  /** Deskmate's own side: what a content script does, in a world that shares nothing with the page but its DOM. */
  insert(text: string, selector?: string | null, cursor?: number): Promise<Inserted>;
  /** One click that mends: see `inserter.ts`. */
  mend(words: string, mended: string, head?: string): Promise<Inserted>;
  undo(): Promise<boolean>;
  model(): Promise<string>;
  setDraft(text: string): Promise<void>;
  sends(): Promise<number>;
  /** What the page threw and nobody caught. */
  errors: readonly string[];
  /** Runs code in that world. */
  run<Result>(code: string): Promise<Result>;
  close(): Promise<void>;
}

/** A browser context that serves the page of each editor at its name. */
export async function serveEditors(browser: Browser, { pages }: Bundles): Promise<BrowserContext> {
  const context = await browser.newContext();
  await context.route(`${ORIGIN}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const code = pages.get(name);
    if (code !== undefined) return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>Inbox</title><body><script type="module" src="/${name}.js"></script>`,
    });
  });
  return context;
}

/** Opens a page of `serveEditors` and puts the inserting code beside it. `path` is the editor's name, with its query. */
export async function openEditor(context: BrowserContext, { inserter }: Bundles, path: string): Promise<EditorPage> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${ORIGIN}/${path}`);
  await page.waitForFunction(() => window.composer !== undefined);
  const run = await isolatedWorld(await context.newCDPSession(page), inserter);
  return {
    page,
    errors,
    insert: (...args) => run(`deskmate.insert(...${JSON.stringify(args)})`),
    mend: (...args) => run(`deskmate.mend(...${JSON.stringify(args)})`),
    undo: () => run('deskmate.undo()'),
    model: () => page.evaluate(() => window.composer?.model() ?? ''),
    setDraft: (text) => page.evaluate((draft) => window.composer?.setDraft(draft), text),
    sends: () => page.evaluate(() => window.sends),
    run,
    close: () => page.close(),
  };
}

async function isolatedWorld(session: CDPSession, code: string) {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'deskmate',
  });
  const run = async <Result>(expression: string): Promise<Result> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  };
  await run(code);
  return run;
}
