import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import { toBase64, fromBase64 } from '@/lib/desk/uploads';
import type { TakeOut } from '@/lib/domain/keeping';
import { conversation, freshDatabase, inbound, outbound, startDesk } from './support';

beforeEach(() => void freshDatabase());

type Running = ReturnType<typeof startDesk>;
type Dashboard = ReturnType<Running['dashboard']>;
const settled = () => new Promise((resolve) => setTimeout(resolve, 40));
const stored = async () => (await openStore().rescue())?.tables ?? {};
const hostile = '<img src=x onerror=alert(1)> </p><script>alert("2")</script> & \u202Eevil';

/** A customer writes, is answered, and the agent corrects, notes and inserts. */
async function talk(running: Running, tab = 1) {
  const page = running.page(tab);
  await page.desk.observe(
    conversation(
      [
        inbound('1', `How long does delivery to Norway take? Mail me at maya@example.org. ${hostile}`),
        outbound('2', 'Four days, Maya.'),
      ],
      { customer: { name: 'Maya Lindqvist', handle: '@maya' }, title: 'Maya Lindqvist' },
    ),
  );
  const sidebar = running.sidebar(tab);
  await sidebar.desk.follow(tab);
  await sidebar.desk.saveNote('inbox.example/@maya', 'Prefers a call, +46 70 123 45 67.');
  await sidebar.desk.setTags('inbox.example/@maya', ['vip']);
  await sidebar.desk.correct('inbox.example/c-1#0', { signal: 'sentiment', label: 'positive' });
  await settled();
  return { page, sidebar };
}

const everything: TakeOut = { format: 'json', about: null, isRedacted: false, passphrase: null };

