import type { Table } from 'dexie';
import { keyOfRows } from './row-keys';
import type { Database } from './schema';
import { registeredTables } from './table-registry';
import { conversationsWith, personGroup, tiedRows } from './tied-rows';

/** Rows read at once; a row may be a message of 20,000 letters. */
const atOnce = 500;

/** Facts that say how a person wants things. What is decided on each device, and what is of the database itself, stays. */
export const takenFacts: ReadonlySet<string> = new Set([
  'agent-profile',
  'replies-told-apart',
  'remembered-answers',
  'dismissed-gaps',
  'retention-rules',
  'redaction',
]);

/** Some rows of one table. */
export interface TakenRows {
  table: string;
  rows: unknown[];
}

const isTaken = (table: string, row: unknown): boolean =>
  table !== 'facts' || takenFacts.has(String((row as { name?: unknown }).name));

/** Who signed a pack is found out on each device; a file must not say it. */
const asTaken = (table: string, row: unknown): unknown =>
  table === 'packs' && typeof row === 'object' && row !== null ? { ...row, signer: null } : row;

async function* rowsOf(table: Table<unknown, unknown>): AsyncGenerator<unknown[], void> {
  const keyOf = keyOfRows(table);
  let last: unknown = null;
  for (;;) {
    const from = last === null ? table.toCollection() : table.where(':id').above(last);
    const rows = await from.limit(atOnce).toArray();
    if (rows.length === 0) return;
    yield rows;
    last = keyOf(rows.at(-1));
  }
}

/** Reads what a person may take along: everything, piece by piece, or all of one customer. */
export function takeOutIn(database: Database) {
  const taken = registeredTables.filter(([, { backup }]) => backup !== null).map(([name]) => name);
  return {
    /** About how many rows a backup has. */
    async countTaken(): Promise<number> {
      let count = 0;
      for (const name of taken) count += await database.table(name).count();
      return count;
    },

    /** All rows of a backup, in the order of the registry; what is written meanwhile may or may not be among them. */
    async *takeAll(): AsyncGenerator<TakenRows, void> {
      for (const name of taken)
        for await (const rows of rowsOf(database.table(name)))
          yield { table: name, rows: rows.filter((row) => isTaken(name, row)).map((row) => asTaken(name, row)) };
    },

    /** All that is tied to one person, by table. */
    async takePerson(person: string): Promise<TakenRows[]> {
      const people = await personGroup(database, person);
      const conversations = await conversationsWith(database, people);
      const all: TakenRows[] = [];
      for (const { name, rows } of tiedRows(database, { people, conversations })) {
        const found: unknown[] = [];
        for (const some of rows) found.push(...(await some.toArray()));
        if (found.length > 0) all.push({ table: name, rows: found });
      }
      return all;
    },

    /** Everybody, so many at once, for a copy that people read. */
    async *people(): AsyncGenerator<string[], void> {
      for await (const rows of rowsOf(database.table('people')))
        yield rows.map((row) => String((row as { key?: unknown }).key));
    },
    /** Conversations that are nobody's: the page showed no name. */
    async nobodys(): Promise<string[]> {
      return database.conversations.filter(({ person }) => person === null).primaryKeys();
    },
    /** All that is tied to one conversation. */
    async takeConversation(key: string): Promise<TakenRows[]> {
      const all: TakenRows[] = [{ table: 'conversations', rows: [await database.conversations.get(key)] }];
      for (const { name, rows } of tiedRows(database, { people: [], conversations: [key] }))
        for (const some of rows) {
          const found = await some.toArray();
          if (found.length > 0) all.push({ table: name, rows: found });
        }
      return all;
    },
  };
}
