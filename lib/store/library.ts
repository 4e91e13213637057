import { storedAdapterKey } from '@/lib/domain/adapter';
import { articleSchema, type Article } from '@/lib/domain/article';
import { storedPackSchema, type Pack, type StoredPack } from '@/lib/domain/pack';
import { taughtByPackSchema, type TaughtByPack } from '@/lib/domain/pack-intent';
import { replySchema, type Reply } from '@/lib/domain/reply';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** Articles, canned replies and the packs that they and site adapters came in. */
export function libraryIn(database: Database) {
  const { articles, replies, packs, adapters } = database;

  const removePack = (id: string) =>
    database.transaction('rw', [articles, replies, packs, adapters], async () => {
      await articles.where('pack').equals(id).delete();
      await replies.where('pack').equals(id).delete();
      await adapters.where('pack').equals(id).delete();
      await packs.delete(id);
    });

  return {
    articles: async (): Promise<Article[]> => readRows(articleSchema, await articles.toArray()),
    replies: async (): Promise<Reply[]> => readRows(replySchema, await replies.toArray()),
    packs: async (): Promise<StoredPack[]> => readRows(storedPackSchema, await packs.toArray()),

    /** The topics that packs teach; of packs that teach any. */
    taught: async (): Promise<TaughtByPack[]> =>
      readRows(taughtByPackSchema, await packs.toArray()).filter(({ intents }) => intents.length > 0),

    /** Installs a pack in one transaction; an older version of it is replaced whole. */
    async installPack(pack: Pack, now: number): Promise<void> {
      await database.transaction('rw', [articles, replies, packs, adapters], async () => {
        await removePack(pack.id);
        await articles.bulkPut(pack.articles.map((article) => ({ ...article, pack: pack.id })));
        await replies.bulkPut(pack.replies.map((reply) => ({ ...reply, pack: pack.id })));
        await adapters.bulkPut(
          pack.adapters.map((adapter) => ({
            key: storedAdapterKey(pack.id, adapter.id),
            id: adapter.id,
            adapter,
            pack: pack.id,
            savedAt: now,
          })),
        );
        const { id, name, version, publisher, description, policy, intents } = pack;
        await packs.put({
          id,
          name,
          version,
          policy,
          intents,
          ...(publisher === undefined ? {} : { publisher }),
          ...(description === undefined ? {} : { description }),
          installedAt: now,
          articles: pack.articles.length,
          replies: pack.replies.length,
          topics: intents.length,
          signer: null,
          address: null,
        });
      });
    },
    removePack,
  };
}
