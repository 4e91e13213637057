import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import { conversation, freshDatabase, inbound, startDesk } from './support';

const day = 86_400_000;
const hour = day / 24;
const start = Date.UTC(2026, 0, 10);
let time = start;
const now = () => time;

beforeEach(() => {
  freshDatabase();
  time = start;
});

type Running = ReturnType<typeof startDesk>;
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const stored = async () => (await openStore().rescue())?.tables ?? {};
const keys = (rows: unknown[] = []) => rows.map((row) => (row as { key: string }).key);
const conversations = async () => keys((await stored())['conversations']);
const retentionOf = async (running: Running) => (await running.dashboard().overview()).retention;

async function talk(running: Running, id: string, tab: number, channel = 'inbox.example'): Promise<void> {
  const page = running.page(tab);
  await page.desk.observe(
    conversation([inbound('1', `Where is my parcel ${id}? This is terrible.`)], {
      id,
      channel,
      customer: { name: `Customer ${id}`, handle: `@${id}` },
    }),
  );
  await settled();
  page.wire.close();
}

async function pass(running: Running, days: number): Promise<void> {
  for (let passed = 0; passed < days; passed++) {
    time += day;
    await running.eraseWhereDue();
  }
}

describe('a clock that jumps', () => {
  it('years ahead erases nothing, says so, and goes on once it is set right', async () => {
    const running = startDesk({ now });
    await talk(running, 'a', 1);
    await pass(running, 8);
    time += 5 * 365 * day;
    await running.eraseWhereDue();
    expect(await retentionOf(running)).toMatchObject({
      nextAt: null,
      doubt: { kind: 'forward', trustedAt: start + 8 * day, now: time },
    });
    await talk(running, 'b', 2);
    time = start + 9 * day;
    await running.eraseWhereDue();
    expect((await retentionOf(running)).doubt).toBeNull();
    // What was seen under the wrong date goes in its time, not years later.
    await pass(running, 95);
    expect(await conversations()).toEqual([]);
  });

  it('asks, and takes the person’s word for it', async () => {
    const running = startDesk({ now });
    await talk(running, 'a', 1);
    await pass(running, 8);
    time += 200 * day;
    await running.eraseWhereDue();
    expect(await conversations()).toEqual(['inbox.example/a']);
    await running.dashboard().believeClock();
    await expect.poll(conversations).toEqual([]);
  });

  it('is believed by itself after days of use, so that nothing is kept for ever', async () => {
    const running = startDesk({ now });
    await talk(running, 'a', 1);
    await pass(running, 8);
    time += 200 * day;
    await pass(running, 9);
    expect(await conversations()).toEqual([]);
  });

  it('back to 1970 loses nothing that is seen then', async () => {
    const running = startDesk({ now });
    await pass(running, 8);
    time = 3 * day;
    await talk(running, 'a', 1);
    await running.eraseWhereDue();
    time = start + 9 * day;
    await running.eraseWhereDue();
    expect(await conversations()).toEqual(['inbox.example/a']);
    await pass(running, 92);
    expect(await conversations()).toEqual([]);
  });
});

describe('a sweep', () => {
  it('says what it will take, by kind and site, and takes exactly that', async () => {
    const running = startDesk({ now });
    const dashboard = running.dashboard();
    await pass(running, 8);
    await talk(running, 'a', 1);
    await talk(running, 'b', 2, 'chat.example');
    await talk(running, 'c', 3, 'long.example');
    await dashboard.changeRetention({ site: 'chat.example', days: 30 });
    await dashboard.changeRetention({ site: 'long.example', days: null });
    await pass(running, 30);
    time += day;
    expect(await retentionOf(running)).toMatchObject({
      kinds: { conversations: { due: 1 }, customers: { due: 1 } },
      sites: [
        { channel: 'chat.example', own: 30, due: 1 },
        { channel: 'long.example', own: null, due: 0 },
      ],
      otherSites: ['inbox.example'],
    });
    await running.eraseWhereDue();
    expect(await conversations()).toEqual(['inbox.example/a', 'long.example/c']);
    await pass(running, 61);
    expect(await conversations()).toEqual(['long.example/c']);
    expect(keys((await stored())['people'])).toEqual(['long.example/@c']);
    // As long as the others again.
    await dashboard.changeRetention({ site: 'long.example' });
    await pass(running, 1);
    expect(await conversations()).toEqual([]);
  });

  it('takes what was learned with it: the next messages are judged as shipped', async () => {
    const running = startDesk({ now });
    await pass(running, 8);
    const page = running.page(1);
    await page.desk.observe(conversation([inbound('1', 'The parcel is late, what a pity.')]));
    const sidebar = running.sidebar(1);
    await sidebar.desk.follow(1);
    await sidebar.desk.correct('inbox.example/c-1#0', { signal: 'sentiment', label: 'positive' });
    await settled();
    page.wire.close();
    expect((await stored())['lessons']).toHaveLength(1);
    await pass(running, 92);
    const tables = await stored();
    for (const table of ['lessons', 'events', 'assessments', 'messages', 'conversations', 'people'])
      expect(tables[table], table).toEqual([]);
    const again = running.page(2);
    await again.desk.observe(conversation([inbound('1', 'The parcel is late, what a pity.')], { id: 'c-2' }));
    const assist = await running.sidebar(2).desk.follow(2);
    expect(JSON.stringify(assist)).not.toContain('"taught":["sentiment"]');
  });

  it('that meets a full disk stops, says so, and goes on within the hour', async () => {
    const running = startDesk({ now });
    for (let each = 0; each < 3; each++) await talk(running, `a${each}`, each + 1);
    await pass(running, 89);
    const { delete: remove } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.delete = function (query) {
      if (this.name === 'conversations') throw new DOMException('Encountered full disk', 'QuotaExceededError');
      return remove.call(this, query);
    };
    try {
      await pass(running, 2);
    } finally {
      IDBObjectStore.prototype.delete = remove;
    }
    expect(await conversations()).toHaveLength(3);
    // Whole or not at all: no conversation has lost its messages.
    expect((await stored())['messages']).toHaveLength(3);
    expect((await retentionOf(running)).stopped).toMatch(/disk space/);
    time += hour / 2;
    await running.eraseWhereDue();
    expect(await conversations()).toHaveLength(3);
    time += hour;
    await running.eraseWhereDue();
    expect(await conversations()).toEqual([]);
    expect((await retentionOf(running)).stopped).toBeNull();
  });

  it('lets messages be saved while it runs', async () => {
    const running = startDesk({ now });
    for (let each = 0; each < 120; each++)
      await running.store.conversations.save({
        conversation: {
          key: `inbox.example/old-${each}`,
          id: `old-${each}`,
          channel: 'inbox.example',
          url: '',
          title: '',
          person: null,
          firstSeenAt: start,
          lastSeenAt: start,
          issued: 0,
        },
        messages: [],
        assessments: [],
        person: null,
        identifiers: [],
      });
    await pass(running, 89);
    time += 2 * day;
    const swept = running.eraseWhereDue();
    await talk(running, 'new', 1);
    await swept;
    expect(await conversations()).toEqual(['inbox.example/new']);
  });
});
