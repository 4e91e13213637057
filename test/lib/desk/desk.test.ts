import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assist, Help } from '@/lib/domain/assist';
import { describeDatabase } from '@/lib/store/schema';
import { openStore } from '@/lib/store/open-store';
import { StoreError } from '@/lib/store/store-error';
import { conversation, freshDatabase, inbound, outbound, startDesk } from './support';

beforeEach(() => void freshDatabase());

const helpIn = (assist: Assist | undefined): Help => {
  if (assist?.kind !== 'help') throw new Error(`Expected help, got ${assist?.kind ?? 'nothing'}`);
  return assist.help;
};

const twice = inbound('1', 'You charged my card twice for order FH-20418! I want the second payment back.');

describe('the desk', () => {
  it('turns a message into help', async () => {
    const house = startDesk();
    const sidebar = house.sidebar(7);
    expect((await sidebar.desk.follow(null)).kind).toBe('waiting');
    await house.page(7).desk.observe(conversation([twice]));
    const help = helpIn(sidebar.latest());
    expect(help.latest?.text).toBe(twice.text);
    expect(help.latest?.assessment.intent.label).toBe('double_charge');
    expect(help.latest?.assessment.sentiment.label).toBe('negative');
    expect(help.replies.length).toBeGreaterThan(1);
    expect(help.passages.length).toBeGreaterThan(0);
    expect(help.customer?.name).toBe('Maya Lindqvist');
    // Filled in for this customer: what is shown is what will be inserted.
    expect(help.replies.some(({ text }) => text.includes('Maya'))).toBe(true);
  });

  it('knows the conversation again after the worker, or the browser, was started anew', async () => {
    const before = startDesk();
    const sidebar = before.sidebar(1);
    await sidebar.desk.follow(null);
    await before.page(1).desk.observe(conversation([twice, outbound('2', 'I will look into it.')]));
    const { customer } = helpIn(sidebar.latest());
    await sidebar.desk.saveNote(customer?.key ?? '', 'Prefers email');
    await sidebar.desk.correct(helpIn(sidebar.latest()).latest?.key ?? '', { signal: 'urgency', label: 'critical' });
    before.store.close();

    const after = startDesk({ store: openStore() });
    const again = after.sidebar(1);
    await again.desk.follow(null);
    await after.page(1).desk.observe(conversation([outbound('2', 'I will look into it.')]));
    const help = helpIn(again.latest());
    expect(help.conversation.messages).toBe(2);
    expect(help.customer?.note).toBe('Prefers email');
    expect(help.latest?.assessment.urgency.label).toBe('critical');
  });

  it('keeps two tabs on one conversation in step, and counts nothing twice', async () => {
    const house = startDesk();
    const [left, right] = [house.sidebar(1), house.sidebar(2)];
    await left.desk.follow(null);
    await right.desk.follow(null);
    await Promise.all([
      house.page(1).desk.observe(conversation([twice])),
      house.page(2).desk.observe(conversation([twice])),
    ]);
    await house.page(2).desk.observe(conversation([twice, inbound('2', 'Hello? Anybody?')]));
    expect(helpIn(left.latest()).conversation.messages).toBe(2);
    expect(helpIn(right.latest()).conversation.messages).toBe(2);
    await vi.waitFor(async () => expect((await house.dashboard().overview()).counts.messages).toBe(2));
  });

  it('shows the other conversations of the same customer', async () => {
    const house = startDesk();
    const sidebar = house.sidebar(1);
    await sidebar.desk.follow(null);
    const { desk } = house.page(1);
    await desk.observe(conversation([twice], { id: 'c-0', title: 'An older one' }));
    await vi.waitFor(async () => expect((await house.dashboard().overview()).counts.messages).toBe(1));
    await desk.observe(conversation([inbound('9', 'Hi, it is me again')]));
    const { customer } = helpIn(sidebar.latest());
    expect(customer?.history.map(({ title, messages }) => [title, messages])).toEqual([['An older one', 1]]);
    expect(customer?.history[0]?.excerpt).toContain('charged my card twice');
  });

  it('offers the protocol, and no canned reply, to a person in distress, until told that it is not so', async () => {
    const house = startDesk();
    const sidebar = house.sidebar(1);
    await sidebar.desk.follow(null);
    await house.page(1).desk.observe(conversation([inbound('1', 'Forget the refund. I don’t want to live anymore.')]));
    const help = helpIn(sidebar.latest());
    expect(help.distress?.steps.length).toBeGreaterThan(1);
    expect(help.replies).toEqual([]);
    await sidebar.desk.correct(help.distress?.message ?? '', { signal: 'distress', label: false });
    expect(helpIn(sidebar.latest()).distress).toBeNull();
    await sidebar.desk.undoCorrection(help.distress?.message ?? '', { signal: 'distress', label: false });
    expect(helpIn(sidebar.latest()).distress).not.toBeNull();
  });

  it('inserts through the page, says why when it can’t, and keeps what was done without its words', async () => {
    const house = startDesk();
    const sidebar = house.sidebar(1);
    await sidebar.desk.follow(null);
    const asked = { text: 'Hello Maya', source: 'reply', item: 'hello', conversation: 'inbox.example/c-1' } as const;
    expect(await sidebar.desk.insert(asked)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('not connected'),
    });
    const insert = vi.fn(async () => ({ ok: true as const }));
    await house.page(1, { insert }).desk.observe(conversation([twice]));
    expect(await sidebar.desk.insert(asked)).toEqual({ ok: true });
    expect(insert).toHaveBeenCalledWith('Hello Maya', 'c-1', null, false);
    // The agent clicked for a customer whom the page shows no more.
    expect(await sidebar.desk.insert({ ...asked, conversation: 'inbox.example/c-2' })).toMatchObject({ ok: false });
    expect(insert).toHaveBeenCalledTimes(1);
    const { tables } = JSON.parse(await sidebar.desk.exportReadable()) as { tables: { events: unknown[] } };
    expect(tables.events).toContainEqual(
      expect.objectContaining({ what: { kind: 'inserted', item: 'hello', source: 'reply' } }),
    );
    expect(JSON.stringify(tables.events)).not.toContain('Hello Maya');
  });

  it('lets a removed starter pack stay removed, and brings it back when asked', async () => {
    const first = startDesk();
    const dashboard = first.dashboard();
    expect((await dashboard.overview()).counts).toMatchObject({ articles: 40, replies: 60 });
    await dashboard.removePack('starter-online-shop');
    expect((await dashboard.overview()).counts).toMatchObject({ articles: 0, replies: 0 });
    first.store.close();
    const again = startDesk({ store: openStore() }).dashboard();
    expect((await again.overview()).packs).toEqual([]);
    await again.restoreStarterPack();
    expect((await again.articles({ text: 'charged twice', filter: 'all' }, 0, 50)).total).toBeGreaterThan(0);
  });

  it('erases everything and does not read the open conversation again by itself', async () => {
    const house = startDesk();
    const sidebar = house.sidebar(1);
    await sidebar.desk.follow(null);
    const resend = vi.fn(async () => undefined);
    await house.page(1, { resend }).desk.observe(conversation([twice]));
    const dashboard = house.dashboard();
    await vi.waitFor(async () => expect((await dashboard.overview()).counts.messages).toBe(1));
    await dashboard.eraseEverything();
    expect(resend).not.toHaveBeenCalled();
    expect(sidebar.latest()).toMatchObject({ kind: 'nothing', reason: expect.stringContaining('erased') });
    expect((await dashboard.overview()).counts).toMatchObject({ messages: 0, people: 0, articles: 40 });
  });

  it('does not judge a message that was deleted', async () => {
    const house = startDesk();
    const sidebar = house.sidebar(1);
    await sidebar.desk.follow(null);
    const { desk } = house.page(1);
    await desk.observe(conversation([twice, inbound('2', 'I will take you to court')]));
    expect(helpIn(sidebar.latest()).warning).not.toBeNull();
    await desk.observe(conversation([twice, { ...inbound('2', ''), deleted: true }]));
    expect(helpIn(sidebar.latest()).warning).toBeNull();
    expect(helpIn(sidebar.latest()).latest?.text).toBe(twice.text);
  });

  describe('with bad input', () => {
    it('refuses malformed messages, says so, and goes on', async () => {
      const house = startDesk();
      const sidebar = house.sidebar(1);
      await sidebar.desk.follow(null);
      const { desk, wire } = house.page(1);
      for (const bad of [
        null,
        'hello',
        7,
        [],
        { t: 'q' },
        { t: 'q', m: 'eraseEverything', a: [], i: 'x' },
        { t: 'q', m: 'constructor', a: [] },
      ]) {
        wire.post(bad);
      }
      wire.post({ t: 'q', i: 'y', m: 'observe', a: [{ kind: 'conversation', conversation: { id: 7 } }] });
      await desk.observe(conversation([twice]));
      expect(helpIn(sidebar.latest()).conversation.messages).toBe(1);
      expect(house.lines.filter((line) => line.startsWith('Refused')).length).toBeGreaterThanOrEqual(7);
      await vi.waitFor(async () =>
        expect((await house.dashboard().overview()).counts.events).toBeGreaterThanOrEqual(7),
      );
      expect((await house.dashboard().overview()).counts.articles).toBe(40);
    });

    it('keeps hostile text as text, and long text within bounds', async () => {
      const house = startDesk();
      const sidebar = house.sidebar(1);
      await sidebar.desk.follow(null);
      const texts = [
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '\u202Eevil\u202C',
        '😀😀😀',
        '\u200B\u200B',
        '\uD800',
        'é̷̛̗'.repeat(500),
      ];
      await house.page(1).desk.observe(conversation(texts.map((text, index) => inbound(String(index), text))));
      expect(helpIn(sidebar.latest()).conversation.messages).toBe(texts.length);
      expect(helpIn(sidebar.latest()).latest?.text).toBe(texts.at(-1));
    });

    it('helps without a database that can be read, offers what is left of it, and starts over', async () => {
      // A database of our version that has lost its tables.
      await new Promise<void>((done, failed) => {
        const request = indexedDB.open('deskmate', 10);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('messages').put({ text: 'still here' }, 1);
        };
        request.onsuccess = () => (request.result.close(), done());
        request.onerror = () => failed(request.error);
      });
      const house = startDesk();
      const sidebar = house.sidebar(1);
      await sidebar.desk.follow(null);
      const { desk } = house.page(1);
      await desk.observe(conversation([twice]));
      expect(sidebar.latest()?.health.store).toBe('damaged');
      expect(helpIn(sidebar.latest()).replies.length).toBeGreaterThan(1);
      expect(await sidebar.desk.exportReadable()).toContain('still here');
      await sidebar.desk.rebuild();
      expect(sidebar.latest()?.health.store).toBe('ok');
      await desk.observe(conversation([twice]));
      await vi.waitFor(async () =>
        expect((await house.dashboard().overview()).counts).toMatchObject({ messages: 1, articles: 40 }),
      );
    });

    it('skips rows that do not fit, and shows the rest', async () => {
      const first = startDesk();
      await first.page(1).desk.observe(conversation([twice]));
      await vi.waitFor(async () => expect((await first.dashboard().overview()).counts.messages).toBe(1));
      const raw = describeDatabase();
      await raw.messages.put({
        key: 'inbox.example/c-1#9',
        conversation: 'inbox.example/c-1',
        order: 5,
        text: 42,
      } as never);
      raw.close();
      first.store.close();
      const house = startDesk({ store: openStore() });
      const sidebar = house.sidebar(1);
      await sidebar.desk.follow(null);
      await house.page(1).desk.observe(conversation([twice]));
      expect(helpIn(sidebar.latest()).conversation.messages).toBe(1);
    });

    it('never writes over a past that it could not read', async () => {
      const first = startDesk();
      const sidebar = first.sidebar(1);
      await sidebar.desk.follow(null);
      await first.page(1).desk.observe(conversation([twice, inbound('2', 'second')]));
      await sidebar.desk.saveNote(helpIn(sidebar.latest()).customer?.key ?? '', 'VIP');
      const raw = describeDatabase();
      await raw.conversations.update('inbox.example/c-1', { issued: 'broken' as never });
      await raw.people.toCollection().modify({ tags: 'broken' as never });
      raw.close();
      first.store.close();

      const house = startDesk({ store: openStore() });
      const again = house.sidebar(1);
      await again.desk.follow(null);
      await house.page(1).desk.observe(conversation([twice, inbound('2', 'second'), inbound('3', 'third')]));
      const read = async () =>
        (
          JSON.parse(await again.desk.exportReadable()) as {
            tables: Record<string, { text?: string; note?: string }[]>;
          }
        ).tables;
      await vi.waitFor(async () =>
        expect((await read()).messages?.map(({ text }) => text)).toEqual([twice.text, 'second', 'third']),
      );
      expect((await read()).people?.map(({ note }) => note)).toEqual(['VIP']);
    });

    it('keeps what it can’t read now out of harm, and helps meanwhile', async () => {
      const first = startDesk();
      await first.page(1).desk.observe(conversation([twice]));
      await vi.waitFor(async () => expect((await first.dashboard().overview()).counts.messages).toBe(1));
      first.store.close();
      const store = openStore();
      const load = () => Promise.reject(new StoreError('failed', 'Not now.'));
      const house = startDesk({ store: { ...store, conversations: { ...store.conversations, load } } });
      const sidebar = house.sidebar(1);
      await sidebar.desk.follow(null);
      await house.page(1).desk.observe(conversation([inbound('9', 'Where is my refund?')]));
      expect(helpIn(sidebar.latest()).replies.length).toBeGreaterThan(1);
      const { tables } = JSON.parse(await sidebar.desk.exportReadable()) as {
        tables: { messages: { text: string }[] };
      };
      expect(tables.messages.map(({ text }) => text)).toEqual([twice.text]);
    });

    it('goes on when the storage is full, and says so', async () => {
      const store = openStore();
      const full = {
        ...store,
        conversations: {
          ...store.conversations,
          save: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
        },
      };
      const house = startDesk({ store: full });
      const sidebar = house.sidebar(1);
      await sidebar.desk.follow(null);
      const { desk } = house.page(1);
      await desk.observe(conversation([twice]));
      await vi.waitFor(() => expect(sidebar.latest()?.health.store).toBe('full'));
      await desk.observe(conversation([twice, inbound('2', 'And thank you!')]));
      expect(helpIn(sidebar.latest()).conversation.messages).toBe(2);
    });
  });
});
