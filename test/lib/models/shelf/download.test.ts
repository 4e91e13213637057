import { afterEach, describe, expect, it } from 'vitest';
import { ModelFailure } from '@/lib/models/model-failure';
import { dropAfter } from './model-server';
import { ignore, never, setUp } from './shelf-bench';
import { makeModelFiles, sha256 } from './small-model';

type Bench = Awaited<ReturnType<typeof setUp>>;
const benches: Bench[] = [];
const start = async (options?: Parameters<typeof setUp>[0]): Promise<Bench> => {
  const bench = await setUp(options);
  benches.push(bench);
  return bench;
};
afterEach(async () => {
  await Promise.all(benches.splice(0).map(({ server }) => server.close()));
});

const faultOf = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(error instanceof ModelFailure)) throw new Error(`It should have failed as a model does: ${String(error)}`);
  return error.fault;
};
/** What web-llm would read: every file, byte for byte, under its own name in its own cache. */
const expectWhole = ({ server, double, model }: Bench): void => {
  for (const [path, bytes] of server.files) {
    const cache = path === 'mlc-chat-config.json' ? 'webllm/config' : 'webllm/model';
    const found = double.stored.get(cache)?.get(model.address + path)?.bytes;
    expect(found && sha256(found), path).toBe(sha256(bytes));
  }
};
const shardAsks = ({ server }: Bench): string[] => server.asked.filter((path) => path.includes('.bin'));

