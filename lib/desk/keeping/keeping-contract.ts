import { limits } from '@/lib/domain/limits';
import { retentionChangeSchema } from '@/lib/domain/retention';
import { z } from '@/lib/domain/zod';
import type { RestorePlan } from '@/lib/store/apply-staged';
import type { ErasedPerson, PersonRows } from '@/lib/store/erase-person';
import type { RowFault } from '@/lib/store/staging';

const personSchema = z
  .string()
  .min(1)
  .max(2 * limits.id);

const idSchema = z.string().min(1).max(limits.id);
const passphraseSchema = z.string().min(1).max(1_000);

/** What is written: a backup of everything, or a readable copy of it or of one person. */
export const takeOutSchema = z.object({
  format: z.enum(['backup', 'json', 'html']),
  /** Key of the person; null for everybody. A backup is always of everything. */
  about: personSchema.nullable(),
  /** Without names, numbers and addresses; not for a backup. */
  isRedacted: z.boolean(),
  passphrase: passphraseSchema.nullable(),
  /** Settings that the browser keeps beside the database, as the dashboard reads them. */
  settings: z.json().optional(),
});
export type TakeOut = z.infer<typeof takeOutSchema>;

export interface TakeOutPiece {
  /** Base64; null after the last. */
  piece: string | null;
  /** Rows that were read so far, of about so many. */
  done: number;
  total: number;
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

export type RestoreState =
  | { kind: 'none' }
  | { kind: 'restoring' | 'undoing'; done: number }
  | { kind: 'done'; plan: RestorePlan; rows: number }
  | { kind: 'undone'; undone: number; left: number }
  | { kind: 'failed'; reason: string };

/** What the dashboard may ask about how long things are kept, and how they are erased and taken along. */
export const keepingCalls = {
  /** How long a kind of data, or all of a site, is kept; without days as by default. It erases nothing at once. */
  changeRetention: z.tuple([retentionChangeSchema]),
  /** The clock of this device is right, though it jumped; what is due is erased now. */
  believeClock: z.tuple([]),
  /** What erasing a person would take, by table. */
  countPerson: z.tuple([personSchema]),
  erasePerson: z.tuple([personSchema]),
  // A file from the desk, in pieces of base64.
  beginTakeOut: z.tuple([takeOutSchema]),
  nextOfTakeOut: z.tuple([idSchema]),
  dropTakeOut: z.tuple([idSchema]),
  // A file that is restored: its name and passphrase, then its pieces as base64, then what it would do.
  beginRestore: z.tuple([z.string().max(limits.url), passphraseSchema.nullable()]),
  addToRestore: z.tuple([idSchema, z.string().max(2 * 512 * 1024)]),
  planRestore: z.tuple([idSchema]),
  dropRestore: z.tuple([idSchema]),
  /** Begins it; how far it is is asked after. */
  applyRestore: z.tuple([idSchema]),
  undoRestore: z.tuple([]),
  cancelRestore: z.tuple([]),
  restoreState: z.tuple([]),
};

export interface KeepingAnswers {
  changeRetention: void;
  believeClock: void;
  countPerson: PersonRows;
  erasePerson: Pick<ErasedPerson, 'rows'>;
  beginTakeOut: string;
  nextOfTakeOut: TakeOutPiece;
  dropTakeOut: void;
  beginRestore: string;
  addToRestore: void;
  planRestore: RestoreOffer;
  dropRestore: void;
  applyRestore: void;
  undoRestore: void;
  cancelRestore: void;
  restoreState: RestoreState & { canUndo: boolean };
}
