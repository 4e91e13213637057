import { Dexie, type Table } from 'dexie';

/** How to tell the primary key of rows of a table; undefined for a numbered row that has no number yet. */
export function keyOfRows(table: Table<unknown, unknown>): (row: unknown) => unknown {
  const { keyPath } = table.schema.primKey;
  return (row) => {
    if (typeof row !== 'object' || row === null) return undefined;
    if (typeof keyPath === 'string') return Dexie.getByKeyPath(row, keyPath);
    return keyPath?.map((path) => Dexie.getByKeyPath(row, path) as unknown);
  };
}

/** A key as text, the same for the same key. */
export const keyText = (key: unknown): string => (typeof key === 'string' ? key : JSON.stringify(key ?? null));
