import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/find-browser.ts';
import { bundleEntry } from '../../e2e/support/bundle-entry.ts';
import type { Jobs } from './store-entry.ts';

const address = 'https://bench.example/';

/**
 * A real browser with its database on disk, and a worker over it that runs the store as it ships.
 *
 * @param profile a folder of a profile that is kept; null for one that is gone afterwards
 */
export async function openStorePage(profile: string | null) {
  const script = await bundleEntry('test/bench/customers/store-entry.ts');
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'deskmate-customers-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: ensureBrowser(),
    headless: true,
    args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  await context.route('**/*', (route) => {
    const isScript = route.request().url().endsWith('.js');
    return route.fulfill({
      contentType: isScript ? 'text/javascript' : 'text/html',
      body: isScript ? script : '<!doctype html>',
    });
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  await page.evaluate(async () => {
    const text = await (await fetch('/store.js')).text();
    Object.assign(window, {
      store: new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))),
    });
  });

  /** Runs a job of the worker. */
  const run = <K extends keyof Jobs>(job: K, given: Parameters<Jobs[K]>[0]): Promise<Awaited<ReturnType<Jobs[K]>>> =>
    page.evaluate(
      ([job, given]) =>
        new Promise<never>((resolve, reject) => {
          const { store } = window as unknown as { store: Worker };
          const id = Math.random();
          const hear = ({ data }: MessageEvent<{ id: number; value: never; error?: string }>) => {
            if (data.id !== id) return;
            store.removeEventListener('message', hear);
            if (data.error) reject(new Error(data.error));
            else resolve(data.value);
          };
          store.addEventListener('message', hear);
          store.postMessage({ id, job, given }, []);
        }),
      [job, given] as const,
    );
  return {
    run,
    /** Bytes on disk, as the browser tells. */
    bytes: () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0),
    async close() {
      await context.close();
      if (profile === null) rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type StorePage = Awaited<ReturnType<typeof openStorePage>>;
