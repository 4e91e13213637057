import { Dexie } from 'dexie';
import { outcomeSchema, type SuggestionOutcome } from '@/lib/domain/outcome';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** Older ones have faded anyway. */
const mostKept = 10_000;

/** What the agent did with suggestions. */
export function outcomesIn({ outcomes }: Database) {
  const of = (kind: SuggestionOutcome['kind']) =>
    outcomes.where('[kind+item]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]);
  return {
    all: async (): Promise<SuggestionOutcome[]> => readRows(outcomeSchema, await outcomes.toArray()),
    /** @returns the id by which it can be taken back */
    async add(outcome: Omit<SuggestionOutcome, 'id'>): Promise<number> {
      const id = Number(await outcomes.add(outcome));
      const over = (await outcomes.count()) - mostKept;
      if (over > 0) await outcomes.bulkDelete(await outcomes.toCollection().limit(over).primaryKeys());
      return id;
    },
    remove: async (id: number): Promise<void> => outcomes.delete(id),
    count: (kind: SuggestionOutcome['kind']): Promise<number> => of(kind).count(),
    clear: async (kind: SuggestionOutcome['kind']): Promise<void> => void (await of(kind).delete()),
  };
}
