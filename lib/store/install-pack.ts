import { storedAdapterKey } from '@/lib/domain/adapter';
import type { PackVersion } from '@/lib/domain/pack';
import { freeName } from './free-name';
import { readChoices } from './read-choices';
import type { Database } from './schema';

/** Versions of a pack that are kept: the installed one and two to go back to. */
const keptVersions = 3;

/** A pack, and how it came here; nobody signed it, and it came from no address, where that is left out. */
export type PackInstall = Pick<PackVersion, 'pack'> & Partial<Omit<PackVersion, 'id' | 'version' | 'installedAt'>>;

interface Rows {
  get(id: string): PromiseLike<unknown>;
  bulkGet(ids: string[]): PromiseLike<unknown[]>;
}

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
    const isOffered = await readChoices(database, pack.id, now);
    await removePack(database, pack.id);
    // What another pack, or the person, calls by the same id is theirs: it is never written over.
    const namesIn = async (table: Rows, items: readonly { id: string }[]): Promise<(id: string) => string> => {
      const rows = await table.bulkGet(items.map(({ id }) => id));
      const names = new Map(items.filter((_, at) => rows[at] === undefined).map(({ id }) => [id, id]));
      const given = new Set(names.keys());
      for (const { id } of items.filter((_, at) => rows[at] !== undefined)) {
        const isTaken = async (name: string) => given.has(name) || (await table.get(name)) !== undefined;
        const name = await freeName(pack.id, id, isTaken);
        given.add(name);
        names.set(id, name);
      }
      return (id) => names.get(id) ?? id;
    };
    const articleName = await namesIn(articles, pack.articles);
    const replyName = await namesIn(replies, pack.replies);
    await articles.bulkPut(
      pack.articles.map((article) => ({
        ...article,
        id: articleName(article.id),
        isSuggested: isOffered(article),
        pack: pack.id,
      })),
    );
    await replies.bulkPut(pack.replies.map((reply) => ({ ...reply, id: replyName(reply.id), pack: pack.id })));
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
