import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { packSchema } from '@/lib/domain/pack';
import { openStore } from '@/lib/store/open-store';
import { storeErrorOf } from '@/lib/store/store-error';
import { openAsItIs } from '@/lib/store/open-as-it-is';
import { describeDatabase } from '@/lib/store/schema';
import { freshDatabase, starterPack } from '../desk/support';

beforeEach(() => void freshDatabase());

describe('storeErrorOf', () => {
  it('finds a full disk, also inside the transaction that it aborted', () => {
    const quota = new DOMException('Encountered full disk', 'QuotaExceededError');
    expect(storeErrorOf(quota).kind).toBe('full');
    expect(storeErrorOf(new Dexie.AbortError('Transaction aborted', quota)).kind).toBe('full');
    expect(storeErrorOf(new Dexie.QuotaExceededError('no room')).kind).toBe('full');
  });

  it('tells a database that can’t be read from one refused operation', () => {
    expect(storeErrorOf(new DOMException('Internal error opening backing store', 'UnknownError')).kind).toBe('damaged');
    expect(storeErrorOf(new DOMException('Key already exists', 'ConstraintError')).kind).toBe('failed');
    expect(storeErrorOf('just a string')).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('just a string'),
    });
  });
});

/** The indexes of each version as they were released, whole. */
const first = {
  conversations: 'key, person, lastSeenAt',
  messages: 'key, [conversation+order], seenAt',
  assessments: 'message, conversation',
  people: 'key, lastSeenAt',
  articles: 'id, pack',
  replies: 'id, pack',
  packs: 'id',
  events: '++id, at, conversation',
  facts: 'name',
};
const second = { ...first, adapters: 'key, pack' };
const third = { ...second, lessons: 'key' };
const fourth = {
  ...third,
  outcomes: '++id, [kind+item], at',
  searchIndex: 'name',
  articleUndo: 'id, at',
  packVersions: '[id+version]',
  trustedKeys: '[pack+publicKey]',
  packSources: 'address',
};
const fifth = { ...fourth, replyUse: 'id', replyUndo: 'id, at' };
const sixth = { ...fifth, secrets: 'name' };
const asReleased: Record<string, string>[] = [first, second, third, fourth, fifth, sixth];

async function writeOld(version: number, indexes: Record<string, string>): Promise<Dexie> {
  const old = new Dexie('deskmate');
  old.version(version).stores(indexes);
  return old.open();
}

const maya = {
  key: 'x/@maya',
  channel: 'x',
  name: 'Maya',
  note: 'n',
  tags: [],
  firstSeenAt: 1,
  lastSeenAt: 2,
};

it('looks before any query opens a damaged database, and makes a whole one of it', async () => {
  const damaged = new Dexie('deskmate');
  damaged.version(1).stores({ messages: '++' });
  await damaged.table('messages').add({ text: 'a trace of before' });
  damaged.close();
  const store = openStore();
  // Whoever asks first, it is the look at what is there that comes first.
  await expect(store.packs.sources()).rejects.toMatchObject({ kind: 'damaged' });
  await expect(store.open()).rejects.toMatchObject({ kind: 'damaged' });
  expect(await store.rescue()).toMatchObject({ tables: { messages: [{ text: 'a trace of before' }] } });
  await store.rebuild();
  expect([await store.packs.sources(), await store.adapters.all(), await store.lessons.all()]).toEqual([[], [], []]);
  store.close();
});

