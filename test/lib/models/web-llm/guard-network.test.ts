import { describe, expect, it } from 'vitest';
import { guardNetwork } from '@/lib/models/web-llm/guard-network';
import { readEngineFault } from '@/lib/models/web-llm/fault-table';

function guarded() {
  const fetched: string[] = [];
  const scope = {
    location: { origin: 'chrome-extension://abc' },
    fetch: async (input: RequestInfo | URL) => {
      fetched.push(String(input instanceof Request ? input.url : input));
      return new Response('ok');
    },
    Cache: { prototype: { add: async () => {}, addAll: async () => {} } } as {
      prototype: { add(request: RequestInfo | URL): Promise<void>; addAll(requests: RequestInfo[]): Promise<void> };
    },
    XMLHttpRequest: Object,
    WebSocket: Object,
  };
  guardNetwork(scope);
  return { scope, fetched };
}

describe('the guard of the model’s worker', () => {
  it('lets the extension’s own files through', async () => {
    const { scope, fetched } = guarded();
    await scope.fetch('chrome-extension://abc/models/lib.wasm');
    await scope.fetch('/models/lib.wasm');
    expect(fetched).toEqual(['chrome-extension://abc/models/lib.wasm', '/models/lib.wasm']);
  });

  it.each([
    'https://huggingface.co/mlc-ai/x/resolve/main/params_shard_0.bin',
    'chrome-extension://abc.evil.example/x',
    'chrome-extension://abcd/x',
    '//evil.example/x',
    'data:application/wasm;base64,AGFzbQ==',
  ])('stops %s, by fetch and by the cache', async (address) => {
    const { scope, fetched } = guarded();
    await expect(scope.fetch(address)).rejects.toThrow('is not in the cache');
    await expect(scope.Cache.prototype.add(address)).rejects.toThrow('is not in the cache');
    await expect(scope.Cache.prototype.addAll([address])).rejects.toThrow('is not in the cache');
    expect(fetched).toEqual([]);
  });

  it('says so in a way that is told as a missing file', async () => {
    const { scope } = guarded();
    const said = await scope.fetch('https://models.example/config.json').catch(String);
    expect(readEngineFault(said).kind).toBe('not-downloaded');
  });

  it('leaves no other way out', () => {
    const { scope } = guarded();
    expect(scope.XMLHttpRequest).toBeUndefined();
    expect(scope.WebSocket).toBeUndefined();
  });
});
