import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftChange } from '@/lib/desk/page-contract';
import { emptyProfile } from '@/lib/domain/agent-profile';
import type { Draft } from '@/lib/domain/draft';
import { conversation, freshDatabase, inbound, outbound, startDesk } from './support';

beforeEach(() => void freshDatabase());

const asked = inbound('1', 'Where is my order FH-29917? It should have been here on Tuesday.');
const draft = (text: string, change: Partial<Draft> = {}): Draft => ({
  conversation: 'c-1',
  text,
  isNote: false,
  ...change,
});

async function openHouse(mend: (change: DraftChange) => Promise<{ ok: true }> = async () => ({ ok: true })) {
  const house = startDesk();
  const sidebar = house.sidebar(7);
  await sidebar.desk.follow(null);
  const page = house.page(7, { mend });
  await page.desk.observe(conversation([asked]));
  const latest = () => sidebar.findings.at(-1) ?? null;
  const kinds = () => latest()?.findings.map(({ kind }) => kind) ?? null;
  /** What the library says is read beside the desk's other work. */
  const write = async (text: string, change: Partial<Draft> = {}) => {
    await page.desk.drafted(draft(text, change));
    await vi.waitFor(() => expect(latest() === null ? '' : latest()?.draft).toBeDefined());
  };
  return { house, sidebar, page, latest, kinds, write };
}

describe('a draft', () => {
  it('is looked at as it is written, and its findings go when it is sent', async () => {
    const { kinds, write } = await openHouse();
    await write('Hi {{customer.firstName}}, it is on its way.');
    await vi.waitFor(() => expect(kinds()).toEqual(['variable']));
    await write('Hi Maya, it is on its way.');
    await vi.waitFor(() => expect(kinds()).toEqual([]));
    await write('');
    await vi.waitFor(() => expect(kinds()).toBeNull());
  });

  it('is held against the articles and replies, once they are read', async () => {
    const { kinds, write } = await openHouse();
    await write('Hi Maya, we refund you €900 for the delay.');
    await vi.waitFor(() => expect(kinds()).toEqual(['unsupported']));
    await write('Hi Maya, if express arrives late, we refund the €9.95. See fernhill.example/track');
    await vi.waitFor(() => expect(kinds()).toEqual([]));
  });

  it('is held against the conversations that were open before', async () => {
    const { house, kinds, write } = await openHouse();
    const other = inbound('9', 'Order FH-20418 is broken. tom@mail.example');
    const tom = { id: 'c-2', title: 'Tom Keane', customer: { name: 'Tom Keane' }, url: 'https://inbox.example/c/c-2' };
    await house.page(8).desk.observe(conversation([other], tom));
    await write('Hi Tom, order FH-20418 is on its way, we wrote to tom@mail.example.');
    await vi.waitFor(() => expect(kinds()).toEqual(['other-name', 'other-order', 'other-contact']));
  });

  it('of another conversation than the one in view is not looked at', async () => {
    const { page, kinds, latest, write } = await openHouse();
    await write('Hi {{name}}', { conversation: 'c-9' });
    expect(kinds()).toBeNull();
    await write('Hi {{name}}');
    await vi.waitFor(() => expect(kinds()).toEqual(['variable']));
    // The page moves on: what was found there is of no matter here.
    await page.desk.observe(conversation([inbound('5', 'Hello')], { id: 'c-3', url: 'https://inbox.example/c/c-3' }));
    await vi.waitFor(() => expect(latest()).toBeNull());
  });

  it('is told to a sidebar that comes later', async () => {
    const { house, write } = await openHouse();
    await write('Hi {{name}}, it is on its way.');
    const late = house.sidebar(7);
    await late.desk.follow(null);
    await vi.waitFor(() => expect(late.findings.at(-1)?.findings).toHaveLength(1));
  });

  it('is judged anew when the customer or the agent has written', async () => {
    const { page, kinds, write } = await openHouse();
    const text = 'Hi Maya, your order left our warehouse this morning and is with the carrier.';
    await write(text);
    await vi.waitFor(() => expect(kinds()).toEqual([]));
    await page.desk.observe(conversation([asked, outbound('2', text)]));
    await vi.waitFor(() => expect(kinds()).toEqual(['sent-before']));
  });

  it('is told that somebody answered while it was written, and no older message is taken for that', async () => {
    const { page, kinds, latest, write } = await openHouse();
    const earlier = outbound('0', 'Hello Maya, how can we help you today?');
    const colleague = { ...outbound('2', 'I have looked: it is in Athlone and comes on Monday.'), author: 'Sam Ito' };
    await write('Hi Maya, I am looking into');
    await page.desk.observe(conversation([earlier, asked]));
    await vi.waitFor(() => expect(kinds()).toEqual([]));
    await page.desk.observe(conversation([earlier, asked, colleague]));
    await vi.waitFor(() => expect(kinds()).toEqual(['answered-meanwhile']));
    expect(latest()?.findings[0]?.why).toContain('Sam Ito answered');
    // Begun anew, it answers what stands there.
    await write('');
    await write('Hi Maya, as Sam wrote, it comes on Monday.');
    await vi.waitFor(() => expect(kinds()).toEqual([]));
  });

  it('is not somebody else’s answer when it was sent itself', async () => {
    const { page, kinds, write } = await openHouse();
    await write('Hi Maya, on its way.');
    await page.desk.observe(conversation([asked, outbound('2', 'Hi Maya, on its way.')]));
    await vi.waitFor(() => expect(kinds()).toEqual([]));
  });

  it('is told what it leaves out only when the agent rests', async () => {
    const { page, kinds, write } = await openHouse();
    const both = inbound('1', 'Do you repair tents? And what are your opening hours on Saturday?');
    await page.desk.observe(conversation([both], { id: 'c-1' }));
    await write('Hi Maya, yes, we repair tents of all brands.');
    await vi.waitFor(() => expect(kinds()).toEqual([]));
    await vi.waitFor(() => expect(kinds()).toEqual(['unanswered']), { timeout: 15_000, interval: 200 });
  });

  it('may name and link our own side, as the profile has it', async () => {
    const { house, kinds, write } = await openHouse();
    await house.dashboard().saveProfile({
      ...emptyProfile,
      name: 'Robin Hale',
      company: 'Northwind',
      facts: [{ name: 'website', value: 'northwind.example' }],
    });
    await write('Hi Maya, see https://help.northwind.example/track and https://northwind-shop.example.net/track');
    await vi.waitFor(() => expect(kinds()).toEqual(['unknown-link']));
  });

  it('is never written down', async () => {
    const { house, write, kinds } = await openHouse();
    const secret = 'Hi {{name}}, the password is Zx9!kkQ2';
    await write(secret);
    await vi.waitFor(() => expect(kinds()).toContain('password'));
    const dashboard = house.dashboard();
    expect(await dashboard.exportReadable()).not.toContain('Zx9!kkQ2');
  });

  it('that is too long, or no draft at all, is refused', async () => {
    const { page } = await openHouse();
    await expect(page.desk.drafted(draft('x'.repeat(20_001)))).rejects.toThrow(/drafted/);
    await expect(page.desk.drafted({ text: 'Hi' } as Draft)).rejects.toThrow(/drafted/);
  });
});

