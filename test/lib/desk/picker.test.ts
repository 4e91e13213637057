import { beforeEach, describe, expect, it } from 'vitest';
import { replyDraftSchema, type ReplyDraft } from '@/lib/domain/reply-list';
import { conversation, freshDatabase, inbound, startDesk } from './support';

beforeEach(() => void freshDatabase());

const draft = (change: Partial<ReplyDraft>): ReplyDraft =>
  replyDraftSchema.parse({ title: 'Engraving', shortcut: 'engraving', body: 'Two days.', ...change });

/** A desk that sees a conversation with Maya, with these replies of the agent's own. */
async function openDesk(...drafts: Partial<ReplyDraft>[]) {
  const house = startDesk();
  const dashboard = house.dashboard();
  const ids: string[] = [];
  for (const change of drafts) ids.push((await dashboard.saveReply(draft(change))).id);
  const page = house.page(1).desk;
  const seen = conversation([inbound('m1', 'Can you engrave the lid?')]);
  if (seen.kind !== 'conversation') throw new Error('Expected a conversation.');
  await page.observe(seen);
  return { house, dashboard, page, shown: seen.conversation, ids };
}

describe('the picker’s desk', () => {
  it('finds as the sidebar does, filled in for this customer, six at most', async () => {
    const many = Array.from({ length: 9 }, (_, n) => ({ title: `Engraving ${n}`, shortcut: `engraving-${n}` }));
    const { page, shown } = await openDesk({ body: 'Hi {{customer.firstName}}, two days.' }, ...many);
    const found = await page.pickReplies('engraving', shown.id);
    expect(found).toHaveLength(6);
    expect(found[0]).toMatchObject({ shortcut: 'engraving', unresolved: [], asks: [] });
    expect(found[0]?.text).toBe(`Hi ${shown.customer?.name.split(' ')[0]}, two days.`);
    expect((await page.pickReplies('engravng', shown.id)).length).toBeGreaterThan(0);
    expect(await page.pickReplies('zzzzqqq', shown.id)).toEqual([]);
  });

  it('fills in nothing of a customer whom the page no longer shows', async () => {
    const { page } = await openDesk({ body: 'Hi {{customer.firstName}}.' });
    await expect(page.pickReplies('engraving', 'another')).rejects.toThrow('still being read');
    // A page that does not tell one conversation from another.
    const [reply] = await page.pickReplies('engraving', null);
    expect(reply).toMatchObject({ text: 'Hi [customer.firstName].', unresolved: ['customer.firstName'] });
    expect(reply?.asks).toMatchObject([{ name: 'customer.firstName', label: 'Customer first name', kind: 'text' }]);
  });

  it('asks for the fields of a reply and for what is not known, and puts the answers in', async () => {
    const fields = [
      {
        name: 'reason',
        label: 'Why',
        kind: 'choice' as const,
        options: ['late', 'lost'],
        preset: 'late',
        isRemembered: true,
      },
    ];
    const { page, shown, ids } = await openDesk({
      body: 'Your parcel {{order.number}} is {{ask.reason}}.',
      fields: fields.map((field) => ({ ...field })),
    });
    const [reply] = await page.pickReplies('engraving', shown.id);
    expect(reply?.asks.map(({ name, preset }) => [name, preset])).toEqual([
      ['ask.reason', 'late'],
      ['order.number', ''],
    ]);
    const answers = { 'ask.reason': 'lost', 'order.number': '{{agent.name}} 7' };
    const filled = await page.fillReply('engraving', ids[0] ?? '', shown.id, answers);
    // A value is data: what looks like a variable is none.
    expect(filled?.text).toBe('Your parcel ((agent.name)) 7 is lost.');
    const empty = await page.fillReply('engraving', ids[0] ?? '', shown.id, { 'ask.reason': '', 'order.number': '' });
    expect(empty?.unresolved).toEqual(['order.number', 'ask.reason']);
    await page.replyPicked(ids[0] ?? '', shown.id, answers);
    const [again] = await page.pickReplies('engraving', shown.id);
    expect(again?.asks[0]?.preset).toBe('lost');
  });

  it('remembers no answer to a variable for a field whose name ends alike', async () => {
    const fields = [
      { name: 'reason', label: '', kind: 'text' as const, options: [], preset: 'late', isRemembered: true },
    ];
    const { page, shown, ids } = await openDesk({ body: 'It is {{ask.reason}}: {{app.reason}}.', fields });
    await page.replyPicked(ids[0] ?? '', shown.id, { 'ask.reason': 'lost', 'app.reason': 'of this customer' });
    const [again] = await page.pickReplies('engraving', shown.id);
    expect(again?.asks[0]).toMatchObject({ name: 'ask.reason', preset: 'lost' });
  });

  it('tells what is severe in a reply as it would go in, and nothing of what the form asks for', async () => {
    const { page, shown, ids } = await openDesk({
      body: 'Hi {{customer.firstName}}, your code is {{order.code}}, card 4111 1111 1111 1111.',
    });
    const id = ids[0] ?? '';
    const found = await page.checkPicked('engraving', id, shown.id, {});
    expect(found.map(({ kind, severity }) => [kind, severity])).toEqual([['card-number', 'severe']]);
    const answered = await page.checkPicked('engraving', id, shown.id, { 'order.code': '{{order.id}} 7' });
    expect(answered.map(({ kind }) => kind)).toEqual(['card-number']);
    expect(await page.checkPicked('engraving', 'unknown', shown.id, {})).toEqual([]);
    expect(await page.checkPicked('engraving', id, null, {})).toEqual([]);
  });

  it.each([
    ['ar', 'مرحبا، أين طلبي؟ لقد طلبت النقش على الغطاء', 'مرحبا {{customer.firstName}}، النقش يستغرق يومين.'],
    ['he', 'שלום, איפה ההזמנה שלי? ביקשתי חריטה על המכסה', 'שלום {{customer.firstName}}, החריטה לוקחת יומיים.'],
  ])(
    'offers the variant in %s with what it says in the agent’s language, in picker and sidebar',
    async (language, message, body) => {
      const house = startDesk();
      const dashboard = house.dashboard();
      const { id } = await dashboard.saveReply(
        draft({
          body: `Hi {{customer.firstName}}, engraving takes two days. ${'It is done by hand. '.repeat(60)}`,
          variants: [{ language, body: `${body} ${'words '.repeat(200)}` }],
          intents: ['order_status'],
        }),
      );
      const page = house.page(1).desk;
      const seen = conversation([inbound('m1', message)]);
      if (seen.kind !== 'conversation') throw new Error('Expected a conversation.');
      await page.observe(seen);
      const name = seen.conversation.customer?.name.split(' ')[0] ?? '';
      const start = body.replace('{{customer.firstName}}', name);
      const [picked] = await page.pickReplies('engraving', seen.conversation.id);
      expect(picked).toMatchObject({ id, translation: { language: 'en' } });
      expect(picked?.text.startsWith(start)).toBe(true);
      expect(picked?.translation?.text.startsWith(`Hi ${name}, engraving takes two days.`)).toBe(true);
      const sidebar = house.sidebar(1).desk;
      const assist = await sidebar.follow(null);
      const offered = assist.kind === 'help' ? assist.help.replies : [];
      for (const reply of [...offered, ...(await sidebar.search('engraving')).replies].filter(
        (one) => one.reply === id,
      ))
        expect(reply).toMatchObject({ language, text: picked?.text, translation: picked?.translation });
      expect((await sidebar.search('engraving')).replies.map(({ reply }) => reply)).toContain(id);
    },
  );

  it('leaves out replies of other sites', async () => {
    const { page, shown } = await openDesk(
      { title: 'Elsewhere', shortcut: 'engraving-a', sites: ['other.example'] },
      { title: 'Here', shortcut: 'engraving-b', sites: ['inbox.example'] },
    );
    expect((await page.pickReplies('engraving', shown.id)).map(({ title }) => title)).toEqual(['Here']);
  });

  it('counts what was picked, and no more once it was taken back', async () => {
    const { page, shown, ids, dashboard, house } = await openDesk({});
    const id = ids[0] ?? '';
    const uses = async () => (await dashboard.reply(id))?.uses;
    await page.pickReplies('twodayz', shown.id);
    await page.replyPicked(id, shown.id, {});
    expect(await uses()).toBe(1);
    await page.pickUndone();
    await page.pickUndone();
    expect(await uses()).toBe(0);
    const all = await house.sidebar(1).desk.exportReadable();
    const kept = JSON.parse(all) as {
      tables: { events: { what: { kind: string } }[] };
    };
    const events = kept.tables.events.map(({ what }) => what);
    expect(events.filter(({ kind }) => kind === 'inserted' || kind === 'took-back')).toEqual([
      { kind: 'inserted', item: id, source: 'reply' },
      { kind: 'took-back', item: id, source: 'reply' },
    ]);
    // Nothing that was typed is kept.
    expect(all).not.toContain('twodayz');
  });
});
