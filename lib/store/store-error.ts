import { Dexie } from 'dexie';

/**
 * What went wrong with the database, in the ways that matter to a person: it is full, it can't be read as it is, it was
 * written by a newer version, or this one operation failed.
 */
export class StoreError extends Error {
  override name = 'StoreError';
  constructor(
    readonly kind: 'full' | 'damaged' | 'newer' | 'failed',
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** Names under which IndexedDB and Dexie report a database that can't be opened or does not have the expected shape. */
const damagedNames = new Set([
  'OpenFailedError',
  'VersionError',
  'UpgradeError',
  'SchemaError',
  'NotFoundError',
  'UnknownError',
  'InvalidStateError',
  'DatabaseClosedError',
  'MissingAPIError',
  'DataCorrupted',
]);

const namesOf = (error: unknown): string[] => {
  const names: string[] = [];
  let at: unknown = error;
  for (let depth = 0; at instanceof Object && depth < 5; depth++) {
    const { name, inner, cause } = at as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === 'string') names.push(name);
    at = inner ?? cause;
  }
  return names;
};

/** Names an error of Dexie or IndexedDB. A quota error may hide inside an aborted transaction. */
export function storeErrorOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  // One that was thrown within a transaction, which Dexie wraps.
  const { inner, cause } = error instanceof Object ? (error as { inner?: unknown; cause?: unknown }) : {};
  const within = inner ?? cause;
  if (within instanceof StoreError) return within;
  const names = namesOf(error);
  const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  if (names.includes(Dexie.errnames.QuotaExceeded)) {
    return new StoreError('full', 'The disk space that the browser gives to Deskmate is used up.', error);
  }
  if (names.some((name) => damagedNames.has(name))) {
    return new StoreError('damaged', `The database on this device can't be read (${detail}).`, error);
  }
  return new StoreError('failed', `The database refused (${detail}).`, error);
}
