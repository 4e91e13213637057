import { afterEach, describe, expect, it } from 'vitest';
import type { ModelTransfer } from '@/lib/domain/model-files';
import { createTransfers } from '@/lib/models/shelf/create-transfers';
import { setUp } from './shelf-bench';
import { makeModel, makeModelFiles } from './small-model';

type Bench = Awaited<ReturnType<typeof setUp>>;
const benches: Bench[] = [];
afterEach(async () => {
  await Promise.all(benches.splice(0).map(({ server }) => server.close()));
});

async function start(options?: Parameters<typeof setUp>[0]) {
  const bench = await setUp(options);
  benches.push(bench);
  const second = makeModel(bench.server.address.replace('/main/', '/other/'), 'Other-1B-q4f16_1-MLC');
  const clock = { now: 0 };
  const told: ModelTransfer[][] = [];
  /** As after a restart of the browser: the disk is the same, nothing else is. */
  const open = () => {
    const transfers = createTransfers({
      shelf: bench.create(),
      catalog: [bench.model, second],
      onChange: () => void told.push(transfers.list()),
      now: () => clock.now,
    });
    return transfers;
  };
  return { ...bench, second, clock, told, open, transfers: open() };
}

const stateOf = (list: ModelTransfer[], id: string) => list.find(({ model }) => model === id)?.state;