describe('a mend', () => {
  it('goes to the page with the draft that it is of, and what takes its place', async () => {
    const mend = vi.fn<(change: DraftChange) => Promise<{ ok: true }>>(async () => ({ ok: true }));
    const { sidebar, latest, kinds, write } = await openHouse(mend);
    await write('Hi {{name}}, it is on its way.');
    await vi.waitFor(() => expect(kinds()).toEqual(['variable']));
    expect(await sidebar.desk.mend(latest()?.draft ?? -1, 0)).toEqual({ ok: true });
    expect(mend).toHaveBeenCalledExactlyOnceWith({
      conversation: 'c-1',
      text: 'Hi {{name}}, it is on its way.',
      start: 3,
      end: 11,
      with: 'Maya',
    });
  });

  it('of a draft that has changed meanwhile is refused, and changes nothing', async () => {
    const mend = vi.fn<(change: DraftChange) => Promise<{ ok: true }>>(async () => ({ ok: true }));
    const { sidebar, latest, kinds, write } = await openHouse(mend);
    await write('Hi {{name}}, it is on its way.');
    await vi.waitFor(() => expect(kinds()).toEqual(['variable']));
    const before = latest()?.draft ?? -1;
    await write('Hi {{name}}, it is on its way!');
    expect((await sidebar.desk.mend(before, 0)).ok).toBe(false);
    expect((await sidebar.desk.mend(latest()?.draft ?? -1, 7)).ok).toBe(false);
    expect(mend).not.toHaveBeenCalled();
  });
});

describe('a text that is about to be inserted', () => {
  it('is looked at before it is', async () => {
    const { sidebar } = await openHouse();
    const found = await sidebar.desk.checkText('Paid with 4111 1111 1111 1111.', 'inbox.example/c-1');
    expect(found.map(({ kind, severity }) => [kind, severity])).toEqual([['card-number', 'severe']]);
    expect(await sidebar.desk.checkText('Paid with 4111 1111 1111 1111.', 'inbox.example/c-9')).toEqual([]);
  });
});
