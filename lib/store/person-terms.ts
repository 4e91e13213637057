import type { DBCore, Middleware } from 'dexie';
import { personTerms } from '@/lib/domain/person-terms';

/**
 * Writes the words by which a person is found into each row of `people` that is written, whoever writes it: a writer that
 * had to remember them would forget them one day. https://dexie.org/docs/Dexie/Dexie.use()
 */
export const writePersonTerms: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'person-terms',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      if (name !== 'people') return table;
      return {
        ...table,
        mutate: (request) =>
          table.mutate(
            request.type === 'put' || request.type === 'add'
              ? { ...request, values: request.values.map((row: object) => ({ ...row, terms: personTerms(row) })) }
              : request,
          ),
      };
    },
  }),
};
