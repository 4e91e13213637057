import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseName } from '@/lib/store/schema';
import { conversation, freshDatabase, inbound, startDesk } from './support';

const angry = inbound('1', 'This is terrible service. I am so angry and disappointed, my parcel never came!');
const words = 'the zebra parcel sits at the depot';
const draft = (text: string) => ({ conversation: 'c-1', text, isNote: false });

async function open() {
  const house = startDesk();
  const page = house.page(1);
  await page.desk.observe(conversation([angry]));
  const sidebar = house.sidebar(1);
  await sidebar.desk.follow(1);
  return { house, page, sidebar };
}

/** All that the database holds, as text. */
async function readDatabase(): Promise<string> {
  const database = await new Dexie(databaseName).open();
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  database.close();
  return JSON.stringify(rows);
}

beforeEach(() => void freshDatabase());

describe('the coach at the desk', () => {
  it('tells a sidebar that wants it, and no other', async () => {
    const { house, page, sidebar } = await open();
    const other = house.sidebar(1);
    await other.desk.follow(1);
    await sidebar.desk.coach(true);
    await page.desk.drafted(draft(`Hello, ${words}. I will ring them today.`));
    await vi.waitFor(() =>
      expect(sidebar.findings.at(-1)?.remarks?.map(({ kind }) => kind)).toEqual(['acknowledgement']),
    );
    expect(other.findings.at(-1)?.remarks).toBeUndefined();
  });

  it('stops when it is switched off, and begins when it is switched on, beside the same draft', async () => {
    const { page, sidebar } = await open();
    await page.desk.drafted(draft(`Hello, ${words}. I will ring them today.`));
    await sidebar.desk.coach(true);
    await vi.waitFor(() => expect(sidebar.findings.at(-1)?.remarks).toHaveLength(1));
    await sidebar.desk.coach(false);
    await vi.waitFor(() => expect(sidebar.findings.at(-1)?.remarks).toBeUndefined());
  });

  it('goes by what the agent says of the mood', async () => {
    const { page, sidebar } = await open();
    await sidebar.desk.coach(true);
    await page.desk.drafted(draft(`Hello, ${words}. I will ring them today.`));
    await vi.waitFor(() => expect(sidebar.findings.at(-1)?.remarks).toHaveLength(1));
    const assist = await sidebar.desk.follow(1);
    const key = assist.kind === 'help' ? (assist.help.latest?.key ?? '') : '';
    await sidebar.desk.correct(key, { signal: 'sentiment', label: 'positive' });
    await page.desk.drafted(draft(`Hello, ${words}. I will ring them later today.`));
    await vi.waitFor(() => expect(sidebar.findings.at(-1)?.remarks).toEqual([]));
  });

  it('says nothing beside a person in distress', async () => {
    const { house, page } = await open();
    await page.desk.observe(conversation([angry, inbound('2', 'I don’t want to live anymore.')]));
    const sidebar = house.sidebar(1);
    await sidebar.desk.follow(1);
    await sidebar.desk.coach(true);
    await page.desk.drafted(draft(`Hello, ${words}. You failed to ask.`));
    await vi.waitFor(() => expect(sidebar.findings.at(-1)).toBeTruthy());
    expect(sidebar.findings.at(-1)?.remarks).toBeUndefined();
  });

  it('leaves nothing behind: not in the database, its events or its exports', async () => {
    const { house, page, sidebar } = await open();
    await sidebar.desk.coach(true);
    await page.desk.drafted(draft(`Hello, ${words}. As per the rules you failed to ask.`));
    await vi.waitFor(() => expect(sidebar.findings.at(-1)?.remarks?.length).toBeGreaterThan(1));
    const said = sidebar.findings.at(-1)?.remarks?.map(({ suggestion }) => suggestion) ?? [];
    await sidebar.desk.insert({ text: 'Something else.', source: 'own', item: 'x', conversation: 'inbox.example/c-1' });
    await page.desk.drafted(draft(''));
    // Writes stand in a queue, and this comes behind them.
    const exported = await house.dashboard().exportReadable();
    const stored = await readDatabase();
    // The conversation is there, so the looking is no looking at nothing.
    expect(stored).toContain('my parcel never came');
    for (const trace of ['zebra', 'you failed to', 'remarks', '"acknowledgement"', '"coach"', ...said])
      for (const text of [exported, stored]) expect(text.includes(trace), trace).toBe(false);
  });
});

