import type { RestoreOffer, RestoreState, RowFault } from '@/lib/domain/keeping';
import type { Log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/open-store';
import { storeErrorOf } from '@/lib/store/store-error';

import { createPipe } from './create-pipe';
import { readBackup } from './read-backup';

/** Rows that do not fit are shown, the first of them at least. */
const faultsShown = 20;

interface Reading {
  name: string;
  pipe: ReturnType<typeof createPipe>;
  read: Promise<void>;
  faults: RowFault[];
  faultCount: number;
  rows: number;
  madeAt: string;
  settings: unknown;
}

const nothingRead = () => new Error('The file is not on its way any more. Choose it again; nothing was changed.');

/** Files that are restored: read and put aside as they come, planned, and brought in at once. One at a time. */
export function keepRestores({
  store,
  log,
  restoreInTurn,
}: {
  store: Pick<Store, 'staging'>;
  log: Log;
  /** Runs a write while all others wait; then all that the desk holds in memory of the database is read again. */
  restoreInTurn: <T>(work: () => Promise<T>) => Promise<T>;
}) {
  let reading: { id: string; of: Reading } | null = null;
  let state: RestoreState = { kind: 'none' };
  let isCancelled = false;
  let last = 0;

  const find = (id: string): Reading => {
    if (reading?.id !== id) throw nothingRead();
    return reading.of;
  };

  const readAll = async (of: Reading, passphrase: string | null): Promise<void> => {
    await store.staging.clear();
    for await (const piece of readBackup(of.pipe.source, passphrase)) {
      if (piece.kind === 'head') {
        of.madeAt = piece.madeAt;
        of.settings = piece.settings;
        continue;
      }
      const faults = await store.staging.add(piece.rows);
      of.rows += piece.rows.length - faults.length;
      of.faultCount += faults.length;
      of.faults.push(...faults.slice(0, faultsShown - of.faults.length));
    }
  };

  const drop = async (id: string): Promise<void> => {
    if (reading?.id !== id) return;
    reading.of.pipe.fail(nothingRead());
    reading = null;
    await store.staging.clear();
  };

  /** Long work is begun, and asked after: a call of the dashboard has a limit of its own. */
  const run = (
    what: 'restoring' | 'undoing',
    work: () => Promise<Extract<RestoreState, { kind: 'done' | 'undone' }>>,
  ) => {
    isCancelled = false;
    state = { kind: what, done: 0 };
    const running = async () => {
      try {
        state = await work();
      } catch (error) {
        const reason = isCancelled ? 'It was stopped.' : storeErrorOf(error).message;
        state = { kind: 'failed', reason: `${reason} Nothing was changed.` };
        if (!isCancelled) log.warn('Restoring failed', error);
      }
    };
    void running();
  };
  const onStep = (done: number) => {
    if (isCancelled) throw new Error('Stopped.');
    state = { kind: 'restoring', done };
  };

  return {
    async begin(name: string, passphrase: string | null): Promise<string> {
      if (reading) await drop(reading.id);
      const id = `restore-${++last}`;
      const of: Reading = {
        name,
        pipe: createPipe(),
        read: Promise.resolve(),
        faults: [],
        faultCount: 0,
        rows: 0,
        madeAt: '',
        settings: undefined,
      };
      of.read = readAll(of, passphrase).catch(async (error: unknown) => {
        of.pipe.fail(error);
        await store.staging.clear().catch(() => undefined);
        throw error;
      });
      of.read.catch(() => undefined);
      reading = { id, of };
      return id;
    },
    /** The next piece of the file; resolves when it was taken in, and rejects with what is wrong with the file. */
    add: (id: string, bytes: Uint8Array): Promise<void> => find(id).pipe.write(bytes),
    /** The file is whole: what restoring it would do. */
    async plan(id: string): Promise<RestoreOffer> {
      const of = find(id);
      of.pipe.end();
      await of.read;
      const { faults, faultCount, madeAt, settings, rows } = of;
      return { plan: await store.staging.plan(), rows, faults, faultCount, madeAt, settings };
    },
    drop,
    /** Whatever is on its way is not restored: somebody who is in it was just erased. */
    dropAny: async (): Promise<void> => {
      if (reading) await drop(reading.id);
    },
    apply(id: string): void {
      const { rows } = find(id);
      reading = null;
      run('restoring', async () => {
        const plan = await restoreInTurn(() => store.staging.apply(onStep));
        return { kind: 'done', plan, rows };
      });
    },
    undo: () => run('undoing', async () => ({ kind: 'undone', ...(await restoreInTurn(() => store.staging.undo())) })),
    cancel: () => void (isCancelled = true),
    state: async (): Promise<RestoreState & { canUndo: boolean }> => ({
      ...state,
      canUndo: await store.staging.canUndo(),
    }),
  };
}
export type Restores = ReturnType<typeof keepRestores>;
