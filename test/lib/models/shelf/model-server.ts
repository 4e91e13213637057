import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server may do to one request instead of answering well. */
export type Mischief = (request: {
  path: string;
  from: number;
  bytes: Uint8Array | undefined;
  response: ServerResponse;
}) => boolean;

export interface ModelServer {
  address: string;
  files: Map<string, Uint8Array<ArrayBuffer>>;
  /** Path and first byte of each request. */
  asked: string[];
  /** Returns true where it has answered itself. */
  mischief: Mischief | null;
  knowsRanges: boolean;
  close(): Promise<void>;
}

/** A file server on this machine that answers ranges, and can drop, cut, lie and be silent. */
export async function startModelServer(files: Map<string, Uint8Array<ArrayBuffer>>): Promise<ModelServer> {
  const server = createServer((request: IncomingMessage, response) => {
    const path = (request.url ?? '').replace('/resolve/main/', '');
    const range = /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
    const from = site.knowsRanges && range ? Number(range[1]) : 0;
    site.asked.push(`${path}@${range ? range[1] : 0}`);
    response.setHeader('access-control-allow-origin', '*');
    const bytes = site.files.get(path);
    if (site.mischief?.({ path, from, bytes, response })) return;
    if (!bytes) return void response.writeHead(404).end();
    if (from >= bytes.length && from > 0) return void response.writeHead(416).end();
    const headers = { 'content-type': 'application/octet-stream', 'content-length': bytes.length - from };
    if (from > 0)
      response.writeHead(206, { ...headers, 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` });
    else response.writeHead(200, headers);
    response.end(bytes.subarray(from));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: ModelServer = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/resolve/main/`,
    files,
    asked: [],
    mischief: null,
    knowsRanges: true,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return site;
}

/** Sends so many bytes of what was asked for, then breaks the line. */
export const dropAfter = (
  count: number,
  wants: (path: string) => boolean = (path) => path.endsWith('.bin'),
): Mischief => {
  return ({ path, from, bytes, response }) => {
    if (!wants(path) || !bytes || bytes.length - from <= count) return false;
    response.writeHead(from > 0 ? 206 : 200, {
      'content-length': bytes.length - from,
      ...(from > 0 && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
    });
    response.write(bytes.subarray(from, from + count), () => response.destroy());
    return true;
  };
};
