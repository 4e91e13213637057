import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type * as Build from '../../lib/knowledge/packs/build-deskpack.ts';
import type * as Sign from '../../lib/knowledge/packs/sign-manifest.ts';
import { loadSource } from '../../scripts/load-source.ts';
import { sampleFiles } from '../lib/knowledge/packs/sample-pack.ts';
import { expect, test as base } from './support/extension.ts';

// A signed pack, from a file and then from a server with https, in the real extension: installed, updated by the files
// that changed, and kept as it was when the key changes.

interface Site {
  address: string;
  asked: string[];
  serve(version: string, key: string, change?: Record<string, string>): Promise<Uint8Array>;
  answer: ((path: string) => { status: number; headers?: Record<string, string>; body?: string } | null) | null;
}

const yaml = (version: string) =>
  `id: music-school\nname: Music school\nversion: ${version}\nlicense: CC-BY-4.0\npublisher: Tonleiter e.V.\n`;

const { buildDeskpack, publishFiles } = await loadSource<typeof Build>('lib/knowledge/packs/build-deskpack.ts');
const { makeKey } = await loadSource<typeof Sign>('lib/knowledge/packs/sign-manifest.ts');

/** A certificate for the local server, signed by itself. */
const certificate = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'];
  execFileSync('openssl', [...args, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true, force: true });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { ...made, hash: createHash('sha256').update(publicKey).digest('base64') };
})();

const test = base.extend<{ site: Site }>({
  // Playwright reads which fixtures are wanted from the pattern.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    let files = new Map<string, Uint8Array>();
    const site: Site = {
      address: '',
      asked: [],
      answer: null,
      async serve(version, key, change = {}) {
        const given = sampleFiles({ 'pack.yaml': yaml(version), ...change });
        const about = { id: 'music-school', version };
        files = new Map((await publishFiles(about, given, key)).files.map(({ path, bytes }) => [path, bytes]));
        site.asked.length = 0;
        return buildDeskpack(about, given, key);
      },
    };
    const server: Server = createServer(certificate, (request, response) => {
      const path = decodeURIComponent(request.url ?? '').replace('/school/', '');
      const said = site.answer?.(path) ?? null;
      const bytes = files.get(path);
      const etag = bytes && `"${bytes.length}-${bytes.reduce((sum, byte) => (sum * 31 + byte) % 1_000_000_007, 7)}"`;
      const isKnown = etag !== undefined && request.headers['if-none-match'] === etag;
      site.asked.push(`${path}${isKnown ? ' 304' : ''}`);
      response.setHeader('access-control-allow-origin', '*');
      if (said) return void response.writeHead(said.status, said.headers).end(said.body ?? '');
      if (!bytes) return void response.writeHead(404).end();
      response.setHeader('etag', etag ?? '');
      if (isKnown) return void response.writeHead(304).end();
      response.end(bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const place = server.address();
    site.address = `https://127.0.0.1:${typeof place === 'object' ? place?.port : ''}/school/`;
    await use(site);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

const row = (page: Page) =>
  page
    .getByRole('list', { name: 'Packs', exact: true })
    .getByRole('listitem')
    .filter({ hasText: 'Music school' })
    .first();

async function look(page: Page, address: string): Promise<void> {
  await page.getByLabel('From an address').fill(address);
  await page.getByRole('button', { name: 'Look', exact: true }).click();
}

test('a signed pack is installed from a file, taken back, and refused when it was changed', async ({
  deskmate,
  site,
}) => {
  const { pem } = await makeKey();
  const bytes = Buffer.from(await site.serve('1.0.0', pem));
  const page = await deskmate.dashboard('packs');
  const field = page.getByLabel('File of a pack to install');
  const file = { name: 'school.deskpack', mimeType: 'application/zip', buffer: bytes };

  await field.setInputFiles({ ...file, buffer: bytes.subarray(0, bytes.length - 200) });
  await expect(page.getByText('This pack was not installed. Nothing was changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();

  await field.setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'Install Music school 1.0.0?' })).toBeFocused();
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  await expect(row(page)).toContainText('Signed, key trusted since');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page)).toBeHidden();

  await field.setInputFiles(file);
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  await expect(row(page)).toContainText('2 articles, 1 reply, 1 topic, 1 warning rule');
  expect(site.asked).toEqual([]);
});

test.describe('from an address', () => {
  // Not by ignoring errors: of an address whose certificate is in doubt, the browser keeps no copy, so no ETag.
  test.use({ trustedCertificate: certificate.hash });

  test('a pack is installed, updated by what changed, and kept when the key changes', async ({ deskmate, site }) => {
    const { pem } = await makeKey();
    await site.serve('1.0.0', pem);
    const page = await deskmate.dashboard('packs');
    await look(page, site.address);
    await expect(page.getByRole('heading', { name: 'Install Music school 1.0.0?' })).toBeVisible();
    await page.getByRole('button', { name: 'Install', exact: true }).click();
    await expect(row(page)).toContainText('Signed, key trusted since');
    expect(site.asked.slice(0, 2)).toEqual(['manifest.json', 'signature.json']);

    // Nothing new: the browser asks with the ETag that it knows, and no body is sent.
    site.asked.length = 0;
    await look(page, site.address);
    await expect(page.getByText('Nothing new')).toBeVisible();
    expect(site.asked).toEqual(['manifest.json 304']);

    await site.serve('1.1.0', pem, { 'articles/prices.md': '# What lessons cost\n\nA lesson costs 40 euros.' });
    await look(page, site.address);
    await expect(page.getByRole('heading', { name: 'Update Music school from 1.0.0 to 1.1.0?' })).toBeVisible();
    expect(site.asked).toEqual(['manifest.json', 'signature.json', 'articles/prices.md', 'pack.yaml']);
    await page.getByText('What lessons cost').click();
    await expect(page.getByText('A lesson costs 40 euros.')).toBeVisible();
    await page.getByRole('button', { name: 'Update', exact: true }).click();
    await expect(row(page)).toContainText('1.1.0');

    await site.serve('1.2.0', (await makeKey()).pem);
    await look(page, site.address);
    await expect(
      page.getByText(/signed by another key than the one that is trusted.*1\.1\.0 is kept/).first(),
    ).toBeVisible();
    expect(site.asked).toEqual(['manifest.json', 'signature.json']);
    await expect(row(page)).toContainText('1.1.0');
    await expect(page.getByText('Music school was not updated')).toBeVisible();

    await page.goto(page.url().replace('#packs', '#privacy'));
    await page.getByText(/The last \d+ requests/).click();
    await expect(page.getByText(`${site.address}manifest.json`).first()).toBeVisible();
  });

  test('an address that does not answer as a pack says what it does', async ({ deskmate, site }) => {
    await site.serve('1.0.0', (await makeKey()).pem);
    const page = await deskmate.dashboard('packs');
    const says = async (answer: NonNullable<Site['answer']>, expected: RegExp) => {
      site.answer = answer;
      await look(page, site.address);
      await expect(page.getByRole('status').getByText(expected)).toBeVisible();
      await page.getByRole('button', { name: 'Close' }).click();
    };
    await says(() => ({ status: 500 }), /answered 500/);
    await says(() => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Hello' }), /is a web page/);
    const insecure = `${deskmate.pages.replace('https', 'http')}/`;
    await says(() => ({ status: 302, headers: { location: insecure } }), /without https/);
    await says((path) => (path === 'tests.yaml' ? { status: 404 } : null), /tests\.yaml: The server answered 404/);
    await expect(row(page)).toBeHidden();
  });
});
