import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { ModelFailure } from '@/lib/models/model-failure';
import type { ChosenFile } from '@/lib/models/shelf/model-shelf';
import { ignore, never, setUp } from './shelf-bench';
import { makeModelFiles, sha256 } from './small-model';

type Bench = Awaited<ReturnType<typeof setUp>>;
const benches: Bench[] = [];
const start = async (options?: Parameters<typeof setUp>[0]): Promise<Bench> => {
  const bench = await setUp(options);
  benches.push(bench);
  return bench;
};
const startWhole = async (options?: Parameters<typeof setUp>[0]): Promise<Bench> => {
  const bench = await start(options);
  await bench.shelf.download(bench.model, ignore, never());
  bench.server.asked.length = 0;
  return bench;
};
afterEach(async () => {
  await Promise.all(benches.splice(0).map(({ server }) => server.close()));
});
const failureOf = async (promise: Promise<unknown>): Promise<ModelFailure> => {
  const error: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(error instanceof ModelFailure)) throw new Error(`It should have failed as a model does: ${String(error)}`);
  return error;
};
const snapshot = ({ double }: Bench) =>
  [...double.stored]
    .flatMap(([cache, entries]) => [...entries].map(([address, { bytes }]) => `${cache} ${address} ${sha256(bytes)}`))
    .toSorted();

describe('a check of what is kept', () => {
  it('reads every byte, and finds nothing where nothing is wrong', async () => {
    const bench = await startWhole();
    const seen: number[] = [];
    expect(await bench.shelf.verify(bench.model, (done) => seen.push(done), never())).toEqual([]);
    expect(seen.at(-1)).toBe(bench.total);
    expect(bench.server.asked).toEqual([]);
  });

  it.each(['params_shard_1.bin', 'tokenizer.json', 'tensor-cache.json', 'mlc-chat-config.json'])(
    'finds a flipped bit in %s, takes the file away, and a repair fetches just that',
    async (path) => {
      const bench = await startWhole();
      bench.double.damage(
        path === 'mlc-chat-config.json' ? 'webllm/config' : 'webllm/model',
        bench.model.address + path,
      );
      expect(await bench.shelf.verify(bench.model, ignore, never())).toEqual([path]);
      expect((await bench.shelf.held(bench.model)).state).toBe('damaged');
      await bench.shelf.download(bench.model, ignore, never());
      expect(bench.server.asked.filter((asked) => asked.includes('.bin'))).toEqual(
        path.includes('.bin') ? [`${path}@0`] : [],
      );
      expect((await bench.shelf.held(bench.model)).state).toBe('whole');
      expect(await bench.shelf.verify(bench.model, ignore, never())).toEqual([]);
    },
  );

  it('finds damage in files that no list has a hash of', async () => {
    const bench = await startWhole({ files: makeModelFiles({ hasHashes: false }) });
    bench.double.damage('webllm/model', `${bench.model.address}params_shard_0.bin`);
    expect(await bench.shelf.verify(bench.model, ignore, never())).toEqual(['params_shard_0.bin']);
  });

  it('finds what the browser cleared away', async () => {
    const bench = await startWhole();
    bench.double.stored.get('webllm/model')?.delete(`${bench.model.address}params_shard_2.bin`);
    expect((await bench.shelf.held(bench.model)).state).toBe('partial');
    expect(await bench.shelf.verify(bench.model, ignore, never())).toEqual(['params_shard_2.bin']);
  });

  it('of a model that is not there says so', async () => {
    const bench = await start();
    expect((await failureOf(bench.shelf.verify(bench.model, ignore, never()))).fault.kind).toBe('not-downloaded');
  });
});

