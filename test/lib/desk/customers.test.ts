import { beforeEach, describe, expect, it } from 'vitest';
import type { CustomerDetail } from '@/lib/domain/customer';
import type { Message } from '@/lib/domain/message';
import type { TimelinePage, TimelinePlace } from '@/lib/domain/timeline';
import { conversation, freshDatabase, inbound, outbound, startDesk } from './support';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.UTC(2026, 0, 10, 9);
let time = start;

beforeEach(() => {
  freshDatabase();
  time = start;
});

type Running = ReturnType<typeof startDesk>;
const run = () => startDesk({ now: () => time });
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

let tabs = 0;
/** A conversation as a page shows it, and closes again. */
async function see(
  running: Running,
  {
    id,
    name,
    handle,
    channel,
    url,
    messages,
  }: {
    id: string;
    name: string;
    handle?: string;
    channel: string;
    url?: string;
    messages: Message[];
  },
) {
  const page = running.page(++tabs);
  await page.desk.observe(
    conversation(messages, {
      id,
      channel,
      title: name,
      url: url ?? `https://${channel}/c/${id}`,
      customer: handle === undefined ? { name } : { name, handle },
    }),
  );
  await settled();
  page.wire.close();
}

const sent = (message: Message, at: number): Message => ({ ...message, sentAt: new Date(at).toISOString() });
const wrote = (id: string, author: string, text: string): Message => ({ ...inbound(id, text), author });

const onX = { id: 'x1', name: 'Maya Lindqvist', handle: '@maya', channel: 'x.com' };
const onWhatsapp = { id: 'w1', name: 'Maya', channel: 'whatsapp' };
const keyOnX = 'x.com/@maya';
const keyOnWhatsapp = 'whatsapp/Maya';

async function known(running: Running, key: string): Promise<CustomerDetail> {
  const detail = await running.dashboard().customer(key);
  if (!detail) throw new Error(`${key} is not known`);
  return detail;
}

const textsOf = async (running: Running, key: string, text = '') =>
  (await running.dashboard().customerTimeline(key, text, null)).messages.map((message) => message.text);

describe('the timeline of a person', () => {
  it('has the messages of all their conversations and sites in one order, newest first, and says where each was', async () => {
    const running = run();
    time = start + 3 * day;
    await see(running, {
      ...onX,
      messages: [
        sent(inbound('1', 'Where is my parcel?'), start),
        sent(outbound('2', 'On its way.'), start + 10 * minute),
        sent(inbound('3', 'It is here, thank you so much!'), start + 2 * day),
      ],
    });
    await see(running, {
      ...onX,
      id: 'x2',
      messages: [sent(inbound('9', 'Is the tent waterproof?'), start + day)],
    });
    const page = await running.dashboard().customerTimeline(keyOnX, '', null);
    expect(page.messages.map(({ text }) => text)).toEqual([
      'It is here, thank you so much!',
      'Is the tent waterproof?',
      'On its way.',
      'Where is my parcel?',
    ]);
    expect(page.messages[1]).toMatchObject({ conversation: 'x.com/x2', at: start + day, isTimeKnown: true });
    expect(page.conversations.map(({ url }) => url).sort()).toEqual(['https://x.com/c/x1', 'https://x.com/c/x2']);
    expect(page.next).toBeNull();
  });

  it('keeps the order of a conversation whose page tells no times', async () => {
    const running = run();
    const messages = Array.from({ length: 25 }, (_, index) => inbound(`${index}`, `Message ${index}`));
    await see(running, { ...onX, messages });
    expect(await textsOf(running, keyOnX)).toEqual(messages.map(({ text }) => text).reverse());
  });

  it('comes a page at a time, each message once, whatever came meanwhile', async () => {
    const running = run();
    for (let round = 0; round < 8; round++) {
      time = start + round * day;
      const messages = Array.from({ length: 30 }, (_, index) =>
        sent(inbound(`${round}-${index}`, `Message ${round} ${index}`), time - (30 - index) * minute),
      );
      await see(running, { ...onX, id: `x${round % 3}`, messages });
    }
    const dashboard = running.dashboard();
    const read: { text: string; at: number }[] = [];
    let place: TimelinePlace | null = null;
    do {
      const page: TimelinePage = await dashboard.customerTimeline(keyOnX, '', place);
      expect(page.looked).toBeLessThanOrEqual(50);
      read.push(...page.messages);
      place = page.next;
      // Somebody writes while the page is open.
      if (read.length === 50) {
        time += minute;
        await see(running, { ...onX, id: 'new', messages: [sent(inbound('n', 'Just now'), time)] });
      }
    } while (place);
    const texts = read.map(({ text }) => text).filter((text) => text !== 'Just now');
    expect(new Set(texts).size).toBe(240);
    expect(texts).toHaveLength(240);
    expect(read.map(({ at }) => at)).toEqual(read.map(({ at }) => at).sort((a, b) => b - a));
  });

  it('is searched by the beginnings of words, and shows what was around', async () => {
    const running = run();
    await see(running, {
      ...onX,
      messages: [
        inbound('1', 'Hola, el código no funciona'),
        outbound('2', 'Try SPRING.'),
        inbound('3', 'Now it works'),
      ],
    });
    const found = await running.dashboard().customerTimeline(keyOnX, 'CODIGO func', null);
    expect(found.messages.map(({ text }) => text)).toEqual(['Hola, el código no funciona']);
    const around = await running.dashboard().messagesAround(found.messages[0]?.key ?? '');
    expect(around.map(({ text }) => text)).toEqual(['Now it works', 'Try SPRING.', 'Hola, el código no funciona']);
    expect(await textsOf(running, keyOnX, 'refund')).toEqual([]);
  });
});