describe('openStore', () => {
  it('leaves a database of a newer version as it is', async () => {
    const newer = new Dexie('deskmate');
    newer.version(99).stores({ people: 'key', inventions: 'id' });
    await newer.table('people').put({ key: 'kept' });
    newer.close();
    const store = openStore();
    await expect(store.open()).rejects.toMatchObject({
      kind: 'newer',
      message: expect.stringContaining('newer version'),
    });
    await expect(store.people.get('kept')).rejects.toMatchObject({ kind: 'damaged' });
    expect(await store.rescue()).toMatchObject({ tables: { people: [{ key: 'kept' }], inventions: [] } });
  });

  it('opens a database of a newer version that has all that this one has for reading only', async () => {
    const store = openStore();
    await store.people.change('x', {});
    await store.facts.set('agent-profile', { name: 'Ana' });
    store.close();
    // As a later version would extend it: a table, an index and a field more.
    const ours = describeDatabase();
    const shapes = Object.fromEntries(
      ours.tables.map(({ name, schema }) => [
        name,
        [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(', '),
      ]),
    );
    const newer = new Dexie('deskmate');
    newer.version(99).stores({ ...shapes, people: `${shapes['people']}, mood`, inventions: 'id' });
    await newer.table('people').put({ ...maya, mood: 'fine' });
    const before = newer.backendDB().version;
    newer.close();

    const opened = openStore();
    expect(await opened.people.get('x/@maya')).toMatchObject({ name: 'Maya', note: 'n' });
    expect(await opened.facts.get('agent-profile')).toEqual({ name: 'Ana' });
    const refused = {
      kind: 'newer',
      message: expect.stringContaining('nothing new is saved until Deskmate is updated'),
    };
    await expect(opened.openToWrite()).rejects.toMatchObject(refused);
    await expect(opened.people.change('x/@maya', { note: 'changed' })).rejects.toMatchObject(refused);
    await expect(opened.facts.set('agent-profile', {})).rejects.toMatchObject(refused);
    await expect(opened.erasing.erasePerson('x/@maya')).rejects.toMatchObject(refused);
    await expect(opened.library.installPack(starterPack, 1)).rejects.toMatchObject(refused);
    await expect(opened.staging.clear()).rejects.toMatchObject(refused);
    opened.close();
    const after = await openAsItIs('deskmate');
    expect(after?.version).toBe(before);
    after?.close();
    expect((await opened.rescue())?.tables).toMatchObject({ people: [{ ...maya, mood: 'fine' }], inventions: [] });
    // Starting over makes one that can be written to.
    await opened.rebuild();
    await opened.facts.set('agent-profile', {});
  });

  it('says of an older database in which a table of its time is missing that it is damaged', async () => {
    const { lessons: _lessons, ...others } = asReleased[2] ?? {};
    const old = await writeOld(3, others);
    old.close();
    await expect(openStore().open()).rejects.toMatchObject({
      kind: 'damaged',
      message: expect.stringContaining('“lessons” is missing'),
    });
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'opens a database of version %i with its rows, and what is new works',
    async (version) => {
      const old = await writeOld(version, asReleased[version - 1] ?? {});
      await old.table('people').put(maya);
      await old.table('articles').put({ id: 'a', title: 'A', body: 'Text.', tags: [], language: 'en', pack: 'shop' });
      await old.table('packs').put({
        id: 'shop',
        name: 'Shop',
        version: '1.0.0',
        installedAt: 5,
        articles: 1,
        replies: 0,
        signer: null,
        address: null,
      });
      await old.table('replies').put({ id: 'r', title: 'R', body: 'Hello.', pack: null });
      old.close();

      const store = openStore();
      await store.open();
      expect(await store.library.replies()).toMatchObject([{ id: 'r', variants: [], folder: '', tone: 'neutral' }]);
      expect(await store.people.get('x/@maya')).toMatchObject({ name: 'Maya', note: 'n' });
      // Written before people could be found by their words.
      expect((await store.people.page('may', 0, 5)).people).toMatchObject([{ key: 'x/@maya' }]);
      expect(await store.library.articles()).toMatchObject([{ id: 'a', isSuggested: true, audience: 'everyone' }]);
      expect(await store.library.packs()).toMatchObject([{ id: 'shop', manifest: null, signer: null }]);
      // Versions were not kept then: a removal can't be undone to the letter, and nothing pretends that it can.
      const snapshot = await store.packs.snapshot('shop');
      await expect(store.packs.restore('shop', snapshot, 6)).rejects.toThrow('not kept any more. Nothing was changed.');
      const [row] = await store.library.articles();
      if (!row) throw new Error('no article');
      await store.articles.change({ put: [{ ...row, isSuggested: false }], remove: [] }, { id: 'u', at: 6, what: 'x' });
      const article = { id: 'a', title: 'A', body: 'New.' };
      const head = { format: 'deskmate-pack', formatVersion: 1, id: 'shop', name: 'Shop', license: 'CC0-1.0' };
      const pack = packSchema.parse({ ...head, version: '1.1.0', articles: [article], replies: [] });
      await store.library.installPack(pack, 7);
      expect(await store.library.articles()).toMatchObject([{ id: 'a', body: 'New.', isSuggested: false }]);
      await store.articles.undo('u');
      expect(await store.library.articles()).toMatchObject([{ id: 'a', body: 'New.', isSuggested: true }]);
      expect(await store.packs.versions('shop')).toMatchObject([{ version: '1.1.0' }]);
      store.close();
    },
  );

  it('takes back the database that looking for it would have made', async () => {
    expect(await openStore().rescue()).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });
});
