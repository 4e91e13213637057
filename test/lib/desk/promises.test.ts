import { beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '@/lib/domain/message';
import { conversation, freshDatabase, inbound, outbound, startDesk } from './support';

beforeEach(() => void freshDatabase());

// Wednesday, so that Friday and the Monday after it can be told apart.
const wednesday = Date.parse('2026-03-25T10:00:00Z');
const at = (message: Message, sentAt: string): Message => ({ ...message, sentAt });
/** The desk reads behind what it shows; a busy machine takes its time. */
const patient = { timeout: 20_000 };
const friday = '2026-03-27';
const day = (dueAt: number | null | undefined): string => new Date(dueAt ?? 0).toLocaleDateString('sv');

const promised = [
  inbound('1', 'Where is my money?'),
  at(
    outbound('2', 'Sorry about that! We will refund you by Friday. Is there anything else?'),
    '2026-03-25T09:00:00+00:00',
  ),
];

async function openWith(messages: Message[], now = () => wednesday) {
  const desk = startDesk({ now });
  const page = desk.page(1);
  const sidebar = desk.sidebar(1);
  await page.desk.observe(conversation(messages));
  await sidebar.desk.follow(1);
  const key = 'inbox.example/c-1';
  const shown = () => sidebar.desk.promises(key);
  const seen = async (count: number) => {
    await expect.poll(async () => (await shown()).length, patient).toBe(count);
    return shown();
  };
  return { ...desk, page, sidebar, key, shown, seen };
}

describe('the ledger of promises', { timeout: 60_000 }, () => {
  it('finds what was promised in what is in view, with its day and its words', async () => {
    const { seen } = await openWith(promised);
    const [promise] = await seen(1);
    expect(promise).toMatchObject({
      kind: 'refund',
      state: 'open',
      author: 'Robin Hale',
      name: 'Maya Lindqvist',
      waitsOn: null,
    });
    expect(promise?.sentence.slice(promise.start, promise.end)).toBe('We will refund you by Friday');
    expect(day(promise?.dueAt)).toBe(friday);
  });

  it('knows a promise again when the page shows it anew, in another tab, and after a restart', async () => {
    const { seen, page, store, page: first } = await openWith(promised);
    await seen(1);
    await page.desk.observe(conversation([...promised, inbound('3', 'Thanks')]));
    first.wire.close();
    const again = startDesk({ store, now: () => wednesday });
    await again.page(7).desk.observe(conversation(promised));
    const sidebar = again.sidebar(7);
    await sidebar.desk.follow(7);
    await expect.poll(async () => (await sidebar.desk.promises('inbox.example/c-1')).length, patient).toBe(1);
    expect((await again.dashboard().allPromises('open')).total).toBe(1);
  });

  it('shows it at the next contact of the person, in another conversation, the overdue first', async () => {
    const { seen, page, sidebar } = await openWith([
      ...promised,
      at(outbound('3', 'And I’ll call you next month.'), '2026-03-25T09:01:00+00:00'),
      at(outbound('4', 'We will send you the label on Thursday.'), '2026-03-25T09:02:00+00:00'),
    ]);
    await seen(3);
    await page.desk.observe(
      conversation([inbound('a', 'Hello again')], { id: 'c-2', url: 'https://inbox.example/c/c-2' }),
    );
    await expect
      .poll(async () => (await sidebar.desk.promises('inbox.example/c-2')).map(({ kind, url }) => [kind, url]), patient)
      .toEqual([
        ['send', 'https://inbox.example/c/c-1'],
        ['refund', 'https://inbox.example/c/c-1'],
        ['callback', 'https://inbox.example/c/c-1'],
      ]);
  });

  it('takes the day of a page without times only from what was seen to come', async () => {
    const old = outbound('2', 'We will refund you by Friday.');
    const { seen, page } = await openWith([inbound('1', 'Hi'), old]);
    expect((await seen(1))[0]?.dueAt).toBeNull();
    await page.desk.observe(conversation([inbound('1', 'Hi'), old, outbound('3', 'I will call you tomorrow.')]));
    const both = await seen(2);
    expect(both.map(({ kind, dueAt }) => [kind, dueAt === null ? null : day(dueAt)])).toEqual([
      ['callback', '2026-03-26'],
      ['refund', null],
    ]);
  });

  it('keeps what the agent said of it, whatever the page shows after', async () => {
    const { seen, sidebar, page, dashboard, shown } = await openWith(promised);
    const [promise] = await seen(1);
    expect(await sidebar.desk.decidePromise(promise?.id ?? '', 'kept')).toEqual({ saved: true });
    expect(await shown()).toEqual([]);
    await page.desk.observe(conversation([...promised, inbound('3', 'Thank you!')]));
    expect(await shown()).toEqual([]);
    const dash = dashboard();
    expect((await dash.promisesOfPerson(['inbox.example/@maya'])).map(({ state }) => state)).toEqual(['kept']);
    expect((await dash.allPromises('kept')).promises[0]).toMatchObject({ id: promise?.id, decidedAt: wednesday });
    // Undone.
    await sidebar.desk.decidePromise(promise?.id ?? '', 'open');
    expect(await seen(1)).toMatchObject([{ state: 'open', decidedAt: null }]);
  });

  it('says where it could not be written: what is not known can’t be decided', async () => {
    const { sidebar } = await openWith(promised);
    expect(await sidebar.desk.decidePromise('nobody/knows', 'kept')).toEqual({ saved: false });
  });

  it('lets go of what an edit took out, and not of what was decided', async () => {
    const { seen, page, sidebar, dashboard } = await openWith([
      ...promised,
      at(outbound('3', 'I’ll call you tomorrow.'), '2026-03-25T09:01:00+00:00'),
    ]);
    const rows = await seen(2);
    await sidebar.desk.decidePromise(rows.find(({ kind }) => kind === 'refund')?.id ?? '', 'broken');
    const edited = [
      inbound('1', 'Where is my money?'),
      ...['2', '3'].map((id) => at(outbound(id, 'Never mind.'), '2026-03-25T09:00:00+00:00')),
    ];
    await page.desk.observe(conversation(edited));
    await seen(0);
    expect((await dashboard().allPromises('broken')).total).toBe(1);
  });

  it('offers that it looks kept where a later message says so, and leaves it to the agent', async () => {
    const { seen } = await openWith([
      ...promised,
      at(outbound('3', 'Hi Maya, good news. I have refunded the full amount just now.'), '2026-03-26T09:00:00+00:00'),
    ]);
    const [promise] = await seen(1);
    expect(promise).toMatchObject({ state: 'open' });
    const { sentence = '', start = 0, end = 0 } = promise?.looksKept ?? {};
    expect(sentence.slice(start, end)).toBe('I have refunded');
  });

  it('is of the customer that the page names, once it does', async () => {
    const { seen, page, dashboard } = await openWith(promised.map((message) => message));
    await seen(1);
    await page.desk.observe(conversation(promised, { customer: { name: 'Maya L.', handle: '@maya2' } }));
    await expect
      .poll(async () => (await dashboard().promisesOfPerson(['inbox.example/@maya2'])).length, patient)
      .toBe(1);
  });

  it('tells a sidebar nothing of a conversation that its tab does not show', async () => {
    const { seen, sidebar } = await openWith(promised);
    await seen(1);
    expect(await sidebar.desk.promises('inbox.example/c-9')).toEqual([]);
  });

  it('reads nothing into what the customer wrote, or a note', async () => {
    const { page, shown, seen } = await openWith([inbound('1', 'I will send you the form tomorrow.')]);
    await page.desk.observe(
      conversation([
        inbound('1', 'I will send you the form tomorrow.'),
        { ...outbound('2', 'We will refund you by Friday.'), direction: 'internal' },
        at(outbound('3', 'We will call you on Friday.'), '2026-03-25T09:00:00+00:00'),
      ]),
    );
    await seen(1);
    expect((await shown()).map(({ kind }) => kind)).toEqual(['callback']);
  });

  it('is handed over with the conversation, beside what was tried', async () => {
    const { seen, sidebar, key } = await openWith([
      inbound('1', 'My router is dead. I restarted it, no luck.'),
      at(outbound('2', 'Sorry! We will send you a new one by Friday.'), '2026-03-25T09:00:00+00:00'),
    ]);
    await seen(1);
    const text = await sidebar.desk.handoff(key, {
      format: 'text',
      isRedacted: false,
      hasTranscript: false,
      locale: 'en-GB',
    });
    expect(text).toContain('We will send you a new one by Friday (due 27 Mar 2026)');
    expect(text).toContain('The customer says: restarted it (did not help)');
  });

  it('is kept without what is taken out before keeping, and known again by that', async () => {
    const { store, dashboard, page } = startDesk({ now: () => wednesday });
    const dash = dashboard();
    const { kinds } = (await dash.overview()).redaction;
    await dash.setRedaction({ isOn: true, kinds });
    const messages = [
      at(outbound('2', 'We will send the label to maya@shop.example by Friday.'), '2026-03-25T09:00:00+00:00'),
    ];
    await page(1).desk.observe(conversation(messages));
    await expect.poll(async () => (await dash.allPromises('open')).total, patient).toBe(1);
    const again = startDesk({ store, now: () => wednesday });
    await again.page(1).desk.observe(conversation(messages));
    await again.page(1).desk.observe(conversation([...messages, inbound('3', 'Thanks')]));
    const rows = await store.promises.ofConversation('inbox.example/c-1');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('maya@shop.example');
    expect(rows[0]?.sentence.slice(rows[0].start, rows[0].end)).toMatch(/^We will send the label to .+ by Friday$/u);
  });
});
