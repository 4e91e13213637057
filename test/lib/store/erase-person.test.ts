import { IDBObjectStore as FDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { describeDatabase, type Database } from '@/lib/store/schema';
import { createTraces } from '@/lib/store/person-traces';
import { openStore } from '@/lib/store/open-store';
import { registeredTables } from '@/lib/store/table-registry';
import { freshDatabase } from '../desk/support';
import { fillEveryTable } from './fill-every-table';

const words = {
  name: 'Maya Lindqvist',
  handle: '@maya_l',
  email: 'maya.lindqvist@example.org',
  phone: '+46 70 123 45 67',
  said: 'The turquoise zeppelin arrived punctured',
};
const other = {
  name: 'Tobias Brandt',
  handle: '@tobi',
  email: 'tobias@example.net',
  phone: '+49 30 998877',
  said: 'My umbrella never came',
};

/** Whether some text or key of a row holds the words, in whatever way they are written. */
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
function textsIn(value: unknown): string {
  if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value);
  if (value instanceof ArrayBuffer) return textsIn(new Uint8Array(value));
  if (Array.isArray(value)) return value.map(textsIn).join(' ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, each]) => `${key} ${textsIn(each)}`)
      .join(' ');
  return String(value);
}

/** Everything there is in IndexedDB: each row of each table with its key, and each entry of each index. */
async function dump(): Promise<Record<string, string>> {
  const native = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('deskmate');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const found: Record<string, string> = {};
  const walk = (source: IDBObjectStore | IDBIndex) =>
    new Promise<string>((resolve, reject) => {
      const texts: string[] = [];
      const request = source.openCursor();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return resolve(texts.join('\n'));
        texts.push(`${textsIn(cursor.key)} ${textsIn(cursor.primaryKey)} ${textsIn(cursor.value)}`);
        cursor.continue();
      };
    });
  for (const name of Array.from(native.objectStoreNames)) {
    const table = native.transaction(name).objectStore(name);
    found[name] = await walk(table);
    for (const index of Array.from(table.indexNames))
      found[`${name}.${index}`] = await walk(native.transaction(name).objectStore(name).index(index));
  }
  native.close();
  return found;
}

const placesOf = async (wanted: string): Promise<string[]> =>
  Object.entries(await dump())
    .filter(([, text]) => fold(text).includes(fold(wanted)))
    .map(([place]) => place);

let database: Database;
beforeEach(async () => {
  freshDatabase();
  database = describeDatabase();
  await database.open();
  await fillEveryTable(database, words, 'maya', 1);
  await fillEveryTable(database, other, 'tobias', 2);
  // Whatever an older version kept there goes, too.
  await database.assessments
    .filter(({ conversation }) => conversation.includes('maya'))
    .modify((row) => void Object.assign(row, { evidence: [words.said] }));
});

describe('erasing a person', () => {
  it('begins with a database in which every table that a customer can be in holds them', async () => {
    for (const [name, { ties, remains }] of registeredTables) {
      if (ties.length === 0 && !remains) continue;
      expect(await database.table(name).count(), name).toBeGreaterThan(0);
    }
    // The words of the person are there to be found, or the next test would find nothing anyway.
    for (const wanted of Object.values(words)) expect((await placesOf(wanted)).length, wanted).toBeGreaterThan(0);
  });

  it('leaves no word, name, handle, address or number of them in any table or index', async () => {
    const before = await dump();
    const store = openStore();
    const counted = await store.erasing.countPerson('inbox.example/@maya');
    const { rows, conversations } = await store.erasing.erasePerson('inbox.example/@maya');
    for (const wanted of [...Object.values(words), 'zeppelin', 'punctured', 'inbox.example/maya-1', '@maya'])
      expect(await placesOf(wanted), wanted).toEqual([]);
    expect(conversations).toEqual(['inbox.example/maya-1', 'inbox.example/maya-2']);
    // What was counted for the question is what went, but for the remains that are only looked through then.
    for (const [name, count] of Object.entries(counted)) expect(rows[name], name).toBeGreaterThanOrEqual(count);
    expect(await store.erasing.countPerson('inbox.example/@maya')).toEqual({});
    // Nothing of anybody else has gone.
    for (const wanted of Object.values(other))
      expect(await placesOf(wanted)).toEqual(
        Object.entries(before)
          .filter(([place, text]) => fold(text).includes(fold(wanted)) && place.split('.')[0] !== 'staged')
          .map(([place]) => place),
      );
  });

  it('erases all or nothing: where one table fails, all is as it was', async () => {
    const before = await dump();
    const store = openStore();
    await store.open();
    // The last thing that is written.
    const { clear } = FDBObjectStore.prototype;
    FDBObjectStore.prototype.clear = () => {
      throw new DOMException('Encountered full disk', 'QuotaExceededError');
    };
    try {
      await expect(store.erasing.erasePerson('inbox.example/@maya')).rejects.toMatchObject({ kind: 'full' });
    } finally {
      FDBObjectStore.prototype.clear = clear;
    }
    expect(await dump()).toEqual(before);
  });

  it('erases nobody for a key that is not known', async () => {
    const before = await database.messages.count();
    expect((await openStore().erasing.erasePerson('inbox.example/@nobody')).conversations).toEqual([]);
    expect(await database.messages.count()).toBe(before);
  });
});

describe('traces of a person', () => {
  const isTrace = createTraces(['Ann Li', '@annli'], ['Where is order FH-1 to Oslo?', 'Thanks!']);
  it.each([
    ['Where is order to Oslo', true],
    ['order [number] to [address] Oslo', true],
    ['ask Ann Li about it', true],
    ['annually limited', false],
    ['Where is the refund', false],
    ['', false],
    ['[name] [number]', false],
  ])('%s: %s', (text, expected) => expect(isTrace(text)).toBe(expected));
});
