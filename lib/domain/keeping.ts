import { limits } from './limits';
import { z } from './zod';

/** What of a person there is, or was erased: rows by table, those with none left out. */
export type PersonRows = Record<string, number>;

/** Somebody to choose from. */
export interface FoundPerson {
  key: string;
  name: string;
  handle?: string | undefined;
  channel: string;
}

/** What is written: a backup of everything, or a readable copy of it or of one person. */
export const takeOutSchema = z.object({
  format: z.enum(['backup', 'json', 'html']),
  /** Key of the person; null for everybody. A backup is always of everything. */
  about: z
    .string()
    .min(1)
    .max(2 * limits.id)
    .nullable(),
  /** Without names, numbers and addresses; not for a backup. */
  isRedacted: z.boolean(),
  passphrase: z.string().min(1).max(1_000).nullable(),
  /** Settings that the browser keeps beside the database, as the dashboard reads them. */
  settings: z.json().optional(),
});
export type TakeOut = z.infer<typeof takeOutSchema>;

/** What becomes of a row of a backup. `kept`: what is here stays. */
export type Fate = 'added' | 'changed' | 'same' | 'kept';

/** Rows of a backup by what becomes of them, for each table. */
export type RestorePlan = Record<string, Record<Fate, number>>;

/** A row that is left out, and why. */
export interface RowFault {
  table: string;
  line: number;
  reason: string;
}

/** What restoring a file would do. */
export interface RestoreOffer {
  plan: RestorePlan;
  /** Rows in the file that can be taken in, and those that can't. */
  rows: number;
  faults: RowFault[];
  faultCount: number;
  /** When it was made, as the file says; ISO 8601 or empty. */
  madeAt: string;
  settings: unknown;
}

/** How many rows are as they were before the restoring again, and how many were changed since, and stay. */
export interface RestoreUndone {
  undone: number;
  left: number;
}

export type RestoreState =
  | { kind: 'none' }
  | { kind: 'restoring' | 'undoing'; done: number }
  | { kind: 'done'; plan: RestorePlan; rows: number }
  | ({ kind: 'undone' } & RestoreUndone)
  | { kind: 'failed'; reason: string };
