import { Dexie, type Collection, type Table } from 'dexie';
import { taughtSignals } from '@/lib/domain/taught-signals';
import type { Database } from './schema';
import { registeredTables, type Tie } from './table-registry';

type AnyTable = Table<unknown, unknown>;

/** Rows that belong to one thing: of an index that begins with the key, or is it. */
const rowsAt = (table: AnyTable, index: string, key: string): Collection<unknown, unknown> =>
  index.startsWith('[')
    ? table.where(index).between([key, Dexie.minKey], [key, Dexie.maxKey])
    : table.where(index).equals(key);

const isOfMessage = (key: unknown, begin: string): boolean =>
  typeof key === 'string' && /^\d+$/u.test(key.slice(begin.length));

/** What corrections of a conversation's messages taught: `<signal> <conversation>#<n>`. */
const lessonsAt = (table: AnyTable, index: string, conversation: string): Collection<unknown, unknown>[] =>
  taughtSignals.map((signal) => {
    const begin = `${signal} ${conversation}#`;
    // An id may hold "#" itself, and is then another conversation.
    return table
      .where(index)
      .startsWith(begin)
      .filter((row) => isOfMessage((row as { key?: unknown }).key, begin));
  });

const through = (table: AnyTable, { by, index }: Tie, people: readonly string[], conversations: readonly string[]) => {
  if (by === 'person') return people.map((key) => rowsAt(table, index, key));
  if (by === 'conversation') return conversations.map((key) => rowsAt(table, index, key));
  return conversations.flatMap((key) => lessonsAt(table, index, key));
};

/** The rows of each table that belong to people, and to conversations, found by indexes alone. */
export function tiedRows(
  database: Database,
  { people, conversations }: { people: readonly string[]; conversations: readonly string[] },
): { name: string; table: AnyTable; rows: Collection<unknown, unknown>[] }[] {
  return registeredTables.flatMap(([name, { ties }]) => {
    const table = database.table(name) as AnyTable;
    const rows = ties.flatMap((tie) => through(table, tie, people, conversations));
    return rows.length > 0 ? [{ name, table, rows }] : [];
  });
}

/**
 * Keys that stand for one person: their own, and those of people who were merged into them or that they were merged
 * into.
 */
export async function personGroup(database: Database, person: string): Promise<string[]> {
  const { people } = database;
  const keys = new Set([person]);
  if (!people.schema.idxByName['mergedInto']) return [person];
  for (const key of keys) {
    const row: unknown = await people.get(key);
    if (typeof row === 'object' && row !== null && 'mergedInto' in row && typeof row.mergedInto === 'string')
      keys.add(row.mergedInto);
    for (const merged of await people.where('mergedInto').equals(key).primaryKeys()) keys.add(merged);
  }
  return [...keys];
}

/** Conversations with these people. */
export const conversationsWith = (database: Database, people: readonly string[]): Promise<string[]> =>
  database.conversations
    .where('person')
    .anyOf([...people])
    .primaryKeys();
