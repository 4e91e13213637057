import { type StoredRule, storedRuleSchema } from '@/lib/domain/stored-rule';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** Escalation rules that were written or changed here. */
export function escalationRulesIn(database: Database) {
  const { escalationRules } = database;
  return {
    all: async (): Promise<StoredRule[]> => readRows(storedRuleSchema, await escalationRules.toArray()),
    /** All of it or nothing; what is removed is removed first. */
    change: (put: readonly StoredRule[], remove: readonly string[]): Promise<void> =>
      database.transaction('rw', escalationRules, async () => {
        await escalationRules.bulkDelete([...remove]);
        await escalationRules.bulkPut([...put]);
      }),
  };
}
