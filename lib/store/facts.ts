import type { Database } from './schema';

/** Small facts about the database itself. */
export function factsIn(database: Database) {
  return {
    async get(name: string): Promise<unknown> {
      return (await database.facts.get(name))?.value;
    },
    async set(name: string, value: unknown): Promise<void> {
      await database.facts.put({ name, value });
    },
  };
}