describe('transfers', () => {
  it('tell how far a download is, and that it ended', async () => {
    const { transfers, model, total, told } = await start();
    await transfers.download(model.id);
    await transfers.settled();
    expect(transfers.list()).toEqual([
      {
        model: model.id,
        kind: 'download',
        state: 'finished',
        done: total,
        total,
        bytesPerSecond: null,
        secondsLeft: null,
        fault: null,
        damaged: [],
      },
    ]);
    expect(told.map((list) => stateOf(list, model.id))).toEqual(
      expect.arrayContaining(['waiting', 'running', 'finished']),
    );
  });

  it('tell the rate and the time left', async () => {
    const { transfers, model, server, clock } = await start({ files: makeModelFiles({ shards: [400_000] }) });
    let sendRest: (() => void) | null = null;
    server.mischief = ({ path, bytes, response }) => {
      if (!path.endsWith('.bin') || !bytes) return false;
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, 100_000));
      sendRest = () => response.end(bytes.subarray(100_000));
      return true;
    };
    await transfers.download(model.id);
    await expect.poll(() => transfers.list()[0]?.done ?? 0).toBeGreaterThan(100_000);
    clock.now = 2_000;
    const [running] = transfers.list();
    expect(running?.bytesPerSecond).toBeCloseTo(50_000, -3);
    expect(running?.secondsLeft).toBeCloseTo(6, 0);
    (sendRest as (() => void) | null)?.();
    await transfers.settled();
    expect(transfers.list()[0]).toMatchObject({ state: 'finished', bytesPerSecond: null });
  });

  it('run one after the other, and one that two tabs ask for runs once', async () => {
    const { transfers, model, second, server, told } = await start();
    await Promise.all([transfers.download(model.id), transfers.download(model.id), transfers.download(second.id)]);
    await transfers.settled();
    const asked = server.asked.filter((path) => path === 'params_shard_0.bin@0');
    expect(asked).toHaveLength(1);
    expect(stateOf(transfers.list(), model.id)).toBe('finished');
    expect(told.every((list) => list.filter(({ state }) => state === 'running').length <= 1)).toBe(true);
    expect(told.filter((list) => stateOf(list, model.id) === 'finished').length).toBeGreaterThan(0);
    expect(told.some((list) => list.some(({ state }) => state === 'waiting'))).toBe(true);
  });

  it('that are paused keep what came and stay paused after a restart', async () => {
    const { transfers, model, server, open, shelf } = await start({ files: makeModelFiles({ shards: [400_000] }) });
    server.mischief = ({ path, from, bytes, response }) => {
      if (!path.endsWith('.bin') || !bytes || from > 0) return false;
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, 100_000));
      return true;
    };
    await transfers.download(model.id);
    await expect.poll(() => transfers.list()[0]?.done ?? 0).toBeGreaterThan(100_000);
    await transfers.pause(model.id);
    expect(transfers.list()[0]).toMatchObject({ state: 'paused', fault: null });
    expect((await shelf.held(model)).bytes).toBeGreaterThan(100_000);

    const later = open();
    await later.goOn();
    await later.settled();
    expect(later.list()).toEqual([]);
    await later.download(model.id);
    await later.settled();
    expect(later.list()[0]?.state).toBe('finished');
    expect(server.asked.filter((path) => path.includes('.bin'))).toEqual([
      'params_shard_0.bin@0',
      'params_shard_0.bin@100000',
    ]);
  });

  it('that were on their way go on by themselves after a restart', async () => {
    const { transfers, model, server, open } = await start({ files: makeModelFiles({ shards: [400_000] }) });
    server.mischief = ({ path, response }) => {
      if (path.endsWith('.bin')) response.destroy();
      return path.endsWith('.bin');
    };
    await transfers.download(model.id);
    await transfers.settled();
    expect(transfers.list()[0]).toMatchObject({ state: 'failed', fault: { kind: 'no-network' } });

    server.mischief = null;
    const later = open();
    await later.goOn();
    await later.settled();
    expect(later.list()[0]?.state).toBe('finished');
    // And not for ever.
    const last = open();
    await last.goOn();
    expect(last.list()).toEqual([]);
  });

  it('that are cancelled give their space back', async () => {
    const { transfers, model, server, double } = await start({ files: makeModelFiles({ shards: [400_000] }) });
    server.mischief = ({ path, bytes, response }) => {
      if (!path.endsWith('.bin') || !bytes) return false;
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, 100_000));
      return true;
    };
    await transfers.download(model.id);
    await expect.poll(() => transfers.list()[0]?.done ?? 0).toBeGreaterThan(100_000);
    expect(await transfers.cancel(model.id)).toBeGreaterThan(100_000);
    expect(transfers.list()).toEqual([]);
    expect(double.used()).toBe(0);
  });

  it('repair what a check finds', async () => {
    const { transfers, model, double, server } = await start();
    await transfers.download(model.id);
    await transfers.settled();
    server.asked.length = 0;
    await transfers.repair(model.id);
    await transfers.settled();
    expect(transfers.list()[0]).toMatchObject({ kind: 'verify', state: 'finished', damaged: [] });
    expect(server.asked).toEqual([]);

    double.damage('webllm/model', `${model.address}params_shard_1.bin`);
    await transfers.verify(model.id);
    await transfers.settled();
    expect(transfers.list()[0]).toMatchObject({ kind: 'verify', state: 'finished', damaged: ['params_shard_1.bin'] });
    await transfers.download(model.id);
    await transfers.settled();
    expect(server.asked).toEqual(['params_shard_1.bin@0']);
  });

  it('import files, and say why not', async () => {
    const { transfers, model, shelf } = await start();
    const files = [...makeModelFiles()].map(([path, bytes]) => ({ path, blob: new Blob([bytes]) }));
    await transfers.importFiles(model.id, files.slice(1));
    await transfers.settled();
    expect(transfers.list()[0]).toMatchObject({ kind: 'import', state: 'failed', fault: { kind: 'wrong-file' } });
    await transfers.importFiles(model.id, files);
    await transfers.settled();
    expect(transfers.list()[0]).toMatchObject({ kind: 'import', state: 'finished' });
    expect((await shelf.held(model)).state).toBe('whole');
    expect(await transfers.remove(model.id)).toBeGreaterThan(0);
    expect(transfers.list()).toEqual([]);
  });

  it('know no model that is not in the catalog', async () => {
    const { transfers } = await start();
    await expect(transfers.download('GPT-9')).rejects.toThrow('no model GPT-9');
  });
});