describe('a download', () => {
  it('tells beforehand what it will be, and fetches no weights for that', async () => {
    const bench = await start({ quota: 10_000_000 });
    const plan = await bench.shelf.plan(bench.model, never());
    // The tokenizer’s size stands in no list.
    const known = bench.total - (bench.server.files.get('tokenizer.json')?.length ?? 0);
    expect(plan).toMatchObject({
      total: known,
      held: 0,
      files: 6,
      free: 10_000_000,
      fits: true,
      address: bench.model.address,
    });
    expect(shardAsks(bench)).toEqual([]);
    expect(await bench.shelf.held(bench.model)).toMatchObject({ state: 'absent', bytes: 0 });
  });

  it('brings each file to where web-llm looks for it, and counts up to the last byte', async () => {
    const bench = await start();
    const seen: [number, number | null][] = [];
    await bench.shelf.download(bench.model, (done, total) => seen.push([done, total]), never());
    expectWhole(bench);
    expect(seen.at(-1)).toEqual([bench.total, bench.total]);
    expect(seen.every(([done], at) => at === 0 || done >= (seen[at - 1]?.[0] ?? 0))).toBe(true);
    expect(await bench.shelf.held(bench.model)).toEqual({
      model: bench.model.id,
      state: 'whole',
      bytes: bench.total,
      total: bench.total,
      isVouchedFor: false,
      isWanted: false,
      verifiedAt: 1_000,
    });
    // Nothing is left over that nobody reads.
    expect([...(bench.double.stored.get('deskmate/models')?.keys() ?? [])]).toEqual([
      `${bench.model.address}deskmate-record.json`,
    ]);
  });

  it('fetches nothing again that is there', async () => {
    const bench = await start();
    await bench.shelf.download(bench.model, ignore, never());
    bench.server.asked.length = 0;
    await bench.create().download(bench.model, ignore, never());
    expect(bench.server.asked).toEqual([]);
  });

  it('goes on by itself, from the byte where the line broke', async () => {
    const bench = await start();
    let drops = 3;
    bench.server.mischief = (request) => drops > 0 && dropAfter(70_000)(request) && drops-- > 0;
    await bench.shelf.download(bench.model, ignore, never());
    expectWhole(bench);
    expect(shardAsks(bench).some((asked) => Number(asked.split('@')[1]) > 0)).toBe(true);
  });

  it('that was cut at half goes on from there after a restart', async () => {
    const bench = await start({ files: makeModelFiles({ shards: [400_000] }) });
    bench.server.mischief = ({ path, from, response, bytes }) => {
      if (!path.endsWith('.bin')) return false;
      if (from === 0) return dropAfter(200_000)({ path, from, response, bytes });
      response.destroy();
      return true;
    };
    const fault = await faultOf(bench.shelf.download(bench.model, ignore, never()));
    expect(fault.kind).toBe('no-network');
    expect(fault.message).toMatch(/is kept.*Resume/);
    const held = await bench.shelf.held(bench.model);
    expect(held).toMatchObject({ state: 'partial', total: expect.any(Number) as number });
    expect(held.bytes).toBeGreaterThan(200_000);

    bench.server.mischief = null;
    bench.server.asked.length = 0;
    const seen: number[] = [];
    await bench.create().download(bench.model, (done) => seen.push(done), never());
    expect(shardAsks(bench)).toEqual(['params_shard_0.bin@200000']);
    expect(seen[0]).toBeGreaterThanOrEqual(200_000);
    expectWhole(bench);
  });

  it('that is paused keeps what came, and no request runs on', async () => {
    const bench = await start({ files: makeModelFiles({ shards: [400_000] }) });
    const pause = new AbortController();
    bench.server.mischief = ({ path, bytes, response }) => {
      if (!path.endsWith('.bin') || !bytes) return false;
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, 150_000));
      return true;
    };
    const shards = bench.shelf.download(bench.model, (done) => done > 150_000 && pause.abort(), pause.signal);
    await expect(shards).rejects.toThrow('abort');
    bench.server.mischief = null;
    bench.server.asked.length = 0;
    await bench.create().download(bench.model, ignore, never());
    expect(Number(shardAsks(bench)[0]?.split('@')[1])).toBeGreaterThan(100_000);
    expectWhole(bench);
  });

  it('takes the whole file from a server that can’t go on in the middle', async () => {
    const bench = await start({ files: makeModelFiles({ shards: [200_000] }) });
    bench.server.knowsRanges = false;
    let drops = 1;
    bench.server.mischief = (request) => drops > 0 && dropAfter(90_000)(request) && drops-- > 0;
    await bench.shelf.download(bench.model, ignore, never());
    expect(shardAsks(bench)).toEqual(['params_shard_0.bin@0', 'params_shard_0.bin@90000']);
    expectWhole(bench);
  });

  it('does not believe a server that goes on from another byte than was asked for', async () => {
    const bench = await start({ files: makeModelFiles({ shards: [200_000] }) });
    let turn = 0;
    bench.server.mischief = ({ path, from, bytes, response }) => {
      if (!path.endsWith('.bin') || !bytes) return false;
      turn += 1;
      if (turn === 1) return dropAfter(90_000)({ path, from, bytes, response });
      if (turn > 2) return false;
      response
        .writeHead(206, { 'content-range': `bytes 10-${bytes.length - 1}/${bytes.length}` })
        .end(bytes.subarray(10));
      return true;
    };
    await bench.shelf.download(bench.model, ignore, never());
    expect(shardAsks(bench).map((asked) => asked.split('@')[1])).toEqual(['0', '90000', '0']);
    expectWhole(bench);
  });

  it('starts a file anew when the server has another one by now', async () => {
    const bench = await start({ files: makeModelFiles({ shards: [200_000] }) });
    let turn = 0;
    bench.server.mischief = ({ path, from, bytes, response }) => {
      if (!path.endsWith('.bin') || turn++ > 0 || !bytes) return false;
      // The first half is of an older file.
      return dropAfter(90_000)({ path, from, bytes: bytes.map((byte) => byte ^ 255), response });
    };
    await bench.shelf.download(bench.model, ignore, never());
    expect(shardAsks(bench).map((asked) => asked.split('@')[1])).toEqual(['0', '90000', '0']);
    expectWhole(bench);
  });

  it('goes on when a file was cut short without an error', async () => {
    const bench = await start({ files: makeModelFiles({ shards: [200_000] }) });
    let turn = 0;
    bench.server.mischief = ({ path, bytes, response }) => {
      if (!path.endsWith('.bin') || turn++ > 0) return false;
      response.writeHead(200).end(bytes?.subarray(0, 120_000));
      return true;
    };
    await bench.shelf.download(bench.model, ignore, never());
    expect(shardAsks(bench)).toEqual(['params_shard_0.bin@0', 'params_shard_0.bin@120000']);
    expectWhole(bench);
  });

  it.each([
    ['a flipped bit', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 77 ? byte ^ 1 : byte))],
    ['more than is listed', (bytes: Uint8Array) => new Uint8Array([...bytes, 1])],
  ])('refuses a shard with %s, and leaves none of it where web-llm would read it', async (_, change) => {
    const bench = await start({ files: makeModelFiles({ shards: [100_000, 60_000] }) });
    bench.server.mischief = ({ path, bytes, response }) => {
      if (path !== 'params_shard_1.bin' || !bytes) return false;
      response.end(change(bytes));
      return true;
    };
    const fault = await faultOf(bench.shelf.download(bench.model, ignore, never()));
    expect(fault).toMatchObject({
      kind: 'wrong-file',
      message: expect.stringContaining('params_shard_1.bin') as string,
    });
    expect(bench.double.stored.get('webllm/model')?.has(`${bench.model.address}params_shard_1.bin`)).toBe(false);
    // web-llm takes a model for cached once its list is there.
    expect(bench.double.stored.get('webllm/model')?.has(`${bench.model.address}tensor-cache.json`)).toBe(false);

    bench.server.mischief = null;
    bench.server.asked.length = 0;
    await bench.create().download(bench.model, ignore, never());
    expect(shardAsks(bench)).toEqual(['params_shard_1.bin@0']);
    expectWhole(bench);
  });

  it.each(['mlc-chat-config.json', 'tensor-cache.json', 'tokenizer.json', 'params_shard_0.bin'])(
    'names a sign-in page that came instead of %s, and is not poisoned by it',
    async (target) => {
      const bench = await start();
      bench.server.mischief = ({ path, response }) => {
        if (path !== target) return false;
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>');
        return true;
      };
      const fault = await faultOf(bench.shelf.download(bench.model, ignore, never()));
      expect(fault).toMatchObject({
        kind: 'wrong-file',
        message: expect.stringMatching(/web page.*sign-in/) as string,
      });
      bench.server.mischief = null;
      await bench.create().download(bench.model, ignore, never());
      expectWhole(bench);
    },
  );

  it('notices a page that says it is JSON', async () => {
    const bench = await start();
    bench.server.mischief = ({ path, response }) => {
      if (path !== 'tensor-cache.json') return false;
      response.writeHead(200, { 'content-type': 'application/json' }).end('<html></html>');
      return true;
    };
    expect((await faultOf(bench.shelf.download(bench.model, ignore, never()))).message).toMatch(/web page/);
  });

  it.each([
    [404, 'wrong-file', /no longer/],
    [403, 'refused', /does not give out/],
    [500, 'server-down', /out of order \(500\)/],
    [429, 'too-many-requests', /asks to wait/],
  ])('says what %i means', async (status, kind, message) => {
    const bench = await start();
    bench.server.mischief = ({ path, response }) => {
      if (!path.endsWith('.bin')) return false;
      response.writeHead(status).end('no');
      return true;
    };
    const fault = await faultOf(bench.shelf.download(bench.model, ignore, never()));
    expect(fault.kind).toBe(kind);
    expect(fault.message).toMatch(message);
  });

  it('waits as long as the server asks for, then goes on', async () => {
    const bench = await start({ files: makeModelFiles({ shards: [50_000] }) });
    let refusals = 2;
    bench.server.mischief = ({ path, response }) => {
      if (!path.endsWith('.bin') || refusals-- <= 0) return false;
      response.writeHead(429, { 'retry-after': '7' }).end();
      return true;
    };
    await bench.shelf.download(bench.model, ignore, never());
    expect(bench.waits).toEqual([7_000, 7_000]);
    expectWhole(bench);
  });

  it('gives up on a server that falls silent, before or in the middle of an answer', async () => {
    const bench = await start({ mostSilence: 60, files: makeModelFiles({ shards: [100_000] }) });
    bench.server.mischief = ({ path, from, bytes, response }) => {
      if (!path.endsWith('.bin')) return false;
      if (from === 0) {
        response.writeHead(200, { 'content-length': bytes?.length ?? 0 });
        response.write(bytes?.subarray(0, 30_000));
      }
      return true;
    };
    const fault = await faultOf(bench.shelf.download(bench.model, ignore, never()));
    expect(fault.kind).toBe('no-network');
    expect(fault.message).toMatch(/connection was lost/);
  });

  it('is not begun where it can’t end', async () => {
    const bench = await start({ quota: 200_000 });
    const plan = await bench.shelf.plan(bench.model, never());
    expect(plan.fits).toBe(false);
    const fault = await faultOf(bench.shelf.download(bench.model, ignore, never()));
    expect(fault).toMatchObject({ kind: 'storage-full', message: expect.stringContaining('no room left') as string });
    expect(shardAsks(bench)).toEqual([]);
  });

  it('that fills the disk keeps what is whole, and goes on when there is room', async () => {
    const bench = await start({ room: 400_000 });
    const fault = await faultOf(bench.shelf.download(bench.model, ignore, never()));
    expect(fault.kind).toBe('storage-full');
    bench.double.disk.room = Number.POSITIVE_INFINITY;
    await bench.create().download(bench.model, ignore, never());
    expectWhole(bench);
  });

  it('refuses a model of another making than the catalog’s', async () => {
    const bench = await start();
    const text = JSON.stringify({ model_type: 'qwen2', quantization: 'q0f32', tokenizer_files: ['tokenizer.json'] });
    bench.server.files.set('mlc-chat-config.json', new TextEncoder().encode(text));
    expect((await faultOf(bench.shelf.download(bench.model, ignore, never()))).kind).toBe('wrong-file');
  });

  it.each(['../../evil.bin', 'https://elsewhere.example/x.bin', 'a/b.bin', '', '?deskmate-piece=0-4'])(
    'does not follow a list that names %j',
    async (dataPath) => {
      const bench = await start();
      const list = { records: [{ dataPath, nbytes: 10, records: [] }] };
      bench.server.files.set('tensor-cache.json', new TextEncoder().encode(JSON.stringify(list)));
      expect((await faultOf(bench.shelf.download(bench.model, ignore, never()))).kind).toBe('wrong-file');
      expect(bench.server.asked.every((asked) => /^(mlc-chat-config|tensor-cache)\.json@/.test(asked))).toBe(true);
    },
  );
});

