import type { PackVersion } from '@/lib/domain/pack';
import { packUndoSchema, packUndosSchema, type PackUndo } from '@/lib/domain/pack-undo';
import type { Store } from '@/lib/store/open-store';
import { rollBackTo } from './roll-back';

const fact = 'pack-undos';
/** Packs whose last change can be taken back to the letter; those of longer ago fall back on the versions that are kept. */
const mostHeld = 20;

/** What the undo of a pack's last change would do, for a person. */
export type UndoablePack = Pick<PackUndo, 'of' | 'at' | 'name'> & { id: string; before: string | null };

/**
 * What there was of a pack before it was installed or removed, kept until its next change. The versions that are kept
 * would not tell it all: one of the same number is written over, and keys and addresses are not in them.
 */
export function keepPackUndos(store: Pick<Store, 'packs' | 'facts'>, now: () => number) {
  const readAll = async (): Promise<[string, PackUndo][]> => {
    const stored = packUndosSchema.catch({}).parse((await store.facts.get(fact)) ?? {});
    return Object.entries(stored).flatMap(([id, value]) => {
      const undo = packUndoSchema.safeParse(value);
      return undo.success ? [[id, undo.data] as const] : [];
    });
  };
  const writeAll = (undos: readonly (readonly [string, PackUndo])[]) =>
    store.facts.set(fact, Object.fromEntries(undos.toSorted(([, a], [, b]) => b.at - a.at).slice(0, mostHeld)));

  /** The undo of this kind, if that was the pack's last change; it is used up. */
  const find = async (id: string, of: PackUndo['of']): Promise<PackUndo | null> =>
    (await readAll()).find(([each, undo]) => each === id && undo.of === of)?.[1] ?? null;
  const drop = async (id: string) => writeAll((await readAll()).filter(([each]) => each !== id));

  const restore = async (id: string, undo: PackUndo): Promise<void> => {
    const held = await store.packs.versions(id);
    const versions = undo.versions.flatMap((about): PackVersion[] => {
      const same = ({ version }: PackVersion) => version === about.version;
      const row = undo.lost.find(same) ?? held.find(same);
      return row ? [{ ...row, ...about, files: [] }] : [];
    });
    const { installed, keys, sources } = undo;
    const isSuggested = new Map(Object.entries(undo.isSuggested));
    await store.packs.restore(id, { installed, versions, keys, sources, isSuggested }, now());
    await drop(id);
  };

  return {
    /** The packs whose last change can be taken back. */
    list: async (): Promise<UndoablePack[]> =>
      (await readAll()).map(([id, { of, at, name, installed }]) => ({ id, of, at, name, before: installed })),

    /** Does what can be undone later. @param keepsAutomatic whether updates may come by themselves after the undo */
    async holding(
      id: string,
      of: PackUndo['of'],
      keepsAutomatic: boolean,
      change: () => Promise<unknown>,
    ): Promise<void> {
      const { isSuggested, installed, keys, ...before } = await store.packs.snapshot(id);
      await change();
      const after = await store.packs.versions(id);
      const isKept = (row: PackVersion) =>
        after.some(({ version, pack }) => version === row.version && JSON.stringify(pack) === JSON.stringify(row.pack));
      const newest = after[0] ?? before.versions[0];
      // What the schema does not name falls away: the packs of versions that are kept anyway.
      const undo = packUndoSchema.parse({
        of,
        at: now(),
        name: newest?.pack.name ?? id,
        installed,
        versions: before.versions,
        lost: before.versions.filter((row) => !isKept(row)),
        keys,
        sources: before.sources.map((source) => (keepsAutomatic ? source : { ...source, isAutomatic: false })),
        isSuggested: Object.fromEntries(isSuggested),
      });
      await writeAll([...(await readAll()).filter(([each]) => each !== id), [id, undo]]);
    },

    /** Takes an installation back: the version before it is there again, or nothing where there was none. */
    async undoInstall(id: string, before: string | null): Promise<void> {
      const undo = await find(id, 'install');
      if (undo && undo.installed === before) return restore(id, undo);
      await (before === null ? store.packs.forget(id) : rollBackTo(store, id, before, now()));
      await drop(id);
    },

    /** @returns false where it is not known what was removed */
    async undoRemoval(id: string): Promise<boolean> {
      const undo = await find(id, 'removal');
      if (undo?.installed == null) return false;
      await restore(id, undo);
      return true;
    },
  };
}
