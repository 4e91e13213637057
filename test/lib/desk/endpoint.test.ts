import { beforeEach, describe, expect, it } from 'vitest';
import { keepEndpoint } from '@/lib/desk/models/keep-endpoint';
import type { Event } from '@/lib/domain/event';
import type { ManagedPolicy } from '@/lib/domain/managed-policy';
import { streamAddress } from '@/lib/platform/stream-address';
import { openStore } from '@/lib/store/open-store';
import { answerJson, answerWith, startModelServer } from '../../models/model-server';
import { freshDatabase } from './support';

beforeEach(() => void freshDatabase());

const never = new AbortController().signal;
const asking = { messages: [{ role: 'user' as const, content: 'A secret of Maya’s' }], maxTokens: 50 };

/** A server that has one model and answers everything. */
const startServer = () =>
  startModelServer((response, { path }) =>
    path === '/v1/models' ? answerJson(response, 200, { data: [{ id: 'qwen' }] }) : answerWith(response, ['Yes.']),
  );

async function start(store = openStore()) {
  let policy: ManagedPolicy = {};
  const ledger: Event['what'][] = [];
  let changes = 0;
  const kept = keepEndpoint({
    store,
    policy: () => policy,
    open: streamAddress,
    record: (what) => {
      const at = ledger.push(what) - 1;
      return (known) => void (ledger[at] = known);
    },
    onChanged: () => void changes++,
  });
  await kept.load();
  return { store, kept, ledger, changes: () => changes, decide: (next: ManagedPolicy) => void (policy = next) };
}

