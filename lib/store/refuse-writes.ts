import type { DBCore, Middleware } from 'dexie';
import { StoreError } from './store-error';

export const newerMessage =
  'The database was written by a newer version of Deskmate. It can be read, and is not written to: nothing new is saved until Deskmate is updated.';

export const refuseWritesName = 'refuse-writes';

/** Refuses every write below whoever writes, so that nothing of a newer version's data is changed by accident. */
export const refuseWrites: Middleware<DBCore> = {
  stack: 'dbcore',
  name: refuseWritesName,
  create: (core) => ({
    ...core,
    transaction: (tables, mode, options) => {
      if (mode === 'readwrite') throw new StoreError('newer', newerMessage);
      return core.transaction(tables, mode, options);
    },
  }),
};
