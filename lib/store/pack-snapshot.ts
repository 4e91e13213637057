import { packSourceSchema, packVersionSchema, trustedKeySchema } from '@/lib/domain/pack';
import type { PackSource, PackVersion, TrustedKey } from '@/lib/domain/pack';
import { installPack, removePack } from './install-pack';
import { readRows } from './read-rows';
import type { Database } from './schema';
import { StoreError } from './store-error';

/** All that an installation or a removal of a pack changes, but for what a policy set. */
export interface PackSnapshot {
  /** The version that was installed; null where none was. */
  installed: string | null;
  /** Without their files: an update downloads those again that it needs. */
  versions: PackVersion[];
  keys: TrustedKey[];
  sources: PackSource[];
  /** By article, whether it was offered by itself. */
  isSuggested: ReadonlyMap<string, boolean>;
}

const rowsOf = ({ packVersions, trustedKeys, packSources }: Database, id: string) => ({
  versions: packVersions.where('[id+version]').between([id, ''], [id, '\uffff']),
  keys: trustedKeys.filter(({ pack, by }) => pack === id && by === 'person'),
  sources: packSources.filter(({ pack, addedBy }) => pack === id && addedBy === 'person'),
});

/** What there is of a pack now. */
export async function readPackSnapshot(database: Database, id: string): Promise<PackSnapshot> {
  const { versions, keys, sources } = rowsOf(database, id);
  const articles = await database.articles.where('pack').equals(id).toArray();
  return {
    installed: (await database.packs.get(id))?.version ?? null,
    versions: readRows(packVersionSchema, await versions.toArray()).map((row) => ({ ...row, files: [] })),
    keys: readRows(trustedKeySchema, await keys.toArray()),
    sources: readRows(packSourceSchema, await sources.toArray()),
    isSuggested: new Map(articles.map((article) => [article.id, article.isSuggested])),
  };
}

/**
 * Makes a pack what it was, in the transaction of the caller.
 *
 * @throws StoreError where the version that was installed is not kept
 */
export async function restorePackSnapshot(
  database: Database,
  id: string,
  snapshot: PackSnapshot,
  now: number,
): Promise<void> {
  const { packVersions, trustedKeys, packSources, articles } = database;
  const installed = snapshot.versions.find(({ version }) => version === snapshot.installed);
  // Installed by a build that kept no versions.
  if (snapshot.installed !== null && !installed)
    throw new StoreError('failed', `Version ${snapshot.installed} is not kept any more. Nothing was changed.`);
  if (installed) await installPack(database, installed, now);
  else await removePack(database, id);
  await articles
    .where('pack')
    .equals(id)
    .modify((article) => void (article.isSuggested = snapshot.isSuggested.get(article.id) ?? article.isSuggested));
  const rows = rowsOf(database, id);
  for (const each of [rows.versions, rows.keys, rows.sources]) await each.delete();
  await packVersions.bulkPut(snapshot.versions);
  await trustedKeys.bulkPut(snapshot.keys);
  for (const source of snapshot.sources) {
    // A policy may have taken the address over meanwhile.
    if ((await packSources.get(source.address)) === undefined) await packSources.put(source);
  }
}
