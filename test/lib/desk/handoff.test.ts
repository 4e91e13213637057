import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HandoffWish } from '@/lib/domain/handoff';
import type { Conversation } from '@/lib/domain/conversation';
import { conversation, freshDatabase, inbound, outbound, startDesk } from './support';

beforeEach(() => void freshDatabase());

const wish = (change: Partial<HandoffWish> = {}): HandoffWish => ({
  format: 'text',
  isRedacted: false,
  hasTranscript: true,
  locale: 'en-GB',
  ...change,
});
const talk = [
  inbound('1', 'Where is my order FH-29917? It should have been here on Tuesday. Write to maya.l@mail.example please.'),
  outbound('2', 'Hi Maya, I am sorry. We will look into it and write to you tomorrow.'),
  inbound('3', 'My lawyer will hear of this if it is not here by Friday.'),
];

async function openHouse(extra: Partial<Conversation> = {}, messages = talk) {
  const house = startDesk();
  const sidebar = house.sidebar(7);
  await sidebar.desk.follow(null);
  const insert = vi.fn(async () => ({ ok: true as const }));
  const page = house.page(7, { insert });
  await page.desk.observe(conversation(messages, extra));
  await vi.waitFor(() => expect(sidebar.pushed.at(-1)?.kind).toBe('help'));
  const assist = sidebar.pushed.at(-1);
  const key = assist?.kind === 'help' ? assist.help.conversation.key : '';
  return { sidebar, page, insert, key };
}

describe('handing over', () => {
  it('tells what is wanted, what warns, what is open, how to find it and all that was said', async () => {
    const { sidebar, key } = await openHouse();
    const text = await sidebar.desk.handoff(key, wish());
    for (const part of ['Legal threat', 'Number: FH-29917', 'Email: maya.l@mail.example', 'WHAT WAS SAID', 'My lawyer'])
      expect(text).toContain(part);
  });

  it.each(['markdown', 'text', 'json'] as const)('redacted, names nobody and finds nobody (%s)', async (format) => {
    const { sidebar, key } = await openHouse();
    await sidebar.desk.saveNote(`${key.split('/')[0]}/@maya`, 'Ask for Maya at 0171 2345678');
    const text = await sidebar.desk.handoff(key, wish({ format, isRedacted: true }));
    expect(text).not.toMatch(/maya|29917|mail\.example|2345678|c-1/iu);
    expect(text).toContain('lawyer');
  });

  it('redacted, takes out in each message who is told in another', async () => {
    const said = [
      inbound('1', 'Please deliver it to the house of Quastenhoff instead.'),
      inbound('2', 'Where is my order? Kind regards,\nTobias Quastenhoff'),
    ];
    const { sidebar, key } = await openHouse({}, said);
    const text = await sidebar.desk.handoff(key, wish({ isRedacted: true }));
    expect(text).toContain('Where is my order');
    expect(text).not.toMatch(/tobias|quastenhoff/iu);
  });

  it('leaves the transcript out where it is not wanted', async () => {
    const { sidebar, key } = await openHouse();
    expect(await sidebar.desk.handoff(key, wish({ hasTranscript: false }))).not.toContain('WHAT WAS SAID');
  });

  it('of another conversation than the one in view is refused', async () => {
    const { sidebar } = await openHouse();
    await expect(sidebar.desk.handoff('elsewhere/c-9', wish())).rejects.toThrow('another conversation');
  });

  it('goes into the private note', async () => {
    const { sidebar, insert, key } = await openHouse({ composer: { kind: 'field', note: true } });
    expect(await sidebar.desk.insertNote(key, 'Handoff')).toEqual({ ok: true });
    expect(insert).toHaveBeenCalledExactlyOnceWith('Handoff', 'c-1', null, true);
  });

  it('never goes into the box that the customer reads', async () => {
    const { sidebar, insert, key } = await openHouse({ composer: { kind: 'field', note: false } });
    expect(await sidebar.desk.insertNote(key, 'Handoff')).toMatchObject({
      ok: false,
      reason: expect.stringContaining('private note'),
    });
    expect(insert).not.toHaveBeenCalled();
  });
});
