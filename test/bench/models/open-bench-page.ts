import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/find-browser.ts';
import { bundleEntry } from '../../e2e/support/bundle-entry.ts';
import type { Jobs } from './desk-entry.ts';

const address = 'https://bench.example/';

/** A real browser with a page that runs the desk's worker of the benchmarks, and the model's worker within it. */
export async function openBenchPage() {
  const scripts: Record<string, string | Buffer> = {
    'desk.js': await bundleEntry('test/bench/models/desk-entry.ts'),
    'engine.js': await bundleEntry('test/bench/models/engine-entry.ts'),
    'analysis.bin': readFileSync('public/models/analysis.bin'),
    'starter.json': readFileSync('public/packs/starter.json'),
  };
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  const context = await browser.newContext();
  await context.route('**/*', (route) => {
    const body = scripts[new URL(route.request().url()).pathname.slice(1)];
    const isScript = route.request().url().endsWith('.js');
    return route.fulfill({ contentType: isScript ? 'text/javascript' : 'text/html', body: body ?? '<!doctype html>' });
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(async () => {
    // Nested workers are not seen by the routes of the test browser; as blobs they need none.
    const script = async (name: string) =>
      URL.createObjectURL(new Blob([await (await fetch(name)).text()], { type: 'text/javascript' }));
    const worker = new Worker(await script('/desk.js'));
    worker.postMessage({ script: await script('/engine.js') }, []);
    Object.assign(window, {
      desk: worker,
      analysis: await (await fetch('/analysis.bin')).arrayBuffer(),
      pack: (await (await fetch('/starter.json')).json()) as unknown,
    });
  });

  /** Runs a job of the desk's worker. For the pipeline, files are given by the page. */
  const run = <K extends keyof Jobs>(job: K, given: unknown = null): Promise<Awaited<ReturnType<Jobs[K]>>> =>
    page.evaluate(
      ([job, given]) =>
        new Promise<never>((resolve, reject) => {
          const { desk, analysis, pack } = window as unknown as { desk: Worker; analysis: ArrayBuffer; pack: unknown };
          const id = Math.random();
          const hear = ({ data }: MessageEvent<{ id: number; value: never; error?: string }>) => {
            if (data.id !== id) return;
            desk.removeEventListener('message', hear);
            if (data.error) reject(new Error(data.error));
            else resolve(data.value);
          };
          desk.addEventListener('message', hear);
          desk.postMessage({ id, job, given: job === 'pipeline' ? { analysis, pack, rounds: given } : given }, []);
        }),
      [job, given] as const,
    );
  return { browser, page, run };
}
export type BenchPage = Awaited<ReturnType<typeof openBenchPage>>;