async function takeOut(dashboard: Dashboard, what: Partial<TakeOut>): Promise<Uint8Array<ArrayBuffer>> {
  const id = await dashboard.beginTakeOut({ ...everything, ...what });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    const { piece } = await dashboard.nextOfTakeOut(id);
    if (piece === null) break;
    parts.push(new Uint8Array(fromBase64(piece)));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function offer(dashboard: Dashboard, bytes: Uint8Array, passphrase: string | null = null) {
  const id = await dashboard.beginRestore('deskmate.backup', passphrase);
  for (let at = 0; at < bytes.length; at += 3_000)
    await dashboard.addToRestore(id, toBase64(bytes.subarray(at, at + 3_000)));
  return { id, offer: await dashboard.planRestore(id) };
}
const stateOf = async (dashboard: Dashboard) => (await dashboard.restoreState()).kind;

describe('a readable copy', () => {
  it('as JSON holds all of one person, and of nobody else', async () => {
    const running = startDesk();
    await talk(running);
    await running.page(2).desk.observe(
      conversation([inbound('1', 'My umbrella never came')], {
        id: 'c-2',
        customer: { name: 'Tobias', handle: '@tobi' },
      }),
    );
    await settled();
    const copy = JSON.parse(textOf(await takeOut(running.dashboard(), { about: 'inbox.example/@maya' }))) as {
      about: string;
      tables: Record<string, unknown[]>;
    };
    expect(copy.about).toBe('inbox.example/@maya');
    const { conversations, messages, people, lessons, assessments, events } = copy.tables;
    expect([conversations, messages, people, lessons, assessments].map((rows) => rows?.length)).toEqual([
      1, 2, 1, 1, 1,
    ]);
    expect(events?.length).toBeGreaterThan(0);
    expect(JSON.stringify(copy)).not.toContain('umbrella');
  });

  it('as a page runs nothing, asks nobody, and shows what was written as text', async () => {
    const running = startDesk();
    await talk(running);
    const html = textOf(await takeOut(running.dashboard(), { format: 'html', about: 'inbox.example/@maya' }));
    expect(html).toContain('Maya Lindqvist');
    expect(html).toContain('Prefers a call');
    expect(html).toContain('Four days, Maya.');
    expect(html).toContain('default-src &#39;none&#39;'.replaceAll('&#39;', "'"));
    for (const unwanted of ['<script', '<img', ' onerror=alert(1)> ', 'src=', 'href=', '\u202E'])
      expect(html.replace('&#60;img src=x', ''), unwanted).not.toContain(unwanted);
  });

  it.each(['json', 'html'] as const)(
    'as %s is without names, addresses and numbers where that is chosen',
    async (format) => {
      const running = startDesk();
      await talk(running);
      for (const about of [null, 'inbox.example/@maya']) {
        const copy = textOf(await takeOut(running.dashboard(), { format, about, isRedacted: true }));
        expect(copy).toContain('How long does delivery');
        for (const hidden of ['Maya', 'Lindqvist', '@maya', 'maya@', '123 45', 'c-1'])
          expect(copy).not.toContain(hidden);
      }
    },
  );

  it('of an empty device is a whole file', async () => {
    const dashboard = startDesk().dashboard();
    await dashboard.removePack((await dashboard.overview()).packs[0]?.id ?? '');
    await dashboard.forgetLessons();
    expect(JSON.parse(textOf(await takeOut(dashboard, {})))).toMatchObject({ tables: {} });
    expect(textOf(await takeOut(dashboard, { format: 'html' }))).toContain('Nothing is stored.');
  });
});

describe('a backup by the dashboard', () => {
  it.each([null, 'correct horse battery'])(
    'comes back on another device, with the passphrase %s',
    async (passphrase) => {
      const running = startDesk();
      await talk(running);
      const bytes = await takeOut(running.dashboard(), { format: 'backup', passphrase, settings: { theme: 'dark' } });
      expect(textOf(bytes).includes('Maya')).toBe(false);

      freshDatabase();
      const other = startDesk();
      const dashboard = other.dashboard();
      const { id, offer: offered } = await offer(dashboard, bytes, passphrase);
      expect(offered).toMatchObject({
        faultCount: 0,
        settings: { theme: 'dark' },
        plan: { people: { added: 1 }, messages: { added: 2 }, lessons: { added: 1 } },
      });
      expect((await dashboard.overview()).counts.people).toBe(0);
      await dashboard.applyRestore(id);
      await expect.poll(() => stateOf(dashboard)).toBe('done');
      expect((await dashboard.overview()).counts).toMatchObject({
        people: 1,
        conversations: 1,
        messages: 2,
        lessons: 1,
      });
      // The desk has read it: who writes again is known, and what was taught counts.
      const page = other.page(1);
      await page.desk.observe(
        conversation([inbound('9', 'Hello again')], {
          id: 'c-9',
          customer: { name: 'Maya Lindqvist', handle: '@maya' },
        }),
      );
      const assist = await other.sidebar(1).desk.follow(1);
      expect(assist).toMatchObject({ kind: 'help', help: { customer: { note: expect.stringContaining('Prefers') } } });

      await dashboard.undoRestore();
      await expect.poll(() => stateOf(dashboard)).toBe('undone');
      expect((await stored())['messages']).toHaveLength(1);
    },
  );

  it('takes a readable export, too', async () => {
    const running = startDesk();
    await talk(running);
    const bytes = await takeOut(running.dashboard(), { about: 'inbox.example/@maya', passphrase: 'one person' });
    freshDatabase();
    const dashboard = startDesk().dashboard();
    await expect(offer(dashboard, bytes, 'another')).rejects.toThrow(/passphrase does not fit/);
    const { id } = await offer(dashboard, bytes, 'one person');
    await dashboard.applyRestore(id);
    await expect.poll(() => stateOf(dashboard)).toBe('done');
    expect((await dashboard.overview()).counts).toMatchObject({ people: 1, messages: 2 });
  });

  it('leaves nothing behind when it is dropped, or the file is bad', async () => {
    const running = startDesk();
    await talk(running);
    const dashboard = running.dashboard();
    const bytes = await takeOut(dashboard, { format: 'backup' });
    const { id } = await offer(dashboard, bytes);
    expect((await stored())['staged']?.length).toBeGreaterThan(0);
    await dashboard.dropRestore(id);
    expect((await stored())['staged']).toEqual([]);
    await expect(dashboard.applyRestore(id)).rejects.toThrow(/nothing was changed/i);
    await expect(offer(dashboard, bytes.subarray(0, bytes.length - 9))).rejects.toThrow(/Nothing was changed/);
    expect((await stored())['staged']).toEqual([]);
  });

  it('that was put aside when the browser ended is forgotten at the next start', async () => {
    const running = startDesk();
    await talk(running);
    await offer(running.dashboard(), await takeOut(running.dashboard(), { format: 'backup' }));
    const again = startDesk();
    await again.dashboard().overview();
    await expect.poll(async () => (await stored())['staged']).toEqual([]);
  });
});

describe('erasing a person by the dashboard', () => {
  it('takes them out of the database, of what is open, and of what the desk remembers', async () => {
    const running = startDesk();
    const { sidebar } = await talk(running);
    const dashboard = running.dashboard();
    expect(await dashboard.countPerson('inbox.example/@maya')).toMatchObject({
      conversations: 1,
      messages: 2,
      lessons: 1,
    });
    await dashboard.erasePerson('inbox.example/@maya');
    expect(sidebar.latest()).toMatchObject({ kind: 'nothing', reason: expect.stringContaining('was erased') });
    await settled();
    expect(JSON.stringify(await stored())).not.toMatch(/Maya|maya|Norway take\? Mail/);
    expect((await dashboard.gaps()).asked).toBe(0);
    // And is there again only when they write again.
    const page = running.page(2);
    await page.desk.observe(
      conversation([inbound('5', 'Hi')], { customer: { name: 'Maya Lindqvist', handle: '@maya' } }),
    );
    const assist = await running.sidebar(2).desk.follow(2);
    expect(assist).toMatchObject({ kind: 'help', help: { customer: { note: '', tags: [], history: [] } } });
  });
});

describe('a database of a newer version', () => {
  it('is shown and exported, and nothing is saved to it, with a message that says so', async () => {
    const first = startDesk();
    await talk(first);
    first.store.close();
    const native = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('deskmate', 990);
      request.onupgradeneeded = () => void request.result.createObjectStore('inventions', { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    native.close();
    const before = JSON.stringify(await stored());
    const running = startDesk();
    const page = running.page(1);
    await page.desk.observe(
      conversation([inbound('7', 'Anyone there?')], {
        id: 'c-7',
        customer: { name: 'Maya Lindqvist', handle: '@maya' },
      }),
    );
    const sidebar = running.sidebar(1);
    const assist = await sidebar.desk.follow(1);
    expect(assist).toMatchObject({ kind: 'help', help: { customer: { note: expect.stringContaining('Prefers') } } });
    expect(await sidebar.desk.saveNote('inbox.example/@maya', 'Other')).toEqual({ saved: false });
    const dashboard = running.dashboard();
    expect((await dashboard.overview()).health).toMatchObject({
      store: 'newer',
      detail: expect.stringContaining('It can be read'),
    });
    expect(textOf(await takeOut(dashboard, {}))).toContain('Norway');
    await expect(dashboard.erasePerson('inbox.example/@maya')).rejects.toThrow(/newer version/);
    expect(JSON.stringify(await stored())).toBe(before);
  });
});
