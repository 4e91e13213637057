import type { FoundPerson } from '@/lib/domain/keeping';
import { personSchema, type Person } from '@/lib/domain/person';
import { readRows } from './read-rows';
import type { Database } from './schema';
import { StoreError } from './store-error';

/** Customers and members known on this device. */
export function peopleIn(database: Database) {
  return {
    /** @throws StoreError 'failed' when there is a row that does not fit: it must not be taken for nobody */
    async get(key: string): Promise<Person | null> {
      const row = await database.people.get(key);
      if (row === undefined) return null;
      const [person] = readRows(personSchema, [row]);
      if (!person) throw new StoreError('failed', 'What is stored of this person can’t be read.');
      return person;
    },
    /** The names of these people, by key. */
    async names(keys: readonly string[]): Promise<Map<string, string>> {
      const rows = readRows(personSchema, await database.people.bulkGet([...keys]));
      return new Map(rows.map(({ key, name }) => [key, name]));
    },
    /** Those whose name or handle holds these letters, in the order of their keys. */
    async find(text: string, most: number): Promise<FoundPerson[]> {
      const wanted = text.trim().toLowerCase();
      if (wanted === '') return [];
      const rows = await database.people
        .filter(({ name, handle = '' }) => `${name}\n${handle}`.toLowerCase().includes(wanted))
        .limit(most)
        .toArray();
      return readRows(personSchema, rows).map(({ key, name, handle, channel }) => ({ key, name, handle, channel }));
    },
    /** Changes the note or tags; false when the person is not known (any more). */
    async change(key: string, change: Partial<Pick<Person, 'note' | 'tags'>>): Promise<boolean> {
      return (await database.people.update(key, change)) === 1;
    },
  };
}