describe('deleting a model', () => {
  it('gives its space back, and leaves others alone', async () => {
    const bench = await startWhole();
    const other = await bench.double.caches.open('webllm/model');
    await other.put('https://elsewhere.example/resolve/main/params_shard_0.bin', new Response('other'));
    expect(await bench.shelf.remove(bench.model)).toBe(bench.total);
    expect(bench.double.used()).toBe('other'.length);
    expect((await bench.shelf.held(bench.model)).state).toBe('absent');
  });

  it('gives back what an unfinished download took', async () => {
    const bench = await start({ files: makeModelFiles({ shards: [200_000] }) });
    bench.server.mischief = ({ path, from, bytes, response }) => {
      if (!path.endsWith('.bin')) return false;
      if (from > 0) response.destroy();
      else response.write(bytes?.subarray(0, 80_000), () => response.destroy());
      return true;
    };
    await failureOf(bench.shelf.download(bench.model, ignore, never()));
    expect(await bench.shelf.remove(bench.model)).toBeGreaterThan(80_000);
    expect(bench.double.used()).toBe(0);
  });
});

describe('an import', () => {
  const asFolder = (files: Map<string, Uint8Array<ArrayBuffer>>, folder = 'Small/'): ChosenFile[] =>
    [...files].map(([path, bytes]) => ({ path: folder + path, blob: new Blob([bytes]) }));
  const asZip = (files: Map<string, Uint8Array<ArrayBuffer>>, level: 0 | 6): ChosenFile[] => {
    const zip = zipSync(Object.fromEntries([...files].map(([path, bytes]) => [`Small/${path}`, bytes])), { level });
    return [{ path: 'small.zip', blob: new Blob([zip as Uint8Array<ArrayBuffer>]) }];
  };

  it.each([
    ['a folder', (files: Map<string, Uint8Array<ArrayBuffer>>) => asFolder(files)],
    ['files without a folder', (files: Map<string, Uint8Array<ArrayBuffer>>) => asFolder(files, '')],
    ['a stored zip', (files: Map<string, Uint8Array<ArrayBuffer>>) => asZip(files, 0)],
    ['a packed zip', (files: Map<string, Uint8Array<ArrayBuffer>>) => asZip(files, 6)],
  ])('from %s needs no network and leaves what a download leaves', async (_, pack) => {
    const files = makeModelFiles();
    const downloaded = await startWhole({ files });
    const bench = await start({ files });
    const seen: number[] = [];
    await bench.shelf.importFiles(bench.model, pack(files), (done) => seen.push(done), never());
    expect(bench.server.asked).toEqual([]);
    expect(seen.at(-1)).toBe(bench.total);
    expect(await bench.shelf.held(bench.model)).toMatchObject({ state: 'whole', bytes: bench.total });
    const names = (of: Bench) =>
      snapshot(of)
        .map((line) => line.replace(of.model.address, ''))
        .filter((line) => !line.includes('record'));
    expect(names(bench)).toEqual(names(downloaded));
    expect(await bench.shelf.verify(bench.model, ignore, never())).toEqual([]);
  });

  it('takes the older name of the list of weights', async () => {
    const files = makeModelFiles();
    const bench = await start({ files });
    const older = new Map(
      [...files].map(([path, bytes]) => [path === 'tensor-cache.json' ? 'ndarray-cache.json' : path, bytes]),
    );
    await bench.shelf.importFiles(bench.model, asFolder(older), ignore, never());
    expect(bench.double.stored.get('webllm/model')?.has(`${bench.model.address}tensor-cache.json`)).toBe(true);
  });

  it.each([
    [
      'a damaged shard',
      (files: Map<string, Uint8Array<ArrayBuffer>>) => files.get('params_shard_1.bin')?.fill(0, 5, 10),
      /params_shard_1\.bin is damaged/,
    ],
    [
      'a missing shard',
      (files: Map<string, Uint8Array<ArrayBuffer>>) => files.delete('params_shard_2.bin'),
      /params_shard_2\.bin is missing/,
    ],
    [
      'no list',
      (files: Map<string, Uint8Array<ArrayBuffer>>) => files.delete('tensor-cache.json'),
      /tensor-cache\.json is missing/,
    ],
    [
      'a config of another model',
      (files: Map<string, Uint8Array<ArrayBuffer>>) =>
        files.set(
          'mlc-chat-config.json',
          new TextEncoder().encode('{"model_type":"x","quantization":"q0f32","tokenizer_files":["tokenizer.json"]}'),
        ),
      /mlc-chat-config\.json is damaged or belongs to another model/,
    ],
  ])('with %s changes nothing and names the file', async (_, spoil, message) => {
    const bench = await start();
    const files = makeModelFiles();
    spoil(files);
    const before = snapshot(bench);
    const failure = await failureOf(bench.shelf.importFiles(bench.model, asFolder(files), ignore, never()));
    expect(failure.message).toMatch(message);
    expect(failure.message).toMatch(/Nothing was changed\. (?:Copy|Choose) /);
    expect(snapshot(bench)).toEqual(before);
  });

  it('refuses two models at once, a zip that was cut, and what is no zip', async () => {
    const bench = await start();
    const files = makeModelFiles({ shards: [10_000] });
    const both = [...asFolder(files, 'one/'), ...asFolder(files, 'two/')];
    expect((await failureOf(bench.shelf.importFiles(bench.model, both, ignore, never()))).message).toMatch(
      /more than one model/,
    );
    const [zip] = asZip(files, 0);
    const cut = [{ path: 'cut.zip', blob: zip?.blob.slice(0, 9_000) ?? new Blob() }];
    expect((await failureOf(bench.shelf.importFiles(bench.model, cut, ignore, never()))).message).toMatch(
      /not a zip file, or it was cut off/,
    );
    const text = [{ path: 'text.zip', blob: new Blob(['hello']) }];
    expect((await failureOf(bench.shelf.importFiles(bench.model, text, ignore, never()))).message).toMatch(/not a zip/);
    expect(bench.double.used()).toBe(0);
  });

  it('says what to do of a zip that can’t be used', async () => {
    const bench = await start();
    const files = makeModelFiles({ shards: [10_000] });
    const messageOf = async (chosen: ChosenFile[]): Promise<string> =>
      (await failureOf(bench.shelf.importFiles(bench.model, chosen, ignore, never()))).message;
    const zipThat = async (spoil: (bytes: Uint8Array) => void): Promise<ChosenFile[]> => {
      const [zip] = asZip(files, 6);
      const bytes = new Uint8Array((await zip?.blob.arrayBuffer()) ?? new ArrayBuffer());
      spoil(bytes);
      return [{ path: 'model.zip', blob: new Blob([bytes]) }];
    };
    const signatures = (bytes: Uint8Array, last: number): number[] =>
      [...bytes.keys()].filter((at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === last);
    const withPassword = await zipThat((bytes) => {
      for (const at of signatures(bytes, 1)) bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
    });
    expect(await messageOf(withPassword)).toMatch(
      /packed with a password.* Nothing was changed\. Unpack the zip and choose its folder\.$/,
    );
    const garbled = await zipThat((bytes) => {
      const [first = 0] = signatures(bytes, 3);
      bytes.fill(0xff, first + 60, first + 80);
    });
    expect(await messageOf(garbled)).toMatch(/is damaged.* Nothing was changed\. Copy it again/);
    for (const chosen of [
      [{ path: 'text.zip', blob: new Blob(['hello']) }],
      [...asFolder(files, 'one/'), ...asFolder(files, 'two/')],
    ])
      expect(await messageOf(chosen)).toMatch(/Nothing was changed\. (?:Copy|Choose) /);
    expect(bench.double.used()).toBe(0);
  });

  it('that does not fit leaves nothing behind', async () => {
    const files = makeModelFiles();
    const told = await start({ quota: 100_000, files });
    expect((await failureOf(told.shelf.importFiles(told.model, asFolder(files), ignore, never()))).fault.kind).toBe(
      'storage-full',
    );
    const full = await start({ room: 350_000, files });
    expect((await failureOf(full.shelf.importFiles(full.model, asFolder(files), ignore, never()))).fault.kind).toBe(
      'storage-full',
    );
    expect(full.double.used()).toBe(0);
  });

  it('that is stopped leaves nothing behind', async () => {
    const bench = await start();
    const stop = new AbortController();
    const imported = bench.shelf.importFiles(
      bench.model,
      asFolder(makeModelFiles()),
      (done) => done > 100_000 && stop.abort(),
      stop.signal,
    );
    await expect(imported).rejects.toThrow('abort');
    expect(bench.double.used()).toBe(0);
  });
});
