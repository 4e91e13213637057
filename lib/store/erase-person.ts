import type { PersonRows } from '@/lib/domain/keeping';
import type { RememberedAnswer } from '@/lib/domain/remembered-answer';
import type { Database } from './schema';
import { readTraces } from './person-traces';
import { registeredTables } from './table-registry';
import { conversationsWith, personGroup, tiedRows } from './tied-rows';

export interface ErasedPerson {
  people: string[];
  conversations: string[];
  rows: PersonRows;
}

/** Facts that hold lists of rows in which words of customers may be, and where those stand. */
const listsOfWords: Record<string, (row: Record<string, unknown>) => unknown> = {
  'dismissed-gaps': ({ question }) => question,
  'remembered-answers': ({ value }: Partial<RememberedAnswer>) => value,
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** Takes out of the facts what came from a person; resolves to how many pieces those were. */
async function eraseFromFacts({ facts }: Database, isTrace: (text: string) => boolean): Promise<number> {
  let erased = 0;
  for (const [name, textOf] of Object.entries(listsOfWords)) {
    const fact = await facts.get(name);
    if (!Array.isArray(fact?.value)) continue;
    const rows: unknown[] = fact.value;
    const left = rows.filter((row) => {
      const text = typeof row === 'object' && row !== null ? textOf(row as Record<string, unknown>) : null;
      return !isText(text) || !isTrace(text);
    });
    erased += rows.length - left.length;
    if (left.length < rows.length) await facts.put({ name, value: left });
  }
  return erased;
}

/** Questions that were written down before they said of which conversation they are. */
const eraseOldOutcomes = ({ outcomes }: Database, isTrace: (text: string) => boolean): Promise<number> =>
  outcomes.filter(({ conversation, question }) => conversation === undefined && isTrace(question)).delete();

/** A row may be tied to a person in two ways, by its conversation as well, and is one row all the same. */
const countDistinct = async (rows: { primaryKeys: () => PromiseLike<unknown[]> }[]): Promise<number> => {
  const keys = new Set<string>();
  for (const some of rows) for (const key of await some.primaryKeys()) keys.add(JSON.stringify(key));
  return keys.size;
};

/** Tables in which something of a customer can be. */
const tablesOfPeople = registeredTables
  .filter(([, { ties, remains }]) => ties.length > 0 || remains !== undefined)
  .map(([name]) => name);

/** Erases a person with every trace that there is of them, as the registry of tables names it. */
export function erasePersonIn(database: Database) {
  const keysOf = async (person: string) => {
    const people = await personGroup(database, person);
    return { people, conversations: await conversationsWith(database, people) };
  };

  return {
    /** What erasing a person would take, by table. */
    countPerson: (person: string): Promise<PersonRows> =>
      database.transaction('r', tablesOfPeople, async () => {
        const counts: PersonRows = {};
        for (const { name, rows } of tiedRows(database, await keysOf(person))) {
          const count = await countDistinct(rows);
          if (count > 0) counts[name] = count;
        }
        return counts;
      }),

    /** Erases all of a person, or nothing: one transaction over every table. */
    erasePerson: (person: string): Promise<ErasedPerson> =>
      database.transaction('rw', tablesOfPeople, async () => {
        const keys = await keysOf(person);
        const isTrace = await readTraces(database, keys);
        const counts: PersonRows = {};
        for (const { name, rows } of tiedRows(database, keys)) {
          let count = 0;
          for (const some of rows) count += await some.delete();
          if (count > 0) counts[name] = count;
        }
        const old = await eraseOldOutcomes(database, isTrace);
        if (old > 0) counts['outcomes'] = (counts['outcomes'] ?? 0) + old;
        const facts = await eraseFromFacts(database, isTrace);
        if (facts > 0) counts['facts'] = facts;
        for (const [name, { remains }] of registeredTables)
          if (remains === 'emptied') await database.table(name).clear();
        return { ...keys, rows: counts };
      }),
  };
}