describe('who is who', () => {
  async function twoSites(running: Running) {
    await see(running, { ...onX, messages: [inbound('1', 'Write to maya.l@example.com please, it is urgent.')] });
    time += day;
    await see(running, {
      ...onWhatsapp,
      messages: [wrote('2', 'Maya', 'My email is Maya.L@example.com and the tent leaks.')],
    });
  }

  it('offers the same email on another site with both messages, and merges nothing by itself', async () => {
    const running = run();
    await twoSites(running);
    const { offers } = await running.dashboard().customerIdentity(keyOnX);
    expect(offers).toMatchObject([
      {
        person: { key: keyOnWhatsapp },
        evidence: [
          {
            kind: 'email',
            strength: 'strong',
            text: 'Maya.L@example.com',
            quotes: [{ text: expect.stringContaining('urgent') }, { text: expect.stringContaining('tent leaks') }],
          },
        ],
      },
    ]);
    expect((await known(running, keyOnX)).members).toHaveLength(1);
    expect(await textsOf(running, keyOnX)).toHaveLength(1);
  });

  it('reads them as one once the agent says so: timeline, notes, tags, the list and the sidebar’s history', async () => {
    const running = run();
    await twoSites(running);
    const dashboard = running.dashboard();
    await dashboard.saveCustomerNote(keyOnWhatsapp, 'Calls after five.');
    await dashboard.setCustomerTags(keyOnWhatsapp, ['tent']);
    await dashboard.setCustomerTags(keyOnX, ['press']);
    await dashboard.mergeCustomers(keyOnWhatsapp, keyOnX);
    for (const key of [keyOnX, keyOnWhatsapp]) {
      expect(await textsOf(running, key)).toHaveLength(2);
      expect(await known(running, key)).toMatchObject({ key: keyOnX, tags: ['press', 'tent'], conversations: 2 });
    }
    expect((await known(running, keyOnX)).members).toMatchObject([
      { key: keyOnX, link: null },
      { key: keyOnWhatsapp, note: 'Calls after five.', linkedAt: time },
    ]);
    const list = await dashboard.customers('', 0);
    expect(list.rows.map(({ key }) => key)).toEqual([keyOnX]);
    expect((await dashboard.overview()).counts.people).toBe(1);
    // Found by the other's words, shown as the one.
    expect((await dashboard.customers('tent', 0)).rows).toMatchObject([{ key: keyOnX }]);
    const page = running.page(70);
    await page.desk.observe(
      conversation([wrote('2', 'Maya', 'Hello again')], { ...onWhatsapp, customer: { name: 'Maya' } }),
    );
    const assist = await running.sidebar(70).desk.follow(70);
    expect(assist.kind === 'help' && assist.help.customer).toMatchObject({
      key: keyOnX,
      name: 'Maya',
      tags: ['press', 'tent'],
      history: [{ key: 'x.com/x1' }],
      otherNotes: [{ channel: 'whatsapp', note: 'Calls after five.' }],
    });
    // Nobody is offered whom they are already.
    expect((await dashboard.customerIdentity(keyOnX)).offers).toEqual([]);
  });

  it('takes a merge back after new messages: what came since is with whom it came from, and what was written is kept', async () => {
    const running = run();
    await twoSites(running);
    const dashboard = running.dashboard();
    await dashboard.setCustomerTags(keyOnWhatsapp, ['tent']);
    const undo = await dashboard.mergeCustomers(keyOnWhatsapp, keyOnX);
    time += day;
    await see(running, { ...onWhatsapp, messages: [wrote('3', 'Maya', 'Any news on the tent?')] });
    await see(running, { ...onX, id: 'x5', messages: [inbound('7', 'Lovely shop!')] });
    await dashboard.saveCustomerNote(keyOnWhatsapp, 'Written while they were one.');
    await dashboard.setCustomerTags(keyOnX, ['tent', 'vip']);
    await dashboard.takeBackLink(undo);
    expect(await textsOf(running, keyOnWhatsapp)).toEqual(['Any news on the tent?', expect.stringContaining('leaks')]);
    expect(await textsOf(running, keyOnX)).toEqual(['Lovely shop!', expect.stringContaining('urgent')]);
    expect(await known(running, keyOnWhatsapp)).toMatchObject({ tags: ['tent'], members: [{ key: keyOnWhatsapp }] });
    expect(await known(running, keyOnX)).toMatchObject({ note: 'Written while they were one.', tags: ['vip'] });
    // It may be offered again: nothing says that they are two.
    expect((await dashboard.customerIdentity(keyOnX)).offers).toHaveLength(1);
    await expect(dashboard.takeBackLink(undo)).rejects.toThrow('taken back already');
  });

  it('keeps a merge over what a page says of the person later, and over a restart', async () => {
    const running = run();
    await twoSites(running);
    const page = running.page(80);
    await page.desk.observe(conversation([wrote('2', 'Maya', 'Hi')], { ...onWhatsapp, customer: { name: 'Maya' } }));
    const sidebar = running.sidebar(80);
    await sidebar.desk.follow(80);
    await running.dashboard().mergeCustomers(keyOnWhatsapp, keyOnX);
    // The open conversation is told at once.
    const pushed = sidebar.latest();
    expect(pushed?.kind === 'help' && pushed.help.customer?.history).toMatchObject([{ key: 'x.com/x1' }]);
    time += day;
    await page.desk.observe(
      conversation([wrote('2', 'Maya', 'Hi'), wrote('4', 'Maya', 'Hello?')], {
        ...onWhatsapp,
        customer: { name: 'Maya' },
      }),
    );
    await settled();
    running.store.close();
    expect((await known(run(), keyOnWhatsapp)).members).toHaveLength(2);
  });

  it('is said in the sidebar as soon as a message tells, and no longer once the agent has said what it is', async () => {
    const running = run();
    await twoSites(running);
    const page = running.page(85);
    const sidebar = running.sidebar(85);
    const zendesk = { id: 'z1', channel: 'zendesk', customer: { name: 'M' } };
    await page.desk.observe(conversation([wrote('1', 'M', 'Hello')], zendesk));
    await sidebar.desk.follow(85);
    await page.desk.observe(
      conversation([wrote('1', 'M', 'Hello'), wrote('2', 'M', 'I am maya.l@example.com')], zendesk),
    );
    await settled();
    const mayBe = () => {
      const pushed = sidebar.latest();
      return pushed?.kind === 'help' ? pushed.help.customer?.mayBe?.map(({ channel }) => channel) : null;
    };
    await expect.poll(() => mayBe()?.sort()).toEqual(['whatsapp', 'x.com']);
    await running.dashboard().mergeCustomers('zendesk/M', keyOnX);
    await running.dashboard().tellCustomersApart('zendesk/M', keyOnWhatsapp);
    await expect.poll(mayBe).toEqual([]);
  });

  it('remembers who is not the same person, until that is taken back', async () => {
    const running = run();
    await twoSites(running);
    const dashboard = running.dashboard();
    const link = await dashboard.tellCustomersApart(keyOnX, keyOnWhatsapp);
    for (const [key, other] of [
      [keyOnX, keyOnWhatsapp],
      [keyOnWhatsapp, keyOnX],
    ] as const) {
      expect(await dashboard.customerIdentity(key)).toMatchObject({
        offers: [],
        apart: [{ link, other: { key: other } }],
      });
    }
    await dashboard.takeBackLink(link);
    expect((await dashboard.customerIdentity(keyOnX)).offers).toHaveLength(1);
  });

  it('merges three and takes the first merge back alone', async () => {
    const running = run();
    await twoSites(running);
    await see(running, {
      id: 'z',
      name: 'Maya L',
      channel: 'zendesk',
      messages: [wrote('1', 'Maya L', 'Third place')],
    });
    const dashboard = running.dashboard();
    const first = await dashboard.mergeCustomers(keyOnWhatsapp, keyOnX);
    await dashboard.mergeCustomers(keyOnX, 'zendesk/Maya L');
    expect(await known(running, keyOnWhatsapp)).toMatchObject({ key: 'zendesk/Maya L', conversations: 3 });
    await expect(dashboard.mergeCustomers('zendesk/Maya L', keyOnWhatsapp)).rejects.toThrow('one person here already');
    await dashboard.takeBackLink(first);
    expect(await known(running, keyOnWhatsapp)).toMatchObject({ key: keyOnWhatsapp, conversations: 1 });
    expect(await known(running, keyOnX)).toMatchObject({ key: 'zendesk/Maya L', conversations: 2 });
  });
});

