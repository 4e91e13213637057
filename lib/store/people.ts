import type { FoundPerson } from '@/lib/domain/keeping';
import { wordsOf } from '@/lib/domain/person-terms';
import { personSchema, type Person } from '@/lib/domain/person';
import { findPeople, foundByWords, type PeopleFound } from './find-people';
import { readRows } from './read-rows';
import type { Database } from './schema';
import { StoreError } from './store-error';

/** What may be changed of a person from outside: who they are is read from pages alone. */
export type PersonChange = Partial<Pick<Person, 'note' | 'tags' | 'contact' | 'consent' | 'crm'>>;

/** Customers and members known on this device. */
export function peopleIn(database: Database) {
  const { people, identifiers } = database;

  const get = async (key: string): Promise<Person | null> => {
    const row = await people.get(key);
    if (row === undefined) return null;
    const [person] = readRows(personSchema, [row]);
    if (!person) throw new StoreError('failed', 'What is stored of this person can’t be read.');
    return person;
  };

  /** All who were said to be one with a person, the one that the others were merged into first; nobody where it is not known. */
  const group = async (key: string): Promise<Person[]> => {
    let main = await get(key);
    if (!main) return [];
    const seen = new Set([main.key]);
    while (main.mergedInto !== undefined && !seen.has(main.mergedInto)) {
      const next: Person | null = await get(main.mergedInto);
      // Erased meanwhile: whoever is left stands for all.
      if (!next) break;
      seen.add(next.key);
      main = next;
    }
    const found = new Map([[main.key, main]]);
    for (let last = [main]; last.length > 0;) {
      const rows = readRows(
        personSchema,
        await people
          .where('mergedInto')
          .anyOf(last.map(({ key }) => key))
          .toArray(),
      );
      last = rows.filter((row) => !found.has(row.key));
      for (const row of last) found.set(row.key, row);
    }
    return [...found.values()];
  };

  /**
   * One page of the people, last seen first; those that were merged into another are shown as that one.
   *
   * @param from where to go on, as the page before said
   */
  const page = async (text: string, from: number, most: number): Promise<PeopleFound> => {
    const asked = text.trim();
    if (asked !== '') return findPeople({ people, identifiers }, await foundByWords(database, asked), from, most);
    const keys = await people.orderBy('lastSeenAt').reverse().offset(from).limit(most).primaryKeys();
    return {
      people: readRows(personSchema, await people.bulkGet(keys)).filter(({ mergedInto }) => mergedInto === undefined),
      next: keys.length < most ? null : from + most,
      total: null,
    };
  };

  return {
    /** @throws StoreError 'failed' when there is a row that does not fit: it must not be taken for nobody */
    get,
    group,

    /** Changes what was written about a person; false when the person is not known (any more). */
    async change(key: string, change: PersonChange): Promise<boolean> {
      return (await people.update(key, change)) === 1;
    },

    /** The names of these people, by key. */
    async names(keys: readonly string[]): Promise<Map<string, string>> {
      const rows = readRows(personSchema, await people.bulkGet([...keys]));
      return new Map(rows.map(({ key, name }) => [key, name]));
    },

    /**
     * Changes all who are one with a person, in one transaction.
     *
     * @param changes what becomes of each of them, by key
     * @returns false when the person is not known (any more)
     */
    changeGroup: (key: string, changes: (group: Person[]) => ReadonlyMap<string, PersonChange>): Promise<boolean> =>
      database.transaction('rw', [people], async () => {
        const rows = await group(key);
        for (const [each, change] of changes(rows)) await people.update(each, change);
        return rows.length > 0;
      }),

    page,

    /** Those whose name, handle or address begins with these words. */
    async find(text: string, most: number): Promise<FoundPerson[]> {
      if (text.trim() === '') return [];
      const found = await page(text, 0, most);
      return found.people.map(({ key, name, handle, channel }) => ({ key, name, handle, channel }));
    },

    /** Others with the whole name of a person, in any case and with any accents; at most so many. */
    async called(whole: string, most: number): Promise<Person[]> {
      return wordsOf(whole).length === 0
        ? []
        : readRows(personSchema, await people.where('terms').equals(whole).limit(most).toArray());
    },
  };
}
