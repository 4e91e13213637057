import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Build from '../../../lib/knowledge/packs/build-deskpack.ts';
import type * as Sign from '../../../lib/knowledge/packs/sign-manifest.ts';
import { loadSource } from '../../../scripts/load-source.ts';
import { sampleFiles } from '../../lib/knowledge/packs/sample-pack.ts';
import { test as base } from './extension.ts';

/** A web server with https that a pack is published on. */
export interface PackSite {
  address: string;
  asked: string[];
  serve(version: string, key: string, change?: Record<string, string>): Promise<Uint8Array>;
  answer: ((path: string) => { status: number; headers?: Record<string, string>; body?: string } | null) | null;
}

const yaml = (version: string) =>
  `id: music-school\nname: Music school\nversion: ${version}\nlicense: CC-BY-4.0\npublisher: Tonleiter e.V.\n`;

const { buildDeskpack, publishFiles } = await loadSource<typeof Build>('lib/knowledge/packs/build-deskpack.ts');
export const { makeKey } = await loadSource<typeof Sign>('lib/knowledge/packs/sign-manifest.ts');

/** A certificate for the local server, signed by itself. */
export const certificate = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'];
  execFileSync('openssl', [...args, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true, force: true });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { ...made, hash: createHash('sha256').update(publicKey).digest('base64') };
})();

/** Tests get a server for the sample pack; its certificate has to be trusted by the browser. */
export const test = base.extend<{ site: PackSite }>({
  // Playwright reads which fixtures are wanted from the pattern.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    let files = new Map<string, Uint8Array>();
    const site: PackSite = {
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