describe('what is known of a person', () => {
  it('says to the sidebar how they want to be reached and what they allow', async () => {
    const running = run();
    const page = running.page(90);
    await page.desk.observe(conversation([inbound('1', 'Please stop writing to me.')]));
    const sidebar = running.sidebar(90);
    await sidebar.desk.follow(90);
    await settled();
    const key = 'inbox.example/@maya';
    const dashboard = running.dashboard();
    await dashboard.setContact(key, { doNotContact: true, channel: 'post', language: 'es' });
    await dashboard.setConsent(key, [{ purpose: 'newsletter', state: 'withdrawn', day: '2026-01-10' }]);
    const pushed = sidebar.latest();
    expect(pushed?.kind === 'help' && pushed.help.customer).toMatchObject({
      contact: { doNotContact: true, channel: 'post', language: 'es' },
      consent: [{ purpose: 'newsletter', state: 'withdrawn', day: '2026-01-10' }],
    });
    // It never takes the help away.
    expect(pushed?.kind === 'help' && pushed.help.latest?.text).toBe('Please stop writing to me.');
    await page.desk.observe(conversation([inbound('1', 'Please stop writing to me.'), inbound('2', 'Thanks.')]));
    await settled();
    expect(await known(running, key)).toMatchObject({ contact: { doNotContact: true } });
    expect((await dashboard.customers('maya', 0)).rows).toMatchObject([{ doNotContact: true }]);
  });

  it('refuses to say that something was saved of a person who is not known', async () => {
    await expect(run().dashboard().saveCustomerNote('x/@nobody', 'Hi')).rejects.toThrow('not saved');
    expect(await run().dashboard().customer('x/@nobody')).toBeNull();
  });
});

