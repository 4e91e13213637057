import type { CatalogModel } from '@/lib/domain/catalog';
import type { ModelTransfer } from '@/lib/domain/model-files';
import { ModelFailure } from '../model-failure';
import { createRate } from './measure-rate';
import type { ModelShelf, OnBytes } from './model-shelf';
import { shelfFaults } from './shelf-faults';
import type { Transfers } from './transfers';

/** Bytes come a thousand times a second; so often, in milliseconds, is told of them. */
const TELL_EVERY = 250;

type Kind = ModelTransfer['kind'];
/** Resolves to the damaged files that a check has found. */
type Work = (onBytes: OnBytes, signal: AbortSignal) => Promise<string[] | void>;

interface Job {
  model: CatalogModel;
  stop: AbortController;
  transfer: ModelTransfer;
  rate: ReturnType<typeof createRate>;
  work: Work;
  /** Resolves when it is over, however it ended; to whether it ended well. */
  ended: Promise<boolean>;
}

/** The work on model files, one after the other. `onChange` is told of each change, and of bytes some times a second. */
export function createTransfers({
  shelf,
  catalog,
  onChange,
  now,
}: {
  shelf: ModelShelf;
  catalog: readonly CatalogModel[];
  onChange: () => void;
  now: () => number;
}): Transfers {
  const jobs = new Map<string, Job>();
  let line: Promise<unknown> = Promise.resolve();
  let toldAt = Number.NEGATIVE_INFINITY;

  const find = (id: string): CatalogModel => {
    const model = catalog.find((model) => model.id === id);
    if (!model) throw new Error(`There is no model ${id} in the catalog.`);
    return model;
  };
  const isOn = (job: Job | undefined): job is Job =>
    job?.transfer.state === 'waiting' || job?.transfer.state === 'running';
  const change = (job: Job, transfer: Partial<ModelTransfer>): void => {
    job.transfer = { ...job.transfer, ...transfer };
    onChange();
  };

  const run = async (job: Job): Promise<boolean> => {
    const onBytes: OnBytes = (done, total) => {
      const at = now();
      job.transfer = { ...job.transfer, done: Math.round(done), total };
      job.rate.add(at, done);
      if (at - toldAt < TELL_EVERY) return;
      toldAt = at;
      onChange();
    };
    try {
      job.stop.signal.throwIfAborted();
      change(job, { state: 'running' });
      const damaged = (await job.work(onBytes, job.stop.signal)) ?? [];
      change(job, { state: 'finished', damaged });
      return true;
    } catch (error) {
      if (job.stop.signal.aborted) {
        // Only a download goes on where it was.
        if (job.transfer.kind !== 'download' && jobs.get(job.model.id) === job) jobs.delete(job.model.id);
        change(job, { state: 'paused' });
      } else change(job, { state: 'failed', fault: faultOf(error) });
      return false;
    }
  };

  const begin = (model: CatalogModel, kind: Kind, work: Work): Job => {
    const before = jobs.get(model.id);
    const transfer: ModelTransfer = {
      model: model.id,
      kind,
      state: 'waiting',
      done: before?.transfer.kind === kind ? before.transfer.done : 0,
      total: before?.transfer.kind === kind ? before.transfer.total : null,
      bytesPerSecond: null,
      secondsLeft: null,
      fault: null,
      damaged: [],
    };
    const job: Job = {
      model,
      stop: new AbortController(),
      transfer,
      rate: createRate(),
      work,
      ended: Promise.resolve(true),
    };
    job.ended = line.then(() => run(job));
    line = job.ended;
    jobs.set(model.id, job);
    onChange();
    return job;
  };

  /** Ends what goes on with a model, and what was written down about it. */
  const halt = async (id: string): Promise<void> => {
    const job = jobs.get(id);
    job?.stop.abort();
    await job?.ended;
  };
  /** What is asked for while something else goes on with the same model waits for that. */
  const beginAfter = async (id: string, kind: Kind, work: Work): Promise<Job> => {
    const model = find(id);
    for (let other = jobs.get(id); isOn(other); other = jobs.get(id)) {
      if (other.transfer.kind === kind) return other;
      await other.ended;
    }
    return begin(model, kind, work);
  };

  const download = async (id: string): Promise<void> => {
    const model = find(id);
    const before = jobs.get(id);
    if (isOn(before) && before.transfer.kind === 'download') return;
    await shelf.want(model, true);
    await beginAfter(id, 'download', async (onBytes, signal) => {
      await shelf.download(model, onBytes, signal);
      await shelf.want(model, false);
    });
  };
  const verify = (id: string): Promise<Job> =>
    beginAfter(id, 'verify', (onBytes, signal) => shelf.verify(find(id), onBytes, signal));
  const remove = async (id: string): Promise<number> => {
    const model = find(id);
    await halt(id);
    const bytes = await shelf.remove(model);
    jobs.delete(id);
    onChange();
    return bytes;
  };

  return {
    list: () => [...jobs.values()].map(({ transfer, rate }) => withRate(transfer, rate, now())),
    download,
    async pause(id) {
      const model = find(id);
      await halt(id);
      await shelf.want(model, false);
    },
    async cancel(id) {
      if (jobs.get(id)?.transfer.kind !== 'verify') return remove(id);
      await halt(id);
      return 0;
    },
    remove,
    async verify(id) {
      await verify(id);
    },
    async repair(id) {
      const job = await verify(id);
      if ((await job.ended) && job.transfer.damaged.length > 0) await download(id);
    },
    async importFiles(id, files) {
      const model = find(id);
      await beginAfter(id, 'import', (onBytes, signal) => shelf.importFiles(model, files, onBytes, signal));
    },
    async goOn() {
      for (const model of catalog) {
        const { isWanted, state } = await shelf.held(model);
        if (isWanted && state !== 'whole' && !isOn(jobs.get(model.id))) await download(model.id);
      }
    },
    async settled() {
      let last: unknown;
      while (last !== line) {
        last = line;
        await line;
      }
    },
  };
}

const faultOf = (error: unknown) =>
  (error instanceof ModelFailure ? error : shelfFaults.storageFailed(String(error))).fault;

const withRate = (transfer: ModelTransfer, rate: Job['rate'], now: number): ModelTransfer => {
  if (transfer.state !== 'running') return transfer;
  const bytesPerSecond = rate.perSecond(now);
  const left = transfer.total === null ? null : transfer.total - transfer.done;
  const secondsLeft = left === null || !bytesPerSecond ? null : left / bytesPerSecond;
  return { ...transfer, bytesPerSecond, secondsLeft };
};
