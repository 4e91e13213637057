import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { makeModel, makeModelFiles } from '../lib/models/shelf/small-model.ts';
import { bundleEntry } from './support/bundle-entry.ts';
import { expect, test as base } from './support/extension.ts';
import type { ModelFiles } from './support/model-files-entry.ts';
import { certificate } from './support/pack-site.ts';

// Model files in the caches of a real browser, under the extension's own policy: cut, resumed after a restart, checked, repaired,
// imported and deleted, and seen by web-llm as its own.

declare const modelFiles: ModelFiles;

const megabyte = 1024 * 1024;

interface Site {
  address: string;
  files: Map<string, Uint8Array>;
  asked: string[];
  /** Breaks the line after so many bytes of a file of weights; null: never. */
  cutAfter: number | null;
}

const answer = (site: Site, request: IncomingMessage, response: ServerResponse): void => {
  const path = (request.url ?? '').replace('/resolve/main/', '');
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  site.asked.push(`${request.method} ${path}@${from}`);
  response.setHeader('access-control-allow-origin', '*');
  const bytes = site.files.get(path);
  if (!bytes) return void response.writeHead(404).end();
  response.writeHead(from > 0 ? 206 : 200, {
    'content-length': bytes.length - from,
    // As Hugging Face does: without it a page does not see where a part begins.
    'access-control-expose-headers': 'Content-Range, Accept-Ranges',
    ...(from > 0 && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
  });
  if (site.cutAfter === null || !path.endsWith('.bin')) return void response.end(bytes.subarray(from));
  response.write(bytes.subarray(from, from + site.cutAfter), () => setTimeout(() => response.destroy(), 100));
};

const test = base.extend<{ site: Site; open: (page: Page) => Promise<void> }>({
  // Playwright reads which fixtures are wanted from the pattern.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    // More than one piece, and not a whole number of them.
    const files = makeModelFiles({ shards: [9 * megabyte + 77, 120_000] });
    const site: Site = { address: '', files, asked: [], cutAfter: null };
    const server: Server = createServer(certificate, (request, response) => answer(site, request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site.address = `https://127.0.0.1:${(server.address() as AddressInfo).port}/resolve/main/`;
    await use(site);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
  // oxlint-disable-next-line no-empty-pattern
  open: async ({}, use) => {
    const code = await bundleEntry('test/e2e/support/model-files-entry.ts');
    await use(async (page) => void (await page.evaluate(`${code};undefined`)));
  },
});
test.use({ trustedCertificate: certificate.hash });

const hashes = (files: Map<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries(
    [...files].map(([path, bytes]) => [
      `webllm/${path === 'mlc-chat-config.json' ? 'config' : 'model'} ${path}`,
      createHash('sha256').update(bytes).digest('hex'),
    ]),
  );
const weights = ({ asked }: Site): string[] => asked.filter((path) => path.includes('.bin'));

test('a download that is cut goes on after a restart, and web-llm finds it whole', async ({ deskmate, site, open }) => {
  const model = makeModel(site.address);
  let page = await deskmate.dashboard();
  await open(page);
  const plan = await page.evaluate((model) => modelFiles.plan(model), model);
  expect(plan).toMatchObject({ files: 5, held: 0, fits: true });
  expect(weights(site)).toEqual([]);

  const half = 5 * megabyte;
  expect(await page.evaluate(([model, half]) => modelFiles.download(model, half), [model, half] as const)).toBe(
    'paused',
  );
  expect(await page.evaluate((model) => modelFiles.isCached(model), model)).toBe(false);
  const before = await page.evaluate((model) => modelFiles.held(model), model);
  expect(before.state).toBe('partial');
  expect(before.bytes).toBeGreaterThanOrEqual(half);

  await deskmate.restart();
  site.asked.length = 0;
  page = await deskmate.dashboard();
  await open(page);
  expect(await page.evaluate((model) => modelFiles.held(model), model)).toEqual(before);
  expect(await page.evaluate((model) => modelFiles.download(model), model)).toBeNull();
  // What is there is not fetched again, not even its first byte; no preflight asks for leave to go on.
  const from = Number(
    weights(site)
      .find((path) => path.includes('shard_0'))
      ?.split('@')[1],
  );
  expect(from).toBeGreaterThan(4 * megabyte);
  expect(site.asked.every((path) => path.startsWith('GET '))).toBe(true);

  expect(await page.evaluate(() => modelFiles.stored())).toEqual(hashes(site.files));
  expect(await page.evaluate((model) => modelFiles.isCached(model), model)).toBe(true);
  expect(await page.evaluate((model) => modelFiles.held(model), model)).toMatchObject({ state: 'whole' });
});

test('a line that breaks is taken up where it broke', async ({ deskmate, site, open }) => {
  const model = makeModel(site.address);
  const page = await deskmate.dashboard();
  await open(page);
  site.cutAfter = 4 * megabyte;
  expect(await page.evaluate((model) => modelFiles.download(model), model)).toBeNull();
  expect(weights(site).length).toBeGreaterThan(2);
  expect(await page.evaluate(() => modelFiles.stored())).toEqual(hashes(site.files));
});

test('damage is found and mended, and deleting gives all of it back', async ({ deskmate, site, open }) => {
  const model = makeModel(site.address);
  const page = await deskmate.dashboard();
  await open(page);
  await page.evaluate((model) => modelFiles.download(model), model);
  expect(await page.evaluate((model) => modelFiles.verify(model), model)).toEqual([]);
  await page.evaluate((address) => modelFiles.damage(address), `${site.address}params_shard_1.bin`);
  expect(await page.evaluate((model) => modelFiles.verify(model), model)).toEqual(['params_shard_1.bin']);
  site.asked.length = 0;
  expect(await page.evaluate((model) => modelFiles.download(model), model)).toBeNull();
  expect(site.asked).toEqual(['GET params_shard_1.bin@0']);

  const size = [...site.files.values()].reduce((sum, { length }) => sum + length, 0);
  expect(await page.evaluate((model) => modelFiles.remove(model), model)).toBe(size);
  expect(await page.evaluate(() => modelFiles.stored())).toEqual({});
});

test('one page holds files out, another takes and imports them without a network', async ({ deskmate, site, open }) => {
  const model = makeModel(site.address);
  const [holder, taker] = [await deskmate.dashboard(), await deskmate.dashboard()];
  await open(holder);
  await open(taker);
  const files = makeModelFiles({ shards: [400_000] });
  const chosen = [...files].map(([path, bytes]) => ({ path, text: Buffer.from(bytes).toString('base64') }));
  const channel = await holder.evaluate((files) => modelFiles.offer(files), chosen);
  const imported = taker.evaluate(([model, name]) => modelFiles.takeAndImport(model, name), [model, channel] as const);
  expect(await imported).toBeNull();
  expect(await taker.evaluate(() => modelFiles.stored())).toEqual(hashes(files));
  expect(site.asked).toEqual([]);
});
