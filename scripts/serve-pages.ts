import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves a folder on the loopback address; `port` 0 takes a free one. */
export async function servePages(folder: string, port = 0): Promise<{ url: string; close(): Promise<void> }> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://127.0.0.1').pathname).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    });
  });

  async function answer(path: string): Promise<{ status: number; type: string; body: Buffer | string }> {
    try {
      let file = join(root, normalize(decodeURIComponent(path)));
      if (!file.startsWith(root)) throw new Error('outside');
      if ((await stat(file)).isDirectory()) file = join(file, 'index.html');
      return { status: 200, type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
    } catch {
      return { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' };
    }
  }

  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => void server.close(() => closed())),
  };
}
