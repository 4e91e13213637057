import type { RestoreUndone } from '@/lib/domain/keeping';
import type { Table } from 'dexie';
import { areSameRows } from './same-rows';
import type { Database, Tables } from './schema';
import { registeredTables, tableRegistry } from './table-registry';

const atOnce = 500;

/** Takes the last restoring back, in one transaction: what it added goes, what it replaced comes back. */
export async function undoStaged(database: Database): Promise<RestoreUndone> {
  const { staged, conversations } = database;
  const names = registeredTables.filter(([, { backup }]) => backup).map(([name]) => name);
  const ruleOf = (name: string) => tableRegistry[name as keyof Tables]?.backup?.rule;

  return database.transaction('rw', [...names, 'staged', 'facts'], async () => {
    let undone = 0;
    let left = 0;
    /** Conversations that went on since: all of them stays, or their messages would be of two pasts. */
    const wentOn = new Set<string>();
    const pass = async (
      work: (item: { table: string; row: unknown; before?: unknown; placedAt?: unknown }) => Promise<void>,
    ) => {
      for (let after = 0; ;) {
        const rows = await staged.where('id').above(after).limit(atOnce).toArray();
        for (const item of rows) if (item.before !== undefined) await work(item);
        const end = rows.at(-1);
        if (!end) return;
        after = end.id;
      }
    };
    const ownerOf = (item: { row: unknown; before?: unknown }): string =>
      String(((item.row ?? item.before) as { conversation?: unknown } | null)?.conversation);

    await pass(async ({ table, row, placedAt }) => {
      if (ruleOf(table) !== 'conversation') return;
      if (!areSameRows(await conversations.get(placedAt as string), row)) wentOn.add(String(placedAt));
    });
    const takeBack = async (table: Table<unknown, unknown>, before: unknown, at: unknown) => {
      if (before === null) await table.delete(at);
      else await table.put(before);
      undone++;
    };
    // What was added goes first, so that what gave way finds its place free.
    await pass(async (item) => {
      if (item.row === null) return;
      const table = database.table(item.table) as Table<unknown, unknown>;
      const isTogether = ruleOf(item.table) === 'with-conversation';
      const here = await table.get(item.placedAt);
      const isChanged = isTogether ? wentOn.has(ownerOf(item)) : !areSameRows(here, item.row);
      if (isChanged) left++;
      else await takeBack(table, item.before, item.placedAt);
    });
    await pass(async (item) => {
      if (item.row !== null || wentOn.has(ownerOf(item))) return;
      await takeBack(database.table(item.table) as Table<unknown, unknown>, item.before, item.placedAt);
    });
    await staged.clear();
    return { undone, left };
  });
}