describe('where the extension vouches for the files', () => {
  const lockOf = (files: Map<string, Uint8Array>) => ({
    revision: null,
    files: [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
  });

  it('each is held against its hash', async () => {
    const files = makeModelFiles();
    const bench = await start({ files, locked: lockOf(files) });
    await bench.shelf.download(bench.model, ignore, never());
    expectWhole(bench);
    expect(await bench.shelf.held(bench.model)).toMatchObject({ isVouchedFor: true, state: 'whole' });
    expect((await bench.shelf.plan(bench.model, never())).total).toBe(bench.total);
  });

  it.each(['mlc-chat-config.json', 'tensor-cache.json', 'tokenizer.json', 'params_shard_1.bin'])(
    'another %s is refused, though the server’s own list fits it',
    async (path) => {
      const locked = lockOf(makeModelFiles());
      const bench = await start({ locked });
      // All but one are what was weighed.
      const other = makeModelFiles();
      locked.files = lockOf(bench.server.files).files;
      bench.server.files.set(path, other.get(path) ?? new Uint8Array());
      if (!path.endsWith('.bin') && path !== 'tensor-cache.json')
        bench.server.files.set(path, new TextEncoder().encode(`${new TextDecoder().decode(other.get(path))} `));
      expect((await faultOf(bench.shelf.download(bench.model, ignore, never()))).kind).toBe('wrong-file');
      expect((await bench.shelf.held(bench.model)).state).not.toBe('whole');
    },
  );
});
