import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readBackup } from '@/lib/desk/keeping/read-backup';
import { writeBackup } from '@/lib/desk/keeping/write-backup';
import { sealStream } from '@/lib/privacy/vault/seal';
import { openStore, type Store } from '@/lib/store/open-store';
import { describeDatabase, latestVersion, type Database } from '@/lib/store/schema';
import { sortedText, withoutId } from '@/lib/store/same-rows';
import { registeredTables } from '@/lib/store/table-registry';
import { fillEveryTable, type Traits } from '../store/fill-every-table';
import { freshDatabase, starterPack } from './support';

const head = { format: 'deskmate-backup', formatVersion: 1, database: latestVersion, madeAt: '2026-11-22T08:00:00Z' };
const maya = { name: 'Maya', handle: '@maya', email: 'm@x.example', phone: '+46 70 1', said: 'Where is it?' };
const tobias = { name: 'Tobias', handle: '@tobi', email: 't@x.example', phone: '+49 30 2', said: 'No umbrella' };

async function collect(source: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of source) parts.push(new Uint8Array(part));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
async function* piecesOf(bytes: Uint8Array, length = 40_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.slice(at, at + length);
}
const backup = async (store: Store) => collect(writeBackup(head, await store.takingOut.takeAll()));

/** Puts a file aside, as the desk does; resolves to the rows that do not fit. */
async function stage(store: Store, bytes: Uint8Array, passphrase: string | null = null) {
  await store.staging.clear();
  const faults = [];
  for await (const piece of readBackup(piecesOf(bytes), passphrase))
    if (piece.kind === 'rows') faults.push(...(await store.staging.add(piece.rows)));
  return faults;
}

/** All rows that a backup has, by table, without the numbers that each device gives out itself. */
async function contents(store: Store): Promise<Record<string, string[]>> {
  const tables = (await store.rescue())?.tables ?? {};
  return Object.fromEntries(
    registeredTables
      .filter(([, { backup: rule }]) => rule !== null)
      .map(([name, { backup: rule }]) => [
        name,
        (tables[name] ?? [])
          .filter((row) => name !== 'facts' || (row as { name: string }).name !== 'article-revision')
          .map((row) => sortedText(rule?.rule === 'append' ? withoutId(row) : row))
          .toSorted(),
      ]),
  );
}

/** A database of its own, as on another device. */
async function device(fill: (database: Database) => Promise<void> = async () => {}) {
  const factory = freshDatabase();
  const database = describeDatabase();
  await database.open();
  await fill(database);
  const store = openStore();
  await store.open();
  return { store, database, factory };
}

beforeEach(() => void freshDatabase());

describe('a backup', () => {
  it('restored on an empty device is what it was made of', async () => {
    const a = await device(async (database) => {
      await fillEveryTable(database, maya, 'maya', 1);
      await fillEveryTable(database, tobias, 'tobias', 2);
    });
    await a.store.library.installPack(starterPack, 5);
    const before = await contents(a.store);
    const bytes = await backup(a.store);
    const b = await device();
    expect(await stage(b.store, bytes)).toEqual([]);
    expect(await contents(b.store)).not.toEqual(before);
    const plan = await b.store.staging.plan();
    expect(plan['messages']).toEqual({ added: 8, changed: 0, same: 0, kept: 0 });
    expect(await b.store.staging.apply()).toEqual(plan);
    expect(await contents(b.store)).toEqual(before);
  });

  it('gives back what any customers were and said', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const traits: fc.Arbitrary<Traits> = fc.record({ name: text, handle: text, email: text, phone: text, said: text });
    await fc.assert(
      fc.asyncProperty(fc.array(traits, { maxLength: 2 }), fc.boolean(), async (people, isSealed) => {
        const fits = people.every(({ name }) => `tag of ${name}`.length <= 60);
        fc.pre(fits);
        const a = await device(async (database) => {
          for (const [at, one] of people.entries()) await fillEveryTable(database, one, `p${at}`, at + 1);
        });
        const before = await contents(a.store);
        const plain = await backup(a.store);
        const bytes = isSealed ? await collect(sealStream('pass', piecesOf(plain), 100_000)) : plain;
        const b = await device();
        expect(await stage(b.store, bytes, isSealed ? 'pass' : null)).toEqual([]);
        await b.store.staging.apply();
        expect(await contents(b.store)).toEqual(before);
        // Once more changes nothing.
        await stage(b.store, bytes, isSealed ? 'pass' : null);
        for (const fates of Object.values(await b.store.staging.apply()))
          expect(fates).toMatchObject({ added: 0, changed: 0 });
        expect(await contents(b.store)).toEqual(before);
      }),
      { numRuns: 5 },
    );
  });

  it('holds no secret, nobody’s signature and nothing of what is only of this device', async () => {
    const { store } = await device((database) => fillEveryTable(database, maya, 'maya', 1));
    await store.library.installPack(starterPack, 5);
    await store.secrets.save('endpoint-key', 'sk-very-secret');
    await store.facts.set('endpoint', { address: 'https://models.example/v1' });
    await store.facts.set('retention-clock', { trustedAt: 1, doubt: null });
    const text = await new Response(
      new Blob([await backup(store)]).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text();
    expect(text).toContain('Maya');
    for (const unwanted of ['sk-very', 'secrets', 'models.example', 'retention-clock', 'trustedKeys', 'searchIndex'])
      expect(text).not.toContain(unwanted);
  });
});

