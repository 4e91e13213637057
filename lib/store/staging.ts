import type { RowFault } from '@/lib/domain/keeping';
import type { Table } from 'dexie';
import { applyStaged } from './apply-staged';
import { keyOfRows, keyText } from './row-keys';
import { rowSchemas } from './row-schemas';
import type { Database, Tables } from './schema';
import type { StagedRow } from './staged-row';
import { registeredTables } from './table-registry';
import { undoStaged } from './undo-staged';

/** A row of a file, and where in the file it stood. */
export interface FileRow {
  table: string;
  row: unknown;
  line: number;
}

const taken: ReadonlySet<string> = new Set(registeredTables.filter(([, { backup }]) => backup).map(([name]) => name));

/** Holds a row against its schema. */
function readRow({ table, row, line }: FileRow): { row: unknown } | RowFault {
  const schema = taken.has(table) ? rowSchemas[table as keyof Tables] : undefined;
  if (!schema) return { table, line, reason: 'This version of Deskmate has no such table to take rows into.' };
  const parsed = schema.safeParse(row);
  if (parsed.success) return { row: parsed.data };
  const [issue] = parsed.error.issues;
  return { table, line, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}` };
}

/**
 * Backups on their way in. Rows are first put aside, piece by piece; then all of them go to their tables in one
 * transaction, so that a crash at any moment leaves the database as it was.
 */
export function stagingIn(database: Database) {
  const { staged } = database;
  const isUndo = async (): Promise<boolean> => (await staged.toCollection().first())?.before !== undefined;

  return {
    /** Forgets what is put aside, and with it what takes the last restoring back. */
    clear: (): Promise<void> => staged.clear(),
    /** Forgets what was put aside and never restored, such as before a crash. */
    clearUnfinished: async (): Promise<void> => {
      if (!(await isUndo())) await staged.clear();
    },
    /** Forgets what takes the last restoring back. */
    clearUndo: async (): Promise<void> => {
      if (await isUndo()) await staged.clear();
    },
    /** Puts rows aside. @returns those that do not fit */
    async add(rows: readonly FileRow[]): Promise<RowFault[]> {
      const faults: RowFault[] = [];
      const fit: Omit<StagedRow, 'id'>[] = [];
      for (const each of rows) {
        const read = readRow(each);
        if ('reason' in read) faults.push(read);
        else {
          const keyOf = keyOfRows(database.table(each.table) as Table<unknown, unknown>);
          fit.push({ table: each.table, key: keyText(keyOf(read.row)), row: read.row });
        }
      }
      await staged.bulkAdd(fit);
      return faults;
    },
    /** What restoring would do, without doing it. */
    plan: (onStep?: (done: number) => void) => applyStaged(database, { isDryRun: true, onStep }),
    /** Restores what is put aside: all of it or nothing. What `onStep` throws undoes it. */
    apply: (onStep?: (done: number) => void) => applyStaged(database, { isDryRun: false, onStep }),
    /** Whether the last restoring can be taken back. */
    canUndo: isUndo,
    /** Takes the last restoring back; what was changed since stays. */
    undo: () => undoStaged(database),
  };
}
