import { personSchema, type Person } from '@/lib/domain/person';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** Customers and members known on this device. */
export function peopleIn(database: Database) {
  return {
    async get(key: string): Promise<Person | null> {
      return readRows(personSchema, [await database.people.get(key)])[0] ?? null;
    },
    /** Changes the note or tags; false when the person is not known (any more). */
    async change(key: string, change: Partial<Pick<Person, 'note' | 'tags'>>): Promise<boolean> {
      return (await database.people.update(key, change)) === 1;
    },
  };
}
