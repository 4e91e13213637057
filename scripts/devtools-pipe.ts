import type { Readable, Writable } from 'node:stream';

interface Message {
  id?: number;
  method?: string;
  result?: unknown;
  error?: { message: string };
}

interface Waiting {
  answered(result: unknown): void;
  failed(error: Error): void;
}

export interface DevtoolsPipe {
  /** Resolves with the command's result, as the DevTools protocol describes it; rejects with the browser's words. */
  send(method: string, params?: object): Promise<unknown>;
  /** Calls `listener` at each event of this name. */
  on(method: string, listener: () => void): void;
}

/**
 * Speaks the DevTools protocol over a browser's `--remote-debugging-pipe`: JSON messages, each ended by a null byte.
 * The pipe can load an unpacked extension, which the port can't.
 */
export function createDevtoolsPipe(input: Writable, output: Readable): DevtoolsPipe {
  const waiting = new Map<number, Waiting>();
  const listeners: { method: string; listener: () => void }[] = [];
  let serial = 0;
  let rest = '';
  let isClosed = false;

  const receive = (message: Message) => {
    if (message.id === undefined) {
      for (const { method, listener } of listeners) if (method === message.method) listener();
      return;
    }
    const { id, error, result } = message;
    if (error) waiting.get(id)?.failed(new Error(error.message));
    else waiting.get(id)?.answered(result);
    waiting.delete(id);
  };

  const close = () => {
    isClosed = true;
    for (const { failed } of waiting.values()) failed(new Error('The browser was closed.'));
    waiting.clear();
  };

  output.setEncoding('utf8');
  output.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) receive(JSON.parse(part) as Message);
  });
  output.on('close', close);
  output.on('error', close);
  input.on('error', close);

  return {
    send(method, params = {}) {
      if (isClosed) return Promise.reject(new Error('The browser was closed.'));
      const id = ++serial;
      return new Promise((answered, failed) => {
        waiting.set(id, { answered, failed });
        input.write(`${JSON.stringify({ id, method, params })}\0`);
      });
    },
    on: (method, listener) => void listeners.push({ method, listener }),
  };
}