describe('the model server that is set', () => {
  it('is none at first, and nothing is asked of anyone', async () => {
    const { kept, ledger } = await start();
    expect(kept.view()).toMatchObject({ endpoint: null, by: null, key: 'none', canChange: true });
    expect(kept.model()).toBeNull();
    expect(ledger).toEqual([]);
  });

  it('is there again after a restart, with a key that is stored, and without one of the session', async () => {
    const { address, asked } = await startServer();
    const first = await start();
    await first.kept.save({ address, model: 'qwen', contextTokens: null });
    expect(await first.kept.saveKey('sk-1', 'stored')).toMatchObject({ key: 'stored', by: 'person' });
    const second = await start(first.store);
    expect(second.kept.view()).toMatchObject({ endpoint: { address, model: 'qwen' }, key: 'stored' });
    await second.kept.model()?.generate(asking, never);
    expect(asked.at(-1)?.headers.authorization).toBe('Bearer sk-1');

    await second.kept.saveKey('sk-2', 'session');
    await second.kept.model()?.generate(asking, never);
    expect(asked.at(-1)?.headers.authorization).toBe('Bearer sk-2');
    const third = await start(first.store);
    expect(third.kept.view()).toMatchObject({ key: 'none' });
  });

  it('keeps the key out of every export, and out of the rows of the database', async () => {
    const { kept, store } = await start();
    await kept.save({ address: 'https://models.example.com', model: 'qwen', contextTokens: null });
    await kept.saveKey('sk-very-secret', 'stored');
    const taken = await store.rescue();
    expect(taken?.tables['secrets']).toBeUndefined();
    expect(JSON.stringify(taken)).not.toContain('sk-very-secret');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('deskmate');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not opened'));
    });
    const [row] = await new Promise<{ key: CryptoKey; sealed: ArrayBuffer }[]>((resolve) => {
      const request = database.transaction('secrets').objectStore('secrets').getAll();
      request.onsuccess = () => resolve(request.result as { key: CryptoKey; sealed: ArrayBuffer }[]);
    });
    database.close();
    expect(row?.key.extractable).toBe(false);
    expect(new TextDecoder().decode(row?.sealed)).not.toContain('sk-very-secret');
  });

  it('never gives a key to another server than the one that it was given for', async () => {
    const [mine, other] = [await startServer(), await startServer()];
    const { kept } = await start();
    await kept.save({ address: mine.address, model: 'qwen', contextTokens: null });
    await kept.saveKey('sk-1', 'stored');
    await kept.ask(other.address, null);
    expect(await kept.save({ address: other.address, model: 'qwen', contextTokens: null })).toMatchObject({
      key: 'none',
    });
    await kept.model()?.generate(asking, never);
    expect(other.asked.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
    // Nor is it there again on the way back.
    expect(await kept.save({ address: mine.address, model: 'qwen', contextTokens: null })).toMatchObject({
      key: 'none',
    });
  });

  it('writes down each request, with sizes and without a word of what was said', async () => {
    const { address } = await startServer();
    const { kept, ledger } = await start();
    await kept.ask(address, 'sk-1');
    await kept.save({ address, model: 'qwen', contextTokens: null });
    await kept.model()?.generate(asking, never);
    expect(ledger).toMatchObject([
      { kind: 'requested', purpose: 'endpoint', address: `${address}/models`, outcome: '200', sent: 0 },
      { kind: 'requested', purpose: 'endpoint', address: `${address}/chat/completions`, outcome: '200' },
    ]);
    expect(ledger.every((what) => what.kind === 'requested' && what.bytes > 20)).toBe(true);
    expect(JSON.stringify(ledger)).not.toMatch(/Maya|Yes\.|sk-1/);
  });

  it('writes down what found nobody, and what was stopped', async () => {
    const server = await startModelServer(() => undefined);
    const { kept, ledger } = await start();
    await kept.save({ address: server.address, model: 'qwen', contextTokens: null });
    const stop = new AbortController();
    const generating = kept.model()?.generate(asking, stop.signal);
    while (server.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    await generating;
    server.close();
    expect(await kept.ask(server.address, null)).toMatchObject({ fault: { kind: 'server-down' } });
    expect(ledger).toMatchObject([{ outcome: 'stopped' }, { outcome: 'no answer' }, { outcome: 'no answer' }]);
  });

  it('is gone with its key when it is removed', async () => {
    const { kept, store, changes } = await start();
    await kept.save({ address: 'https://models.example.com', model: 'qwen', contextTokens: null });
    await kept.saveKey('sk-1', 'stored');
    expect(await kept.remove()).toMatchObject({ endpoint: null, key: 'none' });
    expect((await start(store)).kept.view()).toMatchObject({ endpoint: null, key: 'none' });
    expect(kept.model()).toBeNull();
    expect(changes()).toBe(3);
  });

  it('tells where text goes', async () => {
    const { kept } = await start();
    expect(await kept.save({ address: 'https://models.example.com', model: 'm', contextTokens: null })).toMatchObject({
      host: 'models.example.com',
      leavesDevice: true,
    });
    expect(await kept.save({ address: 'http://localhost:11434', model: 'm', contextTokens: null })).toMatchObject({
      endpoint: { address: 'http://localhost:11434/v1' },
      host: 'localhost:11434',
      leavesDevice: false,
    });
  });
});

describe('what the organisation decides', () => {
  const modelEndpoint = { address: 'https://models.corp.example', model: 'corp' };

  it('sets the server in the place of the person’s, and gives theirs back when it ends', async () => {
    const { kept, decide } = await start();
    await kept.save({ address: 'https://mine.example.com', model: 'mine', contextTokens: null });
    decide({ modelEndpoint });
    expect(kept.view()).toMatchObject({
      endpoint: { address: 'https://models.corp.example/v1', model: 'corp' },
      by: 'policy',
      canChange: false,
    });
    expect(kept.model()?.model).toBe('corp');
    await expect(kept.save({ address: 'https://x.example', model: 'm', contextTokens: null })).rejects.toThrow(
      'organisation',
    );
    await expect(kept.remove()).rejects.toThrow('organisation');
    await expect(kept.ask('https://x.example', null)).rejects.toThrow('organisation');
    decide({});
    expect(kept.view()).toMatchObject({ endpoint: { model: 'mine' }, by: 'person' });
  });

  it('may allow none of the person’s own', async () => {
    const { kept, decide } = await start();
    await kept.save({ address: 'https://mine.example.com', model: 'mine', contextTokens: null });
    decide({ switchedOff: ['model-endpoint'] });
    expect(kept.view()).toMatchObject({ endpoint: null, canChange: false });
    expect(kept.model()).toBeNull();
    await expect(kept.save({ address: 'https://x.example', model: 'm', contextTokens: null })).rejects.toThrow(
      'organisation',
    );
  });
});
