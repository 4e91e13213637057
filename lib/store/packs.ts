import {
  packSourceSchema,
  packVersionSchema,
  trustedKeySchema,
  type PackSource,
  type PackVersion,
  type TrustedKey,
} from '@/lib/domain/pack';
import { installPack, removePack, type PackInstall } from './install-pack';
import { readPackSnapshot, restorePackSnapshot, type PackSnapshot } from './pack-snapshot';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** Versions of packs, the keys that may sign them, and the addresses that they are kept up to date from. */
export function packsIn(database: Database) {
  const { packVersions, trustedKeys, packSources } = database;
  const all = [
    database.articles,
    database.replies,
    database.packs,
    database.adapters,
    packVersions,
    trustedKeys,
    packSources,
  ];

  const versionsOf = async (id: string): Promise<PackVersion[]> =>
    readRows(packVersionSchema, await packVersions.where('[id+version]').between([id, ''], [id, '\uffff']).toArray());

  return {
    /** Newest installation first. */
    async versions(id: string): Promise<PackVersion[]> {
      return (await versionsOf(id)).toSorted((a, b) => b.installedAt - a.installedAt);
    },
    /** Which versions of which packs there are to go back to, without what they hold. */
    async listVersions(): Promise<{ id: string; version: string }[]> {
      return (await packVersions.toCollection().primaryKeys()).map(([id, version]) => ({ id, version }));
    },
    keys: async (): Promise<TrustedKey[]> => readRows(trustedKeySchema, await trustedKeys.toArray()),
    sources: async (): Promise<PackSource[]> => readRows(packSourceSchema, await packSources.toArray()),
    saveSource: async (source: PackSource): Promise<void> => void (await packSources.put(source)),
    removeSource: (address: string): Promise<void> => packSources.delete(address),

    /**
     * Installs a pack, pins the key that signed it and notes its address, in one transaction.
     *
     * @param pin the key to trust from now on; it takes the place of those that a person trusted before
     * @param isOther it is another pack than the one of this id before, whose keys and addresses go
     */
    async install(
      install: PackInstall,
      { pin, source, isOther = false }: { pin: TrustedKey | null; source: PackSource | null; isOther?: boolean },
      now: number,
    ): Promise<void> {
      await database.transaction('rw', all, async () => {
        await installPack(database, install, now);
        if (isOther)
          await packSources.filter(({ pack, addedBy }) => pack === install.pack.id && addedBy === 'person').delete();
        if (pin !== null || isOther) {
          const id = install.pack.id;
          const old = await trustedKeys.where('[pack+publicKey]').between([id, ''], [id, '\uffff']).toArray();
          await trustedKeys.bulkDelete(
            old.filter(({ by }) => by === 'person').map(({ pack, publicKey }): [string, string] => [pack, publicKey]),
          );
        }
        if (pin) await trustedKeys.put(pin);
        if (source) await packSources.put(source);
      });
    },

    snapshot: (id: string): Promise<PackSnapshot> =>
      database.transaction('r', all, () => readPackSnapshot(database, id)),
    /** Makes a pack what it was, or not at all. */
    restore: (id: string, snapshot: PackSnapshot, now: number): Promise<void> =>
      database.transaction('rw', all, () => restorePackSnapshot(database, id, snapshot, now)),

    /** Takes a pack out with its addresses. */
    async remove(id: string): Promise<void> {
      await database.transaction('rw', all, async () => {
        await removePack(database, id);
        await packSources.filter(({ pack }) => pack === id).delete();
      });
    },

    /** The next key that signs it is trusted on first use again. */
    async forgetKeys(id: string): Promise<void> {
      await database.transaction('rw', all, async () => {
        await trustedKeys.filter(({ pack, by }) => pack === id && by === 'person').delete();
        await database.packs.update(id, { signer: null });
      });
    },

    /** Articles of a pack that are past their review date are found, but not offered; resolves to which. */
    async hushOverdue(id: string, today: string): Promise<string[]> {
      const { articles } = database;
      const overdue = await articles
        .where('pack')
        .equals(id)
        .filter(({ reviewBy, isSuggested }) => isSuggested && reviewBy !== undefined && reviewBy < today)
        .primaryKeys();
      await articles.where('id').anyOf(overdue).modify({ isSuggested: false });
      return overdue;
    },
    async unhush(id: string, ids: readonly string[]): Promise<void> {
      const { articles } = database;
      await articles
        .where('id')
        .anyOf(ids)
        .filter(({ pack }) => pack === id)
        .modify({ isSuggested: true });
    },

    /**
     * As if a pack had never been installed: its versions and the key that was pinned for it go too. What a policy set
     * stays.
     */
    async forget(id: string): Promise<void> {
      await database.transaction('rw', all, async () => {
        await removePack(database, id);
        await packSources.filter(({ pack, addedBy }) => pack === id && addedBy === 'person').delete();
        await packVersions.where('[id+version]').between([id, ''], [id, '\uffff']).delete();
        await trustedKeys.filter(({ pack, by }) => pack === id && by === 'person').delete();
      });
    },

    /** The keys and addresses that a policy names, in the place of those that it named before. */
    async applyPolicy(keys: readonly TrustedKey[], addresses: readonly string[]): Promise<void> {
      await database.transaction('rw', all, async () => {
        const installed = new Map((await database.packs.toArray()).map(({ id, signer }) => [id, signer?.publicKey]));
        for (const key of await trustedKeys.filter(({ by }) => by === 'policy').toArray()) {
          // A pack that is installed keeps its key when the policy goes, or the next stranger's would be taken.
          if (installed.get(key.pack) === key.publicKey) await trustedKeys.put({ ...key, by: 'person' });
          else await trustedKeys.delete([key.pack, key.publicKey]);
        }
        for (const key of keys) {
          const known = await trustedKeys.get([key.pack, key.publicKey]);
          await trustedKeys.put({ ...key, trustedSince: known?.trustedSince ?? key.trustedSince });
        }
        for (const source of await packSources.toArray()) {
          if (source.addedBy !== 'policy' || addresses.includes(source.address)) continue;
          // Nothing came from it, so nothing is left to decide.
          if (source.pack === null) await packSources.delete(source.address);
          else
            await packSources.put({
              ...source,
              addedBy: 'person',
              isAutomatic: false,
              isWithdrawn: true,
              problem: null,
              available: null,
            });
        }
        for (const address of addresses) {
          const known = await packSources.get(address);
          const fresh = { address, pack: null, checkedAt: null, problem: null, available: null };
          await packSources.put({
            ...fresh,
            ...known,
            // What stopped it may be what the policy has changed, so it need not wait for its hour.
            checkedAt: known?.problem == null ? (known?.checkedAt ?? null) : null,
            addedBy: 'policy',
            isAutomatic: true,
            isWithdrawn: false,
          });
        }
      });
    },
  };
}
