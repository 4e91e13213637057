import { beforeEach, expect, it } from 'vitest';
import type { Person } from '@/lib/domain/person';
import { openStore } from '@/lib/store/open-store';
import { describeDatabase } from '@/lib/store/schema';
import { freshDatabase } from '../desk/support';

beforeEach(() => void freshDatabase());

const person = (n: number, extra: Partial<Person> = {}): Person => ({
  key: `x/@p${n}`,
  channel: 'x',
  name: n % 3 === 0 ? `Other ${n}` : `Maya ${n}`,
  note: '',
  tags: [],
  firstSeenAt: 0,
  // Not in the order of the keys, and some at the same moment.
  lastSeenAt: (n * 37) % 401,
  ...extra,
});

async function fill(people: Person[]) {
  const database = describeDatabase();
  await database.people.bulkPut(people);
  database.close();
  return openStore();
}

async function pagesOf(store: ReturnType<typeof openStore>, text: string, most: number): Promise<Person[]> {
  const read: Person[] = [];
  for (let from: number | null = 0; from !== null;) {
    const page = await store.people.page(text, from, most);
    expect(page.people.length).toBeLessThanOrEqual(most);
    read.push(...page.people);
    from = page.next;
  }
  return read;
}

it.each([
  ['few, which are put in order', 90],
  ['many, for which all are gone through', 900],
])('finds people, who was seen last first, each once: %s', async (_, count) => {
  const people = Array.from({ length: count }, (_, n) => person(n));
  const store = await fill(people);
  for (const [text, wanted] of [
    ['may', people.filter(({ name }) => name.startsWith('Maya'))],
    ['', people],
  ] as const) {
    const read = await pagesOf(store, text, 40);
    expect(new Set(read.map(({ key }) => key))).toEqual(new Set(wanted.map(({ key }) => key)));
    expect(read).toHaveLength(wanted.length);
    const times = read.map(({ lastSeenAt }) => lastSeenAt);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect((await store.people.page(text, 0, 40)).total).toBe(text === '' ? null : wanted.length);
  }
  store.close();
});

it('shows who was merged once, as the one they were merged into', async () => {
  const store = await fill([
    person(1, { name: 'Maya' }),
    person(2, { name: 'Noor', mergedInto: 'x/@p1', tags: ['tent'] }),
    person(4, { name: 'Lost', mergedInto: 'x/@gone' }),
  ]);
  expect((await pagesOf(store, 'noor', 10)).map(({ name }) => name)).toEqual(['Maya']);
  expect((await pagesOf(store, 'tent', 10)).map(({ name }) => name)).toEqual(['Maya']);
  // Whom they were merged into was erased: whoever is left stands for themselves.
  expect((await store.people.group('x/@p4')).map(({ name }) => name)).toEqual(['Lost']);
  store.close();
});

it('finds people by words that were written before there were such words', async () => {
  const database = describeDatabase();
  const old = { ...person(1), terms: [] };
  await database.people.put(old);
  // Whoever writes a row, its words are written with it.
  await database.people.update(old.key, { note: 'Prefers the Tarn fleece' });
  database.close();
  const store = openStore();
  expect((await store.people.page('fleece', 0, 5)).people).toMatchObject([{ key: old.key }]);
  expect((await store.people.page('maya', 0, 5)).people).toMatchObject([{ key: old.key }]);
  store.close();
});
