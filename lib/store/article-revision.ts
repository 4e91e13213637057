import type { DBCore, DBCoreTransaction, Middleware } from 'dexie';
import type { Database } from './schema';

const fact = 'article-revision';

const numberIn = (row: unknown): number => {
  const value = typeof row === 'object' && row !== null && 'value' in row ? row.value : null;
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
};

/**
 * Raises the revision of the articles in each transaction that writes any of them, whoever writes: what was made from the
 * articles is of them as they are exactly when it is of the same revision. https://dexie.org/docs/Dexie/Dexie.use()
 */
export const raiseArticleRevision: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'article-revision',
  create: (core) => {
    const raised = new WeakSet<DBCoreTransaction>();
    return {
      ...core,
      transaction: (tables, mode, options) => {
        const isMissing = mode === 'readwrite' && tables.includes('articles') && !tables.includes('facts');
        return core.transaction(isMissing ? [...tables, 'facts'] : tables, mode, options);
      },
      table: (name) => {
        const table = core.table(name);
        if (name !== 'articles') return table;
        const facts = core.table('facts');
        return {
          ...table,
          mutate: (request) => {
            const { trans } = request;
            if (raised.has(trans)) return table.mutate(request);
            raised.add(trans);
            return facts
              .get({ trans, key: fact })
              .then((row) => facts.mutate({ trans, type: 'put', values: [{ name: fact, value: numberIn(row) + 1 }] }))
              .then(() => table.mutate(request));
          },
        };
      },
    };
  },
};

/** How many transactions have written articles so far. */
export const readArticleRevision = async ({ facts }: Pick<Database, 'facts'>): Promise<number> =>
  numberIn(await facts.get(fact));
