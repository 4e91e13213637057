import type { DeskHealth } from '@/lib/domain/assist';
import type { Log } from '@/lib/platform/log';
import { storeErrorOf } from '@/lib/store/store-error';

const ok: DeskHealth = { store: 'ok', detail: '' };

/**
 * Lets the desk go on helping when the database does not: a failed read gives the fallback, a failed write gives false,
 * and the state of the database is kept for the sidebars to show.
 */
export function watchHealth(log: Log, onChange: () => void) {
  let health = ok;

  const become = (next: DeskHealth) => {
    const isNew = next.store !== health.store;
    health = next;
    if (isNew) onChange();
  };

  const note = (error: unknown) => {
    const { kind, message } = storeErrorOf(error);
    log.warn(message, error);
    // A database that can't be opened stays so, whatever fails after it.
    if (kind !== 'failed' && health.store !== 'damaged' && health.store !== 'newer')
      become({ store: kind, detail: message });
  };

  return {
    get: () => health,
    /** After a rebuild. */
    reset: () => become(ok),
    async read<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
      try {
        return await work();
      } catch (error) {
        note(error);
        return otherwise;
      }
    },
    async write(work: () => Promise<unknown>): Promise<boolean> {
      try {
        await work();
        if (health.store === 'full') become(ok);
        return true;
      } catch (error) {
        note(error);
        return false;
      }
    },
  };
}
export type WatchedHealth = ReturnType<typeof watchHealth>;
