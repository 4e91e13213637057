import type { Fate, RestorePlan } from '@/lib/domain/keeping';
import type { Table } from 'dexie';
import { mergeRow } from './merge-row';
import { keyOfRows, keyText } from './row-keys';
import { sortedText, withoutId } from './same-rows';
import type { Database, Tables } from './schema';
import type { StagedRow } from './staged-row';
import { registeredTables, tableRegistry, type MergeRule } from './table-registry';
import { tiedRows } from './tied-rows';

const atOnce = 500;

type AnyTable = Table<unknown, unknown>;
interface Merged {
  item: StagedRow;
  here: unknown;
  fate: Fate;
  row: unknown;
}

const ruleOf = (name: string): MergeRule | null => tableRegistry[name as keyof Tables]?.backup ?? null;
const isWritten = ({ fate }: Merged): boolean => fate === 'added' || fate === 'changed';

const conversationOf = (row: unknown): string => String((row as { conversation?: unknown } | null)?.conversation);

/** What is numbered by each device is known again by what it says; a row that is here stands for one of the file. */
function createSeen(table: AnyTable, index: string) {
  const used = new Set<unknown>();
  const findOne = async (row: unknown): Promise<unknown> => {
    const at = (row as Record<string, unknown>)[index];
    const text = sortedText(withoutId(row));
    const rows = (await table
      .where(index)
      .equals(at as number)
      .toArray()) as { id: unknown }[];
    const found = rows.find((each) => !used.has(each.id) && sortedText(withoutId(each)) === text);
    if (found) used.add(found.id);
    return found;
  };
  return async (items: StagedRow[]): Promise<Merged[]> => {
    const merged: Merged[] = [];
    for (const item of items) {
      const here = await findOne(item.row);
      merged.push({ item, here, fate: here === undefined ? 'added' : 'same', row: withoutId(item.row) });
    }
    return merged;
  };
}

/**
 * Brings rows that are put aside into their tables, in one transaction, and turns what is put aside into what takes that
 * back. A dry run only counts.
 *
 * @param onStep told how many rows were gone through; what it throws undoes all of it
 */
export async function applyStaged(
  database: Database,
  { isDryRun, onStep = () => {} }: { isDryRun: boolean; onStep?: ((done: number) => void) | undefined },
): Promise<RestorePlan> {
  const { staged } = database;
  const names = registeredTables.filter(([, { backup }]) => backup).map(([name]) => name);
  const together = registeredTables
    .filter(([, { backup }]) => backup?.rule === 'with-conversation')
    .map(([name]): string => name);
  const plan: RestorePlan = {};
  const fates = new Map<string, Fate>();
  const appended = new Map<string, ReturnType<typeof createSeen>>();
  let done = 0;

  /** What is here of a conversation makes way, and is put aside to come back. */
  const makeWay = async (conversation: string) => {
    for (const { name, table, rows } of tiedRows(database, { people: [], conversations: [conversation] })) {
      if (!together.includes(name)) continue;
      for (const some of rows) {
        const gone = await some.toArray();
        const keys = gone.map(keyOfRows(table));
        await staged.bulkAdd(
          gone.map((row, at) => ({ table: name, key: keyText(keys[at]), row: null, before: row, placedAt: keys[at] })),
        );
        await table.bulkDelete(keys);
      }
    }
  };

  const merge = async (table: AnyTable, rule: MergeRule, items: StagedRow[]): Promise<Merged[]> => {
    if (rule.rule === 'append') {
      const find = appended.get(table.name) ?? createSeen(table, rule.at);
      appended.set(table.name, find);
      return find(items);
    }
    const keyOf = keyOfRows(table);
    const here = await table.bulkGet(items.map(({ row }) => keyOf(row)));
    return items.map((item, at) => {
      if (rule.rule !== 'with-conversation') return { item, here: here[at], ...mergeRow(rule, here[at], item.row) };
      // Without its conversation a message can't be placed.
      return { item, here: here[at], fate: fates.get(conversationOf(item.row)) ?? 'kept', row: item.row };
    });
  };

  const take = async (name: string, items: StagedRow[]): Promise<void> => {
    const rule = ruleOf(name);
    if (!rule) return;
    const table = database.table(name) as AnyTable;
    const merged = await merge(table, rule, items);
    const counts = (plan[name] ??= { added: 0, changed: 0, same: 0, kept: 0 });
    for (const { item, fate } of merged) {
      counts[fate]++;
      if (rule.rule === 'conversation') fates.set(item.key, fate);
    }
    if (isDryRun) return;
    if (rule.rule === 'conversation')
      for (const { item, fate } of merged) if (fate === 'changed') await makeWay(item.key);
    const written = merged.filter(isWritten);
    const placed = await table.bulkPut(
      written.map(({ row }) => row),
      { allKeys: true },
    );
    // As they stand there now, with what the database adds by itself.
    const stood = await table.bulkGet(placed);
    await staged.bulkPut(
      written.map(({ item, here }, at) => ({ ...item, row: stood[at], before: here ?? null, placedAt: placed[at] })),
    );
    await staged.bulkDelete(merged.filter((each) => !isWritten(each)).map(({ item }) => item.id));
  };

  /** Goes through what was put aside; what is put aside on the way comes after `last`, and is left alone. */
  const pass = async (last: number, isNow: (rule: MergeRule | null) => boolean) => {
    for (let after = 0; ;) {
      const rows = await staged.where('id').between(after, last, false, true).limit(atOnce).toArray();
      const byTable = Map.groupBy(
        rows.filter(({ table }) => isNow(ruleOf(table))),
        ({ table }) => table,
      );
      for (const [name, items] of byTable) {
        await take(name, items);
        done += items.length;
      }
      onStep(done);
      const end = rows.at(-1);
      if (!end) return;
      after = end.id;
    }
  };

  return database.transaction(isDryRun ? 'r' : 'rw', [...names, 'staged', 'facts'], async () => {
    const last = await staged.orderBy(':id').last();
    // What is there takes a restoring back, and is none that waits.
    if (!last || last.before !== undefined) return plan;
    await pass(last.id, (rule) => rule?.rule !== 'with-conversation');
    await pass(last.id, (rule) => rule?.rule === 'with-conversation');
    return plan;
  });
}
