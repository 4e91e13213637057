import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

export interface Asked {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  /** The parsed body; null where there was none. */
  body: Record<string, unknown> | null;
}

export type Answering = (response: ServerResponse, asked: Asked, times: number) => void | Promise<void>;

const running: (() => void)[] = [];
afterEach(() => {
  for (const close of running.splice(0)) close();
});

/** A model server on loopback that answers as it is told, fault by fault. `asked` is what came, in order. */
export async function startModelServer(answering: Answering) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (piece) => (text += String(piece)));
    request.on('end', () => {
      const one: Asked = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: text === '' ? null : (JSON.parse(text) as Record<string, unknown>),
      };
      asked.push(one);
      void answering(response, one, asked.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  running.push(close);
  const { port } = server.address() as AddressInfo;
  return { root: `http://127.0.0.1:${port}`, address: `http://127.0.0.1:${port}/v1`, asked, close };
}

/** One event of a stream. */
export const event = (data: unknown): string => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;

/** An event that holds a piece of the answer. */
export const piece = (content: string, finish: string | null = null): string =>
  event({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] });

export const beginStream = (response: ServerResponse): void =>
  void response.writeHead(200, { 'content-type': 'text/event-stream' });

/** A whole answer in pieces, with what it cost. */
export function answerWith(response: ServerResponse, pieces: readonly string[], finish = 'stop'): void {
  beginStream(response);
  for (const one of pieces) response.write(piece(one));
  response.write(event({ choices: [{ index: 0, delta: {}, finish_reason: finish }] }));
  response.write(event({ choices: [], usage: { prompt_tokens: 12, completion_tokens: pieces.length } }));
  response.end(event('[DONE]'));
}

export function answerJson(response: ServerResponse, status: number, body: unknown, headers: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
