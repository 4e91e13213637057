import { personSchema, type Person } from '@/lib/domain/person';
import { personTerms, wordsOf } from '@/lib/domain/person-terms';
import { readRows } from './read-rows';
import type { Database } from './schema';

/**
 * One page of people. `next` is where to go on, null at the end; `total` counts all that were found, with the first page of
 * a search: everybody is too many to count each time.
 */
export interface PeopleFound {
  people: Person[];
  next: number | null;
  total: number | null;
}

/**
 * So many are read and put in order; of more, the list of all is gone through by its keys until a page is full, which is
 * the sooner the more there are. With 100,000 people both cost about the same there (`npm run bench:customers`).
 */
const mostSorted = 800;
const keysAtOnce = 500;
/** Addresses and numbers that begin alike; more tell nobody from another. */
const mostAlike = 200;
const leastDigits = 5;
const comparedDigits = 8;

/** Keys of the people in whom each of the words begins a word. */
async function beginningWith(people: Database['people'], words: readonly string[]): Promise<Set<string>> {
  // The longest tells the most.
  const [first, ...others] = words.toSorted((a, b) => b.length - a.length);
  if (first === undefined) return new Set();
  const keysOf = async (word: string) => new Set(await people.where('terms').startsWith(word).primaryKeys());
  const keys = await keysOf(first);
  if (others.length === 0 || keys.size === 0) return keys;
  if (keys.size <= mostSorted) {
    const rows = readRows(personSchema, await people.bulkGet([...keys]));
    const fits = (row: Person) => {
      const terms = personTerms(row);
      return others.every((word) => terms.some((term) => term.startsWith(word)));
    };
    return new Set(rows.filter(fits).map(({ key }) => key));
  }
  const sets = await Promise.all(others.map(keysOf));
  return new Set([...keys].filter((key) => sets.every((set) => set.has(key))));
}

/** Keys of the people in whom each word of the text begins a word, or who wrote such an address or number. */
export async function foundByWords({ people, identifiers }: Database, text: string): Promise<Set<string>> {
  const keys = await beginningWith(people, [...new Set(wordsOf(text))]);
  const alike = (kind: string, value: string) =>
    identifiers
      .where('[kind+value]')
      .between([kind, value], [kind, `${value}\uffff`])
      .limit(mostAlike)
      .toArray();
  const digits = text.replace(/\D/g, '');
  const rows = [
    ...(text.includes('@') ? await alike('email', text.toLowerCase()) : []),
    ...(digits.length >= leastDigits ? await alike('phone', digits.slice(-comparedDigits)) : []),
    ...(digits.length >= leastDigits - 1 ? await alike('order', text.replace(/^#/, '').toUpperCase()) : []),
  ];
  for (const { person } of rows) keys.add(person);
  return keys;
}

/** The people with these keys, last seen first, a page of them. */
export async function findPeople(
  { people }: Pick<Database, 'people' | 'identifiers'>,
  keys: ReadonlySet<string>,
  from: number,
  most: number,
): Promise<PeopleFound> {
  if (keys.size <= mostSorted) {
    const rows = await mainOnes(people, readRows(personSchema, await people.bulkGet([...keys])));
    const sorted = rows.sort((a, b) => b.lastSeenAt - a.lastSeenAt || (a.key < b.key ? -1 : 1));
    const page = sorted.slice(from, from + most);
    return {
      people: page,
      next: from + most < sorted.length ? from + most : null,
      total: from === 0 ? sorted.length : null,
    };
  }
  const page: string[] = [];
  let at = from;
  for (let isMore = true; isMore && page.length < most;) {
    const next = await people.orderBy('lastSeenAt').reverse().offset(at).limit(keysAtOnce).primaryKeys();
    isMore = next.length === keysAtOnce;
    for (const key of next) {
      if (page.length === most) break;
      at++;
      if (keys.has(key)) page.push(key);
    }
    if (!isMore && page.length < most) at = -1;
  }
  const rows = readRows(personSchema, await people.bulkGet(page));
  return { people: await mainOnes(people, rows), next: at === -1 ? null : at, total: from === 0 ? keys.size : null };
}

/** Each of those who were merged into another as that one, once. */
async function mainOnes(people: Database['people'], rows: readonly Person[]): Promise<Person[]> {
  const found = new Map<string, Person>();
  for (const row of rows) {
    let main = row;
    for (let steps = 0; main.mergedInto !== undefined && steps < 20; steps++) {
      const [next] = readRows(personSchema, [await people.get(main.mergedInto)]);
      if (!next) break;
      main = next;
    }
    found.set(main.key, main);
  }
  return [...found.values()];
}
