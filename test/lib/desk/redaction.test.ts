import { beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '@/lib/domain/message';
import { hiddenKinds, type HiddenKind } from '@/lib/domain/redaction';
import { openStore } from '@/lib/store/open-store';
import { conversation, freshDatabase, inbound, outbound, startDesk } from './support';

beforeEach(() => void freshDatabase());

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const all = (kinds: readonly HiddenKind[] = hiddenKinds) => ({ isOn: true, kinds: [...kinds] });
const secrets = ['maya@example.com', '7911 123456', 'FH-20418', 'Sunflower22', 'Jonas', '4111'];
const told: Message[] = [
  inbound('1', 'Hi Jonas, I am terribly angry about order FH-20418, write to maya@example.com'),
  outbound('2', 'We are sorry. Which number reaches you, Maya Lindqvist?'),
  inbound('3', 'Call +44 7911 123456. My card 4111 1111 1111 1111 was charged, my password is Sunflower22!'),
];
const withoutIds = told.map((message): Message => ({ ...message, id: null }));

const onDisk = async () => JSON.stringify((await openStore().rescue())?.tables);
const messagesOnDisk = async () =>
  ((await openStore().rescue())?.tables['messages'] ?? []) as { text: string; redacted?: true }[];

async function show(running: ReturnType<typeof startDesk>, messages: Message[], tab = 1) {
  const page = running.page(tab);
  await page.desk.observe(conversation(messages));
  const sidebar = running.sidebar(tab);
  const assist = await sidebar.desk.follow(tab);
  await settled();
  const close = () => (sidebar.wire.close(), page.wire.close());
  return { assist, sidebar, page, close };
}

describe('redaction before messages are kept', () => {
  it('is off until somebody asks for it', async () => {
    const running = startDesk();
    expect((await running.dashboard().overview()).redaction).toEqual({ isOn: false, kinds: [...hiddenKinds] });
    await show(running, told);
    expect(await onDisk()).toContain('maya@example.com');
  });

  it('leaves nothing of what names or finds a person on the disk, while the sidebar shows the text', async () => {
    const running = startDesk();
    await running.dashboard().setRedaction(all());
    const { assist } = await show(running, told);
    const disk = await onDisk();
    for (const secret of secrets) expect(disk).not.toContain(secret);
    expect(disk).toContain('order [number], write to [email]');
    expect((await messagesOnDisk()).every(({ redacted }) => redacted)).toBe(true);
    expect(JSON.stringify(assist)).toContain('Sunflower22');
  });

  it('takes out only the kinds that were chosen', async () => {
    const running = startDesk();
    await running.dashboard().setRedaction(all(['secret', 'card']));
    await show(running, told);
    const disk = await onDisk();
    expect(disk).not.toContain('Sunflower22');
    expect(disk).not.toContain('4111');
    expect(disk).toContain('maya@example.com');
  });

  it.each([
    ['with ids', told],
    ['without ids', withoutIds],
  ])('knows the messages again when the page is opened anew: %s', async (_, messages) => {
    const first = startDesk();
    await first.dashboard().setRedaction(all());
    (await show(first, messages)).close();
    await settled();

    const again = startDesk();
    const { assist, page } = await show(again, messages);
    expect(await messagesOnDisk()).toHaveLength(3);
    expect(JSON.stringify(assist)).toContain('Sunflower22');
    await page.desk.observe(conversation([...messages, inbound('4', 'And please delete my number 07700 900123.')]));
    await settled();
    expect(await messagesOnDisk()).toHaveLength(4);
    expect(await onDisk()).not.toContain('900123');
  });

  it('takes a page that is opened anew for nothing new, so that it is erased in time', async () => {
    let time = 1_760_000_000_000;
    const lastSeen = async () =>
      (((await openStore().rescue())?.tables['conversations'] ?? []) as { lastSeenAt: number }[])[0]?.lastSeenAt;
    const titled = { title: 'Order FH-20418', customer: null };
    for (const at of [0, 1, 2]) {
      time += at * 1_000_000;
      const running = startDesk({ now: () => time });
      await running.dashboard().setRedaction(all());
      const page = running.page(1);
      await page.desk.observe(conversation(withoutIds, titled));
      await settled();
      page.wire.close();
    }
    expect(await lastSeen()).toBe(1_760_000_000_000);
    expect(await onDisk()).not.toContain('FH-20418');
  });

  it('keeps an edit of a redacted message as one message, redacted', async () => {
    const first = startDesk();
    await first.dashboard().setRedaction(all());
    (await show(first, told)).close();
    const again = startDesk();
    const edited = told.map((one) =>
      one.id === '3' ? { ...one, text: 'Never mind, call 07700 900123 instead' } : one,
    );
    await show(again, edited);
    expect((await messagesOnDisk()).map(({ text }) => text)).toContain('Never mind, call [phone] instead');
    expect(await messagesOnDisk()).toHaveLength(3);
  });

  it('knows them again after other kinds were chosen, and when it was switched off', async () => {
    const first = startDesk();
    await first.dashboard().setRedaction(all(['phone', 'email', 'name']));
    (await show(first, withoutIds)).close();
    await settled();
    const second = startDesk();
    await second.dashboard().setRedaction(all(['secret']));
    (await show(second, withoutIds)).close();
    await second.dashboard().setRedaction({ isOn: false, kinds: [] });
    (await show(second, withoutIds)).close();
    expect(await messagesOnDisk()).toHaveLength(3);
  });

  it('keeps corrections, and marks words where they stand in the kept text', async () => {
    const running = startDesk();
    await running.dashboard().setRedaction(all());
    const { sidebar, assist } = await show(running, told);
    if (assist.kind !== 'help') throw new Error('no help');
    const key = `${assist.help.conversation.key}#0`;
    await sidebar.desk.correct(key, { signal: 'sentiment', label: 'positive' });
    await settled();
    const tables = (await openStore().rescue())?.tables ?? {};
    const assessments = tables['assessments'] as { message: string; corrections: unknown[]; assessment: object }[];
    const corrected = assessments.find(({ message }) => message === key);
    expect(corrected?.corrections).toHaveLength(1);
    const texts = new Map((tables['messages'] as { key: string; text: string }[]).map((one) => [one.key, one.text]));
    for (const { message, assessment } of assessments)
      for (const [, end] of JSON.stringify(assessment).matchAll(/"end":(\d+)/g))
        expect(Number(end)).toBeLessThanOrEqual(texts.get(message)?.length ?? 0);
  });

  it('redacts what was kept before when asked to, and says how much changed', async () => {
    const running = startDesk();
    (await show(running, told)).close();
    await running.dashboard().setRedaction(all());
    expect(await onDisk()).toContain('maya@example.com');
    expect(await running.dashboard().redactKept('')).toEqual({ changed: 3, last: null });
    const disk = await onDisk();
    for (const secret of secrets) expect(disk).not.toContain(secret);
    expect(await running.dashboard().redactKept('')).toEqual({ changed: 0, last: null });
    (await show(running, told)).close();
    expect(await messagesOnDisk()).toHaveLength(3);
  });

  it('is forgotten with everything else', async () => {
    const running = startDesk();
    await running.dashboard().setRedaction(all());
    await running.dashboard().eraseEverything();
    expect((await running.dashboard().overview()).redaction.isOn).toBe(false);
  });
});
