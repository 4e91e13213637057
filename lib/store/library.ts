import { articleSchema, type Article } from '@/lib/domain/article';
import { packRulesSchema, storedPackSchema, type Pack, type PackRules, type StoredPack } from '@/lib/domain/pack';
import { taughtByPackSchema, type TaughtByPack } from '@/lib/domain/pack-intent';
import { replySchema, type Reply } from '@/lib/domain/reply';
import { installPack, removePack } from './install-pack';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** Articles, canned replies and the packs that they and site adapters came in. */
export function libraryIn(database: Database) {
  const { articles, replies, packs } = database;

  return {
    articles: async (): Promise<Article[]> => readRows(articleSchema, await articles.toArray()),
    replies: async (): Promise<Reply[]> => readRows(replySchema, await replies.toArray()),
    packs: async (): Promise<StoredPack[]> => readRows(storedPackSchema, await packs.toArray()),

    /** The topics that packs teach; of packs that teach any. */
    taught: async (): Promise<TaughtByPack[]> =>
      readRows(taughtByPackSchema, await packs.toArray()).filter(({ intents }) => intents.length > 0),

    /** What packs bring that is no item of its own; of packs that bring any. */
    rules: async (): Promise<PackRules[]> => readRows(packRulesSchema, await packs.toArray()),

    /** Installs a pack in one transaction; an older version of it is replaced whole. */
    installPack: (pack: Pack, now: number): Promise<void> => installPack(database, { pack }, now),
    removePack: (id: string): Promise<void> => removePack(database, id),
  };
}