describe('restoring beside what is here', () => {
  const newer = { ...maya, name: 'Maya Lindqvist', said: 'It came, thanks' };

  it('takes a conversation whole where the backup saw it later, and leaves it where this device did', async () => {
    const older = await device((database) => fillEveryTable(database, maya, 'maya', 1));
    const oldBytes = await backup(older.store);
    const later = await device(async (database) => {
      await fillEveryTable(database, newer, 'maya', 9);
      // Only one message of each is known there.
      await database.messages.bulkDelete(['inbox.example/maya-1#1', 'inbox.example/maya-2#1']);
    });
    const laterBytes = await backup(later.store);
    const laterRows = await contents(later.store);

    await stage(later.store, oldBytes);
    expect((await later.store.staging.apply())['conversations']).toMatchObject({ kept: 2, changed: 0 });
    expect((await contents(later.store))['messages']).toEqual(laterRows['messages']);

    const again = await device((database) => fillEveryTable(database, maya, 'maya', 1));
    await stage(again.store, laterBytes);
    expect((await again.store.staging.apply())['conversations']).toMatchObject({ changed: 2 });
    const rows = await contents(again.store);
    expect(rows['messages']).toEqual(laterRows['messages']);
    // Notes and tags of both.
    const [person] = (rows['people'] ?? []).map(
      (row) => JSON.parse(row) as { name: string; tags: string[]; note: string },
    );
    expect(person).toMatchObject({ name: 'Maya Lindqvist', tags: ['tag of Maya', 'tag of Maya Lindqvist'] });
  });

  it('can be taken back: all is as it was, and nothing of the backup is left', async () => {
    const a = await device(async (database) => {
      await fillEveryTable(database, newer, 'maya', 9);
      await fillEveryTable(database, tobias, 'tobias', 9);
    });
    const bytes = await backup(a.store);
    const b = await device((database) => fillEveryTable(database, maya, 'maya', 1));
    const before = await contents(b.store);
    await stage(b.store, bytes);
    await b.store.staging.apply();
    expect(await b.store.staging.canUndo()).toBe(true);
    expect(await contents(b.store)).not.toEqual(before);
    expect((await b.store.staging.undo()).left).toBe(0);
    expect(await contents(b.store)).toEqual(before);
    expect(await b.store.staging.canUndo()).toBe(false);
  });

  it('leaves what was changed since when it is taken back', async () => {
    const a = await device((database) => fillEveryTable(database, tobias, 'tobias', 9));
    const bytes = await backup(a.store);
    const b = await device();
    await stage(b.store, bytes);
    await b.store.staging.apply();
    await b.store.people.change('inbox.example/@tobias', { note: 'Called him today.' });
    await b.database.conversations.update('inbox.example/tobias-1', { lastSeenAt: 99 });
    const { left } = await b.store.staging.undo();
    // The person, and a conversation with its two messages, what was judged of one, a promise, and a mark of a warning.
    expect(left).toBe(7);
    expect((await b.store.rescue())?.tables).toMatchObject({
      people: [{ note: 'Called him today.' }],
      conversations: [{ key: 'inbox.example/tobias-1' }],
      messages: [{ conversation: 'inbox.example/tobias-1' }, { conversation: 'inbox.example/tobias-1' }],
    });
  });

  it('that breaks off in the middle changes nothing', async () => {
    const a = await device((database) => fillEveryTable(database, tobias, 'tobias', 9));
    const bytes = await backup(a.store);
    const b = await device((database) => fillEveryTable(database, maya, 'maya', 1));
    const before = await contents(b.store);
    await stage(b.store, bytes);
    let steps = 0;
    const stop = () => {
      if (++steps > 1) throw new Error('The person pressed Stop.');
    };
    await expect(b.store.staging.apply(stop)).rejects.toThrow(/pressed Stop/);
    expect(await contents(b.store)).toEqual(before);
    // It waits where it was, and can be begun again.
    expect((await b.store.staging.plan())['people']).toMatchObject({ added: 1 });
  });
});