describe('what a model made', () => {
  const text = 'I’m so sorry, Maya. I have called the depot, and your parcel comes tomorrow.';

  async function openWithModelText() {
    const at = await open();
    const [suggested] = await vi.waitFor(async () => {
      const assist = await at.sidebar.desk.follow(1);
      const replies = assist.kind === 'help' ? assist.help.replies : [];
      expect(replies).not.toHaveLength(0);
      return replies;
    });
    const assist = await at.sidebar.desk.follow(1);
    const key = assist.kind === 'help' ? assist.help.conversation.key : '';
    const id = suggested?.reply ?? '';
    at.house.modelTexts.made({ id, conversation: key, by: 'translated', text });
    const insertion = { text, source: 'reply' as const, item: id, conversation: key };
    return { ...at, id, key, insertion };
  }

  const markOf = async (sidebar: { desk: { follow(tab: number): Promise<unknown> } }) => {
    const assist = (await sidebar.desk.follow(1)) as { help?: { replies: { madeBy?: unknown }[] } };
    return assist.help?.replies[0]?.madeBy;
  };

  it('carries a mark where it is suggested until a person confirms it, which can be taken back', async () => {
    const { sidebar, id } = await openWithModelText();
    expect(await markOf(sidebar)).toEqual({ id, by: 'translated', isConfirmed: false });
    await sidebar.desk.confirmModelText(id, true);
    expect(await markOf(sidebar)).toMatchObject({ isConfirmed: true });
    await sidebar.desk.confirmModelText(id, false);
    expect(await markOf(sidebar)).toMatchObject({ isConfirmed: false });
  });

  it('carries it in the box until a person changes a word', async () => {
    const { page, sidebar, id, insertion } = await openWithModelText();
    await sidebar.desk.insert(insertion);
    await page.desk.drafted(draft(`Hello!\n\n${text.replaceAll(' ', '  ')}\n\nRobin`));
    await vi.waitFor(() => expect(sidebar.findings.at(-1)?.madeBy).toMatchObject({ id, by: 'translated' }));
    await page.desk.drafted(draft(text.replace('tomorrow', 'on Friday')));
    await vi.waitFor(() => expect(sidebar.findings.at(-1)?.madeBy).toBeUndefined());
  });

  it('loses it in the box when a person confirms it', async () => {
    const { page, sidebar, id, insertion } = await openWithModelText();
    await sidebar.desk.insert({ ...insertion, text: `${text}\n\nWritten with the help of AI.` });
    await page.desk.drafted(draft(text));
    await vi.waitFor(() => expect(sidebar.findings.at(-1)?.madeBy).toBeDefined());
    await sidebar.desk.confirmModelText(id, true);
    await vi.waitFor(() => expect(sidebar.findings.at(-1)?.madeBy).toBeUndefined());
  });

  it('is not seen in words that a person wrote', async () => {
    const { page, sidebar } = await openWithModelText();
    await page.desk.drafted(draft(text));
    await vi.waitFor(() => expect(sidebar.findings.at(-1)).toBeTruthy());
    expect(sidebar.findings.at(-1)?.madeBy).toBeUndefined();
  });

  it('is to be confirmed anew when the model made another text', async () => {
    const { house, sidebar, id, key } = await openWithModelText();
    await sidebar.desk.confirmModelText(id, true);
    house.modelTexts.made({ id, conversation: key, by: 'drafted', text: 'Another one.' });
    expect(await markOf(sidebar)).toEqual({ id, by: 'drafted', isConfirmed: false });
  });
});
