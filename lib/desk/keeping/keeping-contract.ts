import { limits } from '@/lib/domain/limits';
import { retentionChangeSchema } from '@/lib/domain/retention';
import { z } from '@/lib/domain/zod';
import type { ErasedPerson, PersonRows } from '@/lib/store/erase-person';

const personSchema = z
  .string()
  .min(1)
  .max(2 * limits.id);

/** What the dashboard may ask about how long things are kept, and how they are erased and taken along. */
export const keepingCalls = {
  /** How long a kind of data, or all of a site, is kept; without days as by default. It erases nothing at once. */
  changeRetention: z.tuple([retentionChangeSchema]),
  /** The clock of this device is right, though it jumped; what is due is erased now. */
  believeClock: z.tuple([]),
  /** What erasing a person would take, by table. */
  countPerson: z.tuple([personSchema]),
  erasePerson: z.tuple([personSchema]),
};

export interface KeepingAnswers {
  changeRetention: void;
  believeClock: void;
  countPerson: PersonRows;
  erasePerson: Pick<ErasedPerson, 'rows'>;
}
