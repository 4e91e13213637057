import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDevtoolsPipe, type DevtoolsPipe } from './devtools-pipe.ts';
import { waitFor } from './wait-for.ts';

export interface LaunchedBrowser {
  extensionId: string;
  /** What Playwright's `connectOverCDP` takes. */
  endpoint(): Promise<string>;
  /** Opens a tab in front and closes the empty one that the browser began with. */
  openTab(url: string): Promise<void>;
  /** Resolves when the browser has ended: its window was closed, or `close` was called. */
  closed: Promise<void>;
  close(): Promise<void>;
}

interface LaunchOptions {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
}

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** How much of what the browser complained about is repeated when it doesn't start, in characters. */
const LAST_WORDS = 1_000;

/** How long the browser may take to close by itself before it is ended, in ms. */
const CLOSING_TIME = 5_000;

/**
 * Starts a browser on a throwaway profile and loads the extension over the DevTools pipe: Chrome has ignored
 * `--load-extension` since version 137. Works in Chromium, Chrome and Edge. The browser ends with this process.
 */
export async function launchBrowser({ executable, extension, headless }: LaunchOptions): Promise<LaunchedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'deskmate-'));
  const browser = spawn(executable, argumentsFor(profile, headless), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  let complaints = '';
  browser.stderr?.setEncoding('utf8').on('data', (words: string) => {
    complaints = (complaints + words).slice(-LAST_WORDS);
  });
  const closed = new Promise<void>((resolve) => {
    browser.once('exit', () => resolve());
    browser.once('error', (error) => {
      complaints = error.message;
      resolve();
    });
  }).then(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const pipe = createDevtoolsPipe(browser.stdio[3] as Writable, browser.stdio[4] as Readable);

  async function close(): Promise<void> {
    await Promise.race([pipe.send('Browser.close').catch(() => {}), closed]);
    await Promise.race([closed, sleep(CLOSING_TIME, undefined, { ref: false })]);
    browser.kill('SIGKILL');
    await closed;
  }

  try {
    const extensionId = await loadExtension(pipe, extension);
    // On a Mac the browser outlives its last window.
    if (!headless) await afterLastTab(pipe, () => void close());
    return {
      extensionId,
      closed,
      close,
      async openTab(url) {
        const { targetId } = (await pipe.send('Target.createTarget', { url })) as Target;
        await pipe.send('Target.activateTarget', { targetId });
        const empty = (await tabs(pipe)).find((tab) => tab.url === 'about:blank');
        if (empty) await pipe.send('Target.closeTarget', { targetId: empty.targetId });
      },
      endpoint: () => waitFor('the browser to open its DevTools port', () => readEndpoint(profile)),
    };
  } catch (error) {
    await close();
    throw new Error(`${executable} could not be started with the extension.\n${complaints}`.trim(), { cause: error });
  }
}

function argumentsFor(profile: string, headless: boolean): string[] {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    ...(headless ? ['--headless=new', '--remote-debugging-port=0'] : ['--window-size=1400,900']),
    // Chromium refuses to run as root with its sandbox; nobody else loses it.
    ...(isRoot ? ['--no-sandbox'] : []),
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-search-engine-choice-screen',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A throwaway profile has no passwords; without these the browser asks for the keyring or keychain.
    '--password-store=basic',
    '--use-mock-keychain',
    'about:blank',
  ];
}

/** Returns the extension's id once it has opened its welcome tab, which would cover a tab that was opened earlier. */
async function loadExtension(pipe: DevtoolsPipe, path: string): Promise<string> {
  const { id } = (await pipe.send('Extensions.loadUnpacked', { path })) as { id: string };
  await waitFor('the extension to open its welcome tab', async () =>
    (await tabs(pipe)).some(({ url }) => url.startsWith(`chrome-extension://${id}/`)),
  );
  return id;
}

async function tabs(pipe: DevtoolsPipe): Promise<Target[]> {
  const { targetInfos } = (await pipe.send('Target.getTargets')) as { targetInfos: Target[] };
  return targetInfos.filter(({ type }) => type === 'page');
}

async function afterLastTab(pipe: DevtoolsPipe, act: () => void): Promise<void> {
  pipe.on('Target.targetDestroyed', () => {
    void tabs(pipe).then(
      (open) => open.length === 0 && act(),
      () => {},
    );
  });
  await pipe.send('Target.setDiscoverTargets', { discover: true });
}

function readEndpoint(profile: string): string | null {
  const file = join(profile, 'DevToolsActivePort');
  const port = existsSync(file) && /^\d+/.exec(readFileSync(file, 'utf8'))?.[0];
  return port ? `http://127.0.0.1:${port}` : null;
}
