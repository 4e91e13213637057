import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import { describeDatabase } from '@/lib/store/schema';
import { storeErrorOf } from '@/lib/store/store-error';
import { freshDatabase } from '../desk/support';

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

  it('opens a database of the first version with its rows', async () => {
    const first = describeDatabase();
    await first.people.put({
      key: 'x/@maya',
      channel: 'x',
      name: 'Maya',
      note: 'n',
      tags: [],
      firstSeenAt: 1,
      lastSeenAt: 2,
    });
    first.close();
    const store = openStore();
    await store.open();
    expect(await store.people.get('x/@maya')).toMatchObject({ name: 'Maya', note: 'n' });
    store.close();
  });

  it('takes back the database that looking for it would have made', async () => {
    expect(await openStore().rescue()).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });
});
