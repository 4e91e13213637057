import { beforeEach, describe, expect, it } from 'vitest';
import { packSchema } from '@/lib/domain/pack';
import { retentionKinds, weighRetention } from '@/lib/domain/retention';
import { openStore } from '@/lib/store/open-store';
import { conversation, freshDatabase, inbound, outbound, startDesk, starterPack } from './support';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 10);
let time = start;
const now = () => time;

beforeEach(() => {
  freshDatabase();
  time = start;
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

/** A conversation that was seen, answered and closed again, by a customer of its own. */
async function talk(running: ReturnType<typeof startDesk>, id: string, tab: number, note = ''): Promise<void> {
  const page = running.page(tab);
  await page.desk.observe(
    conversation([inbound('1', 'How long does delivery to Norway take?'), outbound('2', 'Four working days.')], {
      id,
      customer: { name: `Customer ${id}`, handle: `@${id}` },
    }),
  );
  const sidebar = running.sidebar(tab);
  const assist = await sidebar.desk.follow(tab);
  if (assist.kind !== 'help' || !assist.help.customer) throw new Error('no help');
  await sidebar.desk.copied({ item: 'r', source: 'reply' });
  if (note !== '') await sidebar.desk.saveNote(assist.help.customer.key, note);
  const [passage] = assist.help.passages;
  if (passage) await sidebar.desk.dismissPassage(passage.article, assist.help.conversation.key);
  await settled();
  sidebar.wire.close();
  page.wire.close();
}

/** Days go by, in each of which the desk runs. */
async function pass(running: ReturnType<typeof startDesk>, days: number): Promise<void> {
  for (let passed = 0; passed < days; passed++) {
    time += day;
    await running.eraseWhereDue();
  }
}

/** All kinds for so many days, as the person's own word. */
async function keepAll(dashboard: ReturnType<ReturnType<typeof startDesk>['dashboard']>, days: number | null) {
  for (const kind of retentionKinds) await dashboard.changeRetention({ kind, days });
}

const stored = async () => (await openStore().rescue())?.tables ?? {};
const keys = (rows: unknown[] = []) => rows.map((row) => (row as { key: string }).key);

describe('how long conversations are kept', () => {
  it('is 90 days where nobody says anything else, from a week after that was first in force', async () => {
    const running = startDesk({ now });
    const dashboard = running.dashboard();
    await talk(running, 'old', 1, 'Prefers a call.');
    expect((await dashboard.overview()).retention).toMatchObject({
      kinds: { conversations: { own: 90, days: null }, ledger: { own: 365 } },
      defaultFrom: start + 7 * day,
    });
    time += 20 * day;
    await running.eraseWhereDue();
    await talk(running, 'new', 2);
    time += 25 * day;
    await running.eraseWhereDue();
    time += 25 * day;
    await running.eraseWhereDue();
    expect(keys((await stored())['conversations'])).toEqual(['inbox.example/new', 'inbox.example/old']);
    time += 21 * day;
    await running.eraseWhereDue();
    const tables = await stored();
    expect(keys(tables['conversations'])).toEqual(['inbox.example/new']);
    expect(keys(tables['people'])).toEqual(['inbox.example/@new']);
    expect((await dashboard.overview()).retention).toMatchObject({
      days: 90,
      by: { kind: 'default' },
      defaultFrom: null,
      sweptAt: time,
      stopped: null,
    });
  });

  it('is for ever where the person says so', async () => {
    const running = startDesk({ now });
    await keepAll(running.dashboard(), null);
    await talk(running, 'old', 1);
    for (let month = 0; month < 100; month++) {
      time += 29 * day;
      await running.eraseWhereDue();
    }
    expect((await running.dashboard().overview()).counts).toMatchObject({ conversations: 1, messages: 2 });
  });

  it('is as long as the person says: older ones go with all that was judged, noted and done, own articles stay', async () => {
    const running = startDesk({ now });
    const dashboard = running.dashboard();
    await talk(running, 'old', 1);
    await talk(running, 'noted', 2, 'Prefers a call.');
    await dashboard.saveArticle({
      title: 'Our own',
      body: 'Text of our own.',
      tags: [],
      audience: 'everyone',
      isSuggested: true,
      language: 'en',
      sites: [],
    });
    await pass(running, 20);
    await talk(running, 'new', 3);
    await pass(running, 14);
    time += day;

    await keepAll(dashboard, 30);
    expect((await dashboard.overview()).retention).toMatchObject({
      days: 30,
      by: { kind: 'person' },
      own: 30,
      due: 2,
      kinds: { conversations: { due: 2 }, customers: { due: 2 }, learned: { due: 2 }, audit: { due: 2 } },
    });
    expect((await dashboard.overview()).counts.conversations).toBe(3);

    await running.eraseWhereDue();
    const tables = await stored();
    expect(keys(tables['conversations'])).toEqual(['inbox.example/new']);
    expect(tables['messages']).toHaveLength(2);
    expect(tables['assessments']).toHaveLength(1);
    expect(keys(tables['people'])).toEqual(['inbox.example/@new']);
    expect(tables['events']).toHaveLength(1);
    expect(tables['outcomes']).toHaveLength(1);
    const { rows } = await dashboard.articles({ text: 'Our own', filter: 'mine' }, 0, 10);
    expect(rows.map(({ title }) => title)).toEqual(['Our own']);
    expect((await dashboard.overview()).retention.due).toBe(0);
  });

  it('erases once a day, and at the start of the desk', async () => {
    const running = startDesk({ now });
    await keepAll(running.dashboard(), 10);
    await talk(running, 'old', 1);
    await pass(running, 10);
    time += 1;
    await pass(running, 1);
    expect(keys((await stored())['conversations'])).toEqual([]);

    await talk(running, 'second', 1);
    await pass(running, 6);
    time += 5 * day;
    const again = startDesk({ now });
    await again.dashboard().overview();
    await settled();
    expect(keys((await stored())['conversations'])).toEqual([]);
    await talk(again, 'third', 1);
    // Within the day nothing is looked at, whatever was set meanwhile.
    time += day - 1;
    await keepAll(again.dashboard(), 1);
    await again.eraseWhereDue();
    expect(keys((await stored())['conversations'])).toEqual(['inbox.example/third']);
  });

  it('does not take away what is open in a tab', async () => {
    const running = startDesk({ now });
    await keepAll(running.dashboard(), 10);
    const page = running.page(1);
    await page.desk.observe(conversation([inbound('1', 'Where is my parcel?')]));
    await settled();
    await pass(running, 20);
    expect(keys((await stored())['conversations'])).toEqual(['inbox.example/c-1']);
    page.wire.close();
    time += 2 * day;
    await running.eraseWhereDue();
    expect(keys((await stored())['conversations'])).toEqual([]);
  });

  it('forgets what it offered from an erased conversation', async () => {
    const running = startDesk({ now });
    await talk(running, 'old', 1);
    time += 20 * day;
    const restarted = startDesk({ now });
    const asked = async () => (await restarted.dashboard().gaps()).asked;
    await expect.poll(asked).toBe(1);
    await keepAll(restarted.dashboard(), 10);
    time += day;
    await restarted.eraseWhereDue();
    expect(await asked()).toBe(0);
  });

  it('is what the organisation says where that is shorter', async () => {
    const running = startDesk({ now });
    const dashboard = running.dashboard();
    await keepAll(dashboard, 90);
    await dashboard.takePolicy({ retentionDays: 30 });
    expect((await dashboard.overview()).retention).toMatchObject({ days: 30, by: { kind: 'policy' }, own: 90 });
    await keepAll(dashboard, 7);
    expect((await dashboard.overview()).retention).toMatchObject({ days: 7, by: { kind: 'person' } });
  });

  it('is what an installed pack says, by the pack’s name', async () => {
    const pack = packSchema.parse({ ...starterPack, policy: { retentionDays: 60, locale: 'de-AT' } });
    const dashboard = startDesk({ now, pack }).dashboard();
    const { retention, locale } = await dashboard.overview();
    expect(retention).toMatchObject({ days: 60, by: { kind: 'pack', name: starterPack.name } });
    expect(locale).toBe('de-AT');
  });
});

describe('weighRetention', () => {
  it('takes the shortest, and the person’s own word before another that is as short', () => {
    expect(weighRetention(null, undefined, [])).toEqual({ days: null, by: null });
    expect(weighRetention(30, 30, [{ name: 'School', days: 30 }])).toEqual({ days: 30, by: { kind: 'person' } });
    expect(weighRetention(60, 30, [{ name: 'School', days: 20 }])).toEqual({
      days: 20,
      by: { kind: 'pack', name: 'School' },
    });
  });
});
