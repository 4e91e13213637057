import { keptPromiseSchema, type KeptPromise, type PromiseState } from '@/lib/domain/promise';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** What was promised to customers, and what became of it. */
export function promisesIn({ promises }: Database) {
  const read = (rows: unknown[]): KeptPromise[] => readRows(keptPromiseSchema, rows);
  return {
    ofConversation: async (conversation: string): Promise<KeptPromise[]> =>
      read(await promises.where('conversation').equals(conversation).toArray()),

    /** Of a person under any of their keys. */
    ofPeople: async (people: readonly string[]): Promise<KeptPromise[]> =>
      read(
        await promises
          .where('person')
          .anyOf([...people])
          .toArray(),
      ),

    /** In a state, those with the earliest day first and those without one last. */
    async inState(state: PromiseState, most: number): Promise<{ promises: KeptPromise[]; total: number }> {
      const rows = read(await promises.where('state').equals(state).toArray());
      const sorted = rows.toSorted(
        (a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || (a.sentAt ?? 0) - (b.sentAt ?? 0),
      );
      return { promises: sorted.slice(0, most), total: rows.length };
    },

    /** Takes in what a message promises now, and lets go of what it does not any more, in one go. */
    async change({ put, remove }: { put: KeptPromise[]; remove: string[] }): Promise<void> {
      await promises.db.transaction('rw', promises, async () => {
        await promises.bulkDelete(remove);
        await promises.bulkPut(put);
      });
    },

    /** @returns the promise as it is now; null when it is not known (any more) */
    async decide(id: string, state: PromiseState, at: number): Promise<KeptPromise | null> {
      await promises.update(id, { state, decidedAt: state === 'open' ? null : at });
      return read([await promises.get(id)])[0] ?? null;
    },
  };
}