describe('a file that is no backup', () => {
  const staged = async (bytes: Uint8Array | string, passphrase: string | null = null) => {
    const { store } = await device();
    return stage(store, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, passphrase);
  };
  const good = async () => {
    const { store } = await device((database) => fillEveryTable(database, maya, 'maya', 1));
    return backup(store);
  };
  const lines = (...rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

  it.each([
    ['', /no backup and no export/],
    ['hello', /no backup and no export/],
    ['{"format":"other-tool","formatVersion":1}', /no backup and no export/],
    ['PK\u0003\u0004', /no backup and no export/],
    [lines({ ...head, formatVersion: 2 }), /newer Deskmate/],
    [lines(head), /ends at line 1/],
    [lines(head, { table: 'people', row: {} }), /ends at line 2/],
    [`${lines(head)}\n{"table":"peo`, /damaged at line 2/],
    [lines(head, { end: { people: 3 } }), /other rows/],
    [lines(head, { end: {} }, { table: 'people', row: {} }), /damaged at line 3/],
    ['{"format":"deskmate-export","tables":{', /cut off/],
  ])('%s', async (text, reason) => {
    await expect(staged(text)).rejects.toThrow(reason);
    await expect(staged(text)).rejects.toThrow(/Nothing was changed/);
  });

  it('is noticed wherever it is cut off or damaged', async () => {
    const bytes = await good();
    for (const length of [1, 5, 30, bytes.length >> 1, bytes.length - 1])
      await expect(staged(bytes.subarray(0, length))).rejects.toThrow(/Nothing was changed/);
    const changed = bytes.slice();
    changed[bytes.length >> 1] = (changed[bytes.length >> 1] ?? 0) ^ 0xff;
    await expect(staged(changed)).rejects.toThrow(/damaged/);
  });

  it('asks for the passphrase, and says when it is wrong', async () => {
    const sealed = await collect(sealStream('right', piecesOf(await good()), 100_000));
    await expect(staged(sealed)).rejects.toThrow(/needs its passphrase/);
    await expect(staged(sealed, 'wrong')).rejects.toThrow(/does not fit/);
    expect(await staged(sealed, 'right')).toEqual([]);
  });

  it('brings in no row that does not fit, no secret, and no table that is not known', async () => {
    const person = { key: 'x/@a', channel: 'x', name: 'A', firstSeenAt: 1, lastSeenAt: 1 };
    const rows = [
      { table: 'people', row: { ...person, name: 7 } },
      { table: 'people', row: person },
      { table: 'secrets', row: { name: 'endpoint-key' } },
      { table: 'trustedKeys', row: { pack: 'p', publicKey: 'k', trustedSince: 1, by: 'policy' } },
      { table: 'facts', row: { name: 'endpoint', value: { address: 'https://evil.example' } } },
      { table: '__proto__', row: {} },
    ];
    const { store } = await device();
    const faults = await stage(store, new TextEncoder().encode(lines(head, ...rows, { end: { people: 2 } })));
    expect(faults.map(({ table, line }) => `${table} ${line}`)).toEqual([
      'people 2',
      'secrets 4',
      'trustedKeys 5',
      'facts 6',
      '__proto__ 7',
    ]);
    await store.staging.apply();
    expect((await store.rescue())?.tables).toMatchObject({ people: [{ name: 'A' }], trustedKeys: [] });
  });
});
