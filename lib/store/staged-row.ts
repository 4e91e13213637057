/** One row of a backup on its way into its table, or, once it was restored, what takes that back. */
export interface StagedRow {
  id: number;
  /** Name of the table that it goes to. */
  table: string;
  /** Its primary key as text (`keyText`). */
  key: string;
  /** Null for a row that gave way to others, and is only here to come back. */
  row: unknown;
  /** What stood there when it was restored: null where nothing did; absent before that. */
  before?: unknown;
  /** The key that it has in its table since it was restored; numbered rows get a new one. */
  placedAt?: unknown;
}