describe('the list of customers', () => {
  async function several(running: Running) {
    for (const [index, name] of ['José García', 'Josephine Baker', 'Ana María'].entries()) {
      time = start + index * day;
      await see(running, { id: `c${index}`, name, channel: 'x.com', messages: [wrote('1', name, 'Hello')] });
    }
  }

  it('has who was seen last first', async () => {
    const running = run();
    await several(running);
    const { rows, next } = await running.dashboard().customers('', 0);
    expect([rows.map(({ name }) => name), next]).toEqual([['Ana María', 'Josephine Baker', 'José García'], null]);
  });

  it('finds by the beginnings of words of name, tag, note and handle, without accents, and by address', async () => {
    const running = run();
    await several(running);
    await see(running, {
      ...onX,
      messages: [inbound('1', 'Mail me: maya@birch.example or call +44 7700 900123')],
    });
    const dashboard = running.dashboard();
    await dashboard.setCustomerTags('x.com/Ana María', ['Press']);
    await dashboard.saveCustomerNote('x.com/Josephine Baker', 'Sings beautifully.');
    const find = async (text: string) => (await dashboard.customers(text, 0)).rows.map(({ name }) => name);
    expect(await find('jos')).toEqual(['Josephine Baker', 'José García']);
    expect(await find('garcia jose')).toEqual(['José García']);
    expect(await find('press')).toEqual(['Ana María']);
    expect(await find('beauti')).toEqual(['Josephine Baker']);
    expect(await find('@maya')).toEqual(['Maya Lindqvist']);
    expect(await find('maya@bir')).toEqual(['Maya Lindqvist']);
    expect(await find('07700 900123')).toEqual(['Maya Lindqvist']);
    expect(await find('nobody')).toEqual([]);
    await dashboard.setCustomerTags('x.com/Ana María', []);
    expect(await find('press')).toEqual([]);
  });
});
