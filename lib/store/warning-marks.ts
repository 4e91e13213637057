import { type WarningMark, warningMarkSchema } from '@/lib/domain/warning-mark';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** What was raised, judged and put aside of warnings, by conversation. */
export function warningMarksIn({ warningMarks }: Database) {
  const of = (conversations: readonly string[]) => warningMarks.where('conversation').anyOf([...conversations]);
  return {
    of: async (conversation: string): Promise<WarningMark[]> =>
      readRows(warningMarkSchema, await of([conversation]).toArray()),
    all: async (): Promise<WarningMark[]> => readRows(warningMarkSchema, await warningMarks.toArray()),
    put: async (marks: readonly WarningMark[]): Promise<void> => void (await warningMarks.bulkPut([...marks])),
    remove: async (keys: readonly string[]): Promise<void> => warningMarks.bulkDelete([...keys]),
    /** Of these conversations, whole; for erasure. @returns how many rows */
    eraseOf: (conversations: readonly string[]): Promise<number> => of(conversations).delete(),
    /** Those that were first made before `at` (epoch milliseconds). @returns how many rows */
    eraseBefore: (at: number): Promise<number> => warningMarks.where('at').below(at).delete(),
  };
}
