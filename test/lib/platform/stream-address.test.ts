import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { recordOpened, type RecordRequest } from '@/lib/desk/models/record-opened';
import { streamAddress } from '@/lib/platform/stream-address';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const { signal } = new AbortController();

async function fetchRecorded(address: string) {
  const told: Parameters<RecordRequest>[0][] = [];
  const record: RecordRequest = (what) => {
    const at = told.push(what) - 1;
    return (known) => void (told[at] = known);
  };
  const open = recordOpened(streamAddress, 'model', record);
  const opened = await open(address, { signal });
  const text = opened.ok ? await new Response(opened.body).text() : null;
  return { told, text };
}

describe('what is written down of a request for model files', () => {
  it('says from which host the bytes came when the server sends on, and nothing of its signed address', async () => {
    const store = await serve((_, response) => response.end('weights'));
    const hub = await serve((_, response) =>
      response.writeHead(302, { location: `http://${store}/bucket/x?X-Signature=secret` }).end(),
    );
    const address = `http://${hub}/resolve/main/params_shard_0.bin`;
    const { told, text } = await fetchRecorded(address);
    expect(text).toBe('weights');
    expect(told).toEqual([
      { kind: 'requested', address, servedBy: store, purpose: 'model', outcome: '200', bytes: 7, sent: 0 },
    ]);
  });

  it('is there before the answer has ended, and known better after it', async () => {
    const hub = await serve((_, response) => response.end('weights'));
    const known: string[] = [];
    const record: RecordRequest = ({ outcome }) => {
      known.push(outcome);
      return (now) => void known.push(now.outcome);
    };
    const opened = await recordOpened(streamAddress, 'model', record)(`http://${hub}/a`, { signal });
    expect(known).toEqual(['not ended']);
    if (opened.ok) await new Response(opened.body).text();
    expect(known).toEqual(['not ended', '200']);
  });

  it('names no other host where there is none, also when a server sends on to itself', async () => {
    const hub = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.end('weights');
    });
    for (const path of ['new', 'old']) {
      const { told, text } = await fetchRecorded(`http://${hub}/${path}`);
      expect(text).toBe('weights');
      expect(told.map((what) => what.servedBy)).toEqual([undefined]);
    }
  });
});
