import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Address of the built model worker within the extension. */
const workerPath = () => {
  const name = readdirSync('.output/chrome-mv3-test/assets').find((file) => /^model\.worker-.*\.js$/.test(file));
  if (!name) throw new Error('The model’s worker is not in the build.');
  return `/assets/${name}`;
};

export interface Said {
  /** Content of the answer, or what was thrown. */
  content: unknown;
  isThrown: boolean;
}

/** Starts the model's worker in a page of the extension and speaks web-llm's protocol with it. */
export async function startModelWorkerIn(page: Page) {
  await page.evaluate((path) => {
    const worker = new Worker(path, { type: 'module' });
    Reflect.set(window, 'modelWorker', worker);
  }, workerPath());
  return {
    tell: (kind: string, content: unknown) =>
      page.evaluate(
        ([kind, content]) => {
          (Reflect.get(window, 'modelWorker') as Worker).postMessage({ kind, uuid: crypto.randomUUID(), content }, []);
        },
        [kind, content] as const,
      ),
    /** @returns what came back; `null` where nothing did within 15 seconds */
    call: (kind: string, content: unknown): Promise<Said | null> =>
      page.evaluate(
        ([kind, content]) =>
          new Promise<Said | null>((resolve) => {
            const worker = Reflect.get(window, 'modelWorker') as Worker;
            const uuid = crypto.randomUUID();
            worker.addEventListener('message', ({ data }: MessageEvent<Record<string, unknown>>) => {
              if (data['uuid'] === uuid) resolve({ content: data['content'], isThrown: data['kind'] === 'throw' });
            });
            worker.postMessage({ kind, uuid, content }, []);
            setTimeout(() => resolve(null), 15_000);
          }),
        [kind, content] as const,
      ),
  };
}

/** Puts a file into a cache that web-llm reads, in a page of the extension. */
export const putInCache = (page: Page, cache: string, address: string, body: string) =>
  page.evaluate(async ([cache, address, body]) => (await caches.open(cache)).put(address, new Response(body)), [
    cache,
    address,
    body,
  ] as const);
