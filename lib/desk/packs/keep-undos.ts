import type { Store } from '@/lib/store/open-store';
import type { PackSnapshot } from '@/lib/store/pack-snapshot';
import { rollBackTo } from './roll-back';

/** Packs whose last change can be taken back to the letter; each holds up to three versions in memory. */
const mostHeld = 2;

interface Undo {
  of: 'install' | 'removal';
  snapshot: PackSnapshot;
}

/**
 * What there was of a pack before it was installed or removed, for as long as the desk runs. The versions that are kept
 * would not tell it all: one of the same number is written over, and keys and addresses are not in them.
 */
export function keepPackUndos(store: Store, now: () => number) {
  const undos = new Map<string, Undo>();

  const take = (id: string, of: Undo['of']): PackSnapshot | null => {
    const undo = undos.get(id);
    undos.delete(id);
    return undo?.of === of ? undo.snapshot : null;
  };

  return {
    /** Does what can be undone later. @param keepsAutomatic whether updates may come by themselves after the undo */
    async holding(id: string, of: Undo['of'], keepsAutomatic: boolean, change: () => Promise<unknown>): Promise<void> {
      const snapshot = await store.packs.snapshot(id);
      await change();
      undos.delete(id);
      const [oldest] = undos.keys();
      if (undos.size >= mostHeld && oldest !== undefined) undos.delete(oldest);
      const sources = snapshot.sources.map((source) => (keepsAutomatic ? source : { ...source, isAutomatic: false }));
      undos.set(id, { of, snapshot: { ...snapshot, sources } });
    },

    /** Takes an installation back: the version before it is there again, or nothing where there was none. */
    async undoInstall(id: string, before: string | null): Promise<void> {
      const snapshot = take(id, 'install');
      if (snapshot?.installed === before) await store.packs.restore(id, snapshot, now());
      else if (before === null) await store.packs.forget(id);
      else await rollBackTo(store, id, before, now());
    },

    /** @returns false where the desk was started again since */
    async undoRemoval(id: string): Promise<boolean> {
      const snapshot = take(id, 'removal');
      if (snapshot?.installed == null) return false;
      await store.packs.restore(id, snapshot, now());
      return true;
    },
  };
}
