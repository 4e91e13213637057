import { storedAdapterKey } from '@/lib/domain/adapter';
import type { PackVersion } from '@/lib/domain/pack';
import type { Database } from './schema';

/** Versions of a pack that are kept: the installed one and two to go back to. */
const keptVersions = 3;

/** A pack, and how it came here; nobody signed it, and it came from no address, where that is left out. */
export type PackInstall = Pick<PackVersion, 'pack'> & Partial<Omit<PackVersion, 'id' | 'version' | 'installedAt'>>;

const tablesOf = (database: Database) => [
  database.articles,
  database.replies,
  database.packs,
  database.adapters,
  database.packVersions,
];

/** Takes a pack's items out. Its versions stay, so that it can be brought back, and so do the keys that are trusted for it. */
export async function removePack(database: Database, id: string): Promise<void> {
  const { articles, replies, packs, adapters } = database;
  await database.transaction('rw', tablesOf(database), async () => {
    await articles.where('pack').equals(id).delete();
    await replies.where('pack').equals(id).delete();
    await adapters.where('pack').equals(id).delete();
    await packs.delete(id);
  });
}

/** Installs a pack in one transaction; another version of it is replaced whole, and kept to go back to. */
export async function installPack(database: Database, install: PackInstall, now: number): Promise<void> {
  const { articles, replies, packs, adapters, packVersions } = database;
  const { pack, signer = null, address = null, manifest = null, files = [] } = install;
  await database.transaction('rw', tablesOf(database), async () => {
    await removePack(database, pack.id);
    const rename = (taken: ReadonlySet<string>, id: string) => (taken.has(id) ? `${pack.id}/${id}` : id);
    // What another pack, or the person, calls by the same id is theirs: it is never written over.
    const takenOf = async (table: { bulkGet(ids: string[]): Promise<unknown[]> }, items: { id: string }[]) => {
      const rows = await table.bulkGet(items.map(({ id }) => id));
      return new Set(items.filter((_, at) => rows[at] !== undefined).map(({ id }) => id));
    };
    const [takenArticles, takenReplies] = [
      await takenOf(articles, pack.articles),
      await takenOf(replies, pack.replies),
    ];
    await articles.bulkPut(
      pack.articles.map((article) => ({ ...article, id: rename(takenArticles, article.id), pack: pack.id })),
    );
    await replies.bulkPut(
      pack.replies.map((reply) => ({ ...reply, id: rename(takenReplies, reply.id), pack: pack.id })),
    );
    await adapters.bulkPut(
      pack.adapters.map((adapter) => ({
        key: storedAdapterKey(pack.id, adapter.id),
        id: adapter.id,
        adapter,
        pack: pack.id,
        savedAt: now,
      })),
    );
    const { id, name, version, publisher, description, policy, intents, synonyms, escalationRules } = pack;
    await packs.put({
      id,
      name,
      version,
      policy,
      intents,
      synonyms,
      escalationRules,
      ...(publisher === undefined ? {} : { publisher }),
      ...(description === undefined ? {} : { description }),
      installedAt: now,
      articles: pack.articles.length,
      replies: pack.replies.length,
      topics: intents.length,
      rules: escalationRules.length,
      synonymGroups: synonyms.length,
      sites: pack.adapters.length,
      signer,
      address,
      manifest,
    });
    await packVersions.put({ id, version, pack, signer, installedAt: now, address, manifest, files });
    await dropOldVersions(database, id, version);
  });
}

/** Keeps the last few versions, and the files of the installed one alone. */
async function dropOldVersions({ packVersions }: Database, id: string, installed: string): Promise<void> {
  const rows = await packVersions.where('[id+version]').between([id, ''], [id, '\uffff']).toArray();
  const [...others] = rows
    .filter(({ version }) => version !== installed)
    .toSorted((a, b) => b.installedAt - a.installedAt);
  await packVersions.bulkDelete(others.slice(keptVersions - 1).map(({ version }): [string, string] => [id, version]));
  await packVersions.bulkPut(others.slice(0, keptVersions - 1).map((row) => ({ ...row, files: [] })));
}
