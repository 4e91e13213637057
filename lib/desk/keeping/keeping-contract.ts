import {
  takeOutSchema,
  type FoundPerson,
  type PersonRows,
  type RestoreOffer,
  type RestoreState,
} from '@/lib/domain/keeping';
import { limits } from '@/lib/domain/limits';
import { retentionChangeSchema } from '@/lib/domain/retention';
import { z } from '@/lib/domain/zod';
import type { ErasedPerson } from '@/lib/store/erase-person';

const personSchema = z
  .string()
  .min(1)
  .max(2 * limits.id);

const idSchema = z.string().min(1).max(limits.id);
const passphraseSchema = z.string().min(1).max(1_000);

export interface TakeOutPiece {
  /** Base64; null after the last. */
  piece: string | null;
  /** Rows that were read so far, of about so many. */
  done: number;
  total: number;
}

/** What the dashboard may ask about how long things are kept, and how they are erased and taken along. */
export const keepingCalls = {
  /** How long a kind of data, or all of a site, is kept; without days as by default. It erases nothing at once. */
  changeRetention: z.tuple([retentionChangeSchema]),
  /** The clock of this device is right, though it jumped; what is due is erased now. */
  believeClock: z.tuple([]),
  /** People whose name or handle holds these letters; not more than a handful. */
  findPeople: z.tuple([z.string().max(limits.name)]),
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
  findPeople: FoundPerson[];
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
