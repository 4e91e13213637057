import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Judge } from '@/lib/desk/rooms';
import type { Assist, Help } from '@/lib/domain/assist';
import type { GapReport } from '@/lib/domain/asked-question';
import type { Message } from '@/lib/domain/message';
import { openStore } from '@/lib/store/open-store';
import { describeDatabase } from '@/lib/store/schema';
import { smallAnalysis } from '../../support/small-analysis';
import { conversation, freshDatabase, inbound, outbound, starterPack, startDesk } from './support';

beforeEach(() => void freshDatabase());

type House = ReturnType<typeof startDesk>;

const helpIn = (assist: Assist | undefined): Help => {
  if (assist?.kind !== 'help') throw new Error(`Expected help, got ${assist?.kind ?? 'nothing'}`);
  return assist.help;
};

const refund = inbound('1', 'Hello, this is Maya Lindqvist. How long does a refund take for order FH-20418?');

async function show(house: House, tab: number, messages: Message[], extra = {}) {
  const sidebar = house.sidebar(tab);
  await sidebar.desk.follow(null);
  const page = house.page(tab);
  await page.desk.observe(conversation(messages, extra));
  return { sidebar, page, help: () => helpIn(sidebar.latest()) };
}

const rows = () => describeDatabase().outcomes.toArray();

describe('what the agent does with passages', () => {
  it('sends one away that does not help; the next one comes; Undo brings it back and leaves no trace', async () => {
    const house = startDesk();
    const { sidebar, help } = await show(house, 1, [refund]);
    const before = help().passages.map(({ article }) => article);
    const [first = ''] = before;
    expect(before.length).toBeGreaterThan(0);
    const id = await sidebar.desk.dismissPassage(first, help().conversation.key);
    expect(help().passages.map(({ article }) => article)).not.toContain(first);
    await vi.waitFor(async () =>
      expect(await rows()).toMatchObject([{ item: first, what: 'dismissed', kind: 'article' }]),
    );
    const [kept] = await rows();
    expect(kept?.question).not.toMatch(/Maya|Lindqvist|20418/);
    expect(kept?.question).toContain('refund');
    await sidebar.desk.undoDismissPassage(id);
    expect(help().passages.map(({ article }) => article)).toEqual(before);
    await vi.waitFor(async () => expect(await rows()).toEqual([]));
  });

  it('keeps it away from the same question after the worker was started anew', async () => {
    const before = startDesk();
    const { sidebar, help } = await show(before, 1, [refund]);
    const first = help().passages[0]?.article ?? '';
    await sidebar.desk.dismissPassage(first, help().conversation.key);
    await vi.waitFor(async () => expect((await rows()).length).toBe(1));
    before.store.close();
    const after = await show(startDesk({ store: openStore() }), 1, [refund]);
    expect(after.help().passages.map(({ article }) => article)).not.toContain(first);
  });

  it('sends a reply away as well, for this question; Undo and forgetting all bring it back', async () => {
    const house = startDesk();
    const { sidebar, help } = await show(house, 1, [refund]);
    const before = help().replies.map(({ reply }) => reply);
    const [first = ''] = before;
    expect(first).not.toBe('');
    const { key } = help().conversation;
    const id = await sidebar.desk.dismissReply(first, key);
    expect(help().replies.map(({ reply }) => reply)).not.toContain(first);
    await vi.waitFor(async () =>
      expect(await rows()).toMatchObject([{ item: first, what: 'dismissed', kind: 'reply' }]),
    );
    expect((await rows())[0]?.question).not.toMatch(/Maya|Lindqvist|20418/);
    await sidebar.desk.undoDismissReply(id);
    expect(help().replies.map(({ reply }) => reply)).toEqual(before);
    await vi.waitFor(async () => expect(await rows()).toEqual([]));
    await sidebar.desk.dismissReply(first, key);
    await house.dashboard().forgetOutcomes('reply');
    expect((await house.sidebar(1).desk.follow(1)) && (await rows())).toEqual([]);
    expect(help().replies.map(({ reply }) => reply)).toEqual(before);
    await expect(sidebar.desk.dismissReply(first, 'another')).rejects.toThrow('another conversation');
  });

  it('takes an inserted passage for accepted, and the undoing of that for nothing', async () => {
    const house = startDesk();
    const { sidebar, help } = await show(house, 1, [refund]);
    const item = help().passages[0]?.article ?? '';
    const asked = { text: 'It takes 3 days.', source: 'article', item, conversation: help().conversation.key } as const;
    await sidebar.desk.insert(asked);
    await vi.waitFor(async () => expect(await rows()).toMatchObject([{ item, what: 'accepted' }]));
    await sidebar.desk.undoInsert();
    await vi.waitFor(async () => expect(await rows()).toEqual([]));
  });

  it('forgets all of it when asked', async () => {
    const house = startDesk();
    const { sidebar, help } = await show(house, 1, [refund]);
    const first = help().passages[0]?.article ?? '';
    await sidebar.desk.dismissPassage(first, help().conversation.key);
    await vi.waitFor(async () => expect((await house.dashboard().overview()).counts.outcomes).toBe(1));
    await house.dashboard().forgetOutcomes('reply');
    expect((await house.dashboard().overview()).counts.outcomes).toBe(1);
    await house.dashboard().forgetOutcomes('article');
    expect((await house.dashboard().overview()).counts.outcomes).toBe(0);
    expect(help().passages[0]?.article).toBe(first);
  });
});

const chalk = (who: string) =>
  inbound('1', `Hi, ${who} here. Do your plates go into the dishwasher with chalk paint on them?`);
const chalkAnswer = outbound(
  '2',
  'Hi Maya, yes: chalk paint is sealed twice, so the plates can go into the dishwasher at 50 degrees. Your order FH-20418 is on its way to maya@example.com.',
);
const jonas = { id: 'c-2', title: 'Jonas Weber', customer: { name: 'Jonas Weber' } };

describe('answered before', () => {
  it('shows the reply that was sent to the same question elsewhere, of nobody in particular', async () => {
    const house = startDesk();
    await show(house, 1, [chalk('Maya'), chalkAnswer]);
    await vi.waitFor(async () => expect((await house.dashboard().overview()).counts.messages).toBe(2));
    house.store.close();

    const later = startDesk({ store: openStore() });
    const other = await show(later, 2, [chalk('Jonas')], jonas);
    await vi.waitFor(async () => {
      await other.page.desk.observe(conversation([chalk('Jonas'), inbound(String(Math.random()), '?')], jonas));
      expect(other.help().answeredBefore).not.toBeNull();
    });
    const answer = other.help().answeredBefore;
    expect(answer?.reply).toContain('chalk paint is sealed twice');
    expect(answer?.reply).not.toMatch(/Maya|20418|maya@|Robin/);
    expect(answer?.missing.toSorted()).toEqual(['email', 'name', 'number']);
    expect(answer?.question).not.toContain('Maya');
  });

  it('does not answer a question with its own conversation, nor another question', async () => {
    const house = startDesk();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const own = await show(house, 1, [chalk('Maya'), chalkAnswer]);
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    await own.page.desk.observe(
      conversation([chalk('Maya'), chalkAnswer, inbound('3', 'And plates with chalk paint in the dishwasher?')]),
    );
    expect(own.help().answeredBefore).toBeNull();
    const other = await show(
      house,
      2,
      [inbound('1', 'Where is my parcel? It should have been here on Monday.')],
      jonas,
    );
    expect(other.help().answeredBefore).toBeNull();
  });
});

describe('the report of gaps', () => {
  const report = async (house: House): Promise<GapReport> => {
    const dashboard = house.dashboard();
    let latest = await dashboard.gaps();
    await vi.waitFor(async () => {
      latest = await dashboard.gaps();
      expect(latest.isReady && latest.asked > 0).toBe(true);
    });
    return latest;
  };

  async function withQuestions(): Promise<House> {
    const first = startDesk();
    const ask = async (id: string, name: string, text: string, answer?: string) => {
      const extra = { id, title: name, customer: { name } };
      const said = answer === undefined ? [] : [outbound('2', answer)];
      await first.page(Number(id.slice(2))).desk.observe(conversation([inbound('1', text), ...said], extra));
    };
    await ask('c-1', 'Maya Lindqvist', 'Do you rent out the pottery wheel for birthday parties? I am Maya Lindqvist.');
    await ask(
      'c-2',
      'Jonas Weber',
      'Can one rent the pottery wheel for a birthday party of eight?',
      'Hi Jonas, yes, the pottery wheel can be rented for 40 euros an hour with a teacher.',
    );
    await ask('c-3', 'Ana Ruiz', 'How long does a refund take to arrive on my card?');
    await ask('c-4', 'Li Wei', 'Thanks a lot, have a nice day!');
    await vi.waitFor(async () => expect((await first.dashboard().overview()).counts.messages).toBe(5));
    first.store.close();
    return startDesk({ store: openStore() });
  }

  it('groups what no article answers, with counts and examples, and nobody’s name', async () => {
    const { gaps, asked } = await report(await withQuestions());
    expect(asked).toBe(3);
    expect(gaps).toMatchObject([{ count: 2, reply: expect.stringContaining('40 euros an hour') }]);
    expect(JSON.stringify(gaps)).not.toMatch(/Maya|Lindqvist|Jonas/);
  });

  it('drops a group once an article answers it', async () => {
    const house = await withQuestions();
    expect((await report(house)).gaps.length).toBe(1);
    await house.dashboard().saveArticle({
      title: 'Renting the pottery wheel for a birthday party',
      body: 'You can rent the pottery wheel for birthday parties, 40 euros an hour.',
      tags: [],
      language: 'en',
      audience: 'everyone',
      isSuggested: true,
      sites: [],
    });
    expect((await report(house)).gaps).toEqual([]);
  });

  it('drops a group once the synonyms of a pack lead to an article', async () => {
    (await withQuestions()).store.close();
    const pack = { ...starterPack };
    const house = startDesk({ store: openStore(), pack });
    await house.dashboard().saveArticle({
      title: 'Zorbulator at zorbs',
      body: 'The zorbulator costs 40 euros at zorbs.',
      tags: [],
      language: 'en',
      audience: 'everyone',
      isSuggested: true,
      sites: [],
    });
    expect((await report(house)).gaps.length).toBe(1);
    pack.synonyms = [
      ['zorbulator', 'pottery wheel', 'wheel', 'pottery'],
      ['zorbs', 'birthday party', 'party', 'birthday'],
    ];
    await house.dashboard().restoreStarterPack();
    expect((await report(house)).gaps).toEqual([]);
  });

  it('hides a group for good, until that is undone', async () => {
    const house = await withQuestions();
    const [gap] = (await report(house)).gaps;
    await house.dashboard().dismissGap(gap?.id ?? '');
    expect((await report(house)).gaps).toEqual([]);
    house.store.close();
    const again = startDesk({ store: openStore() });
    expect((await report(again)).gaps).toEqual([]);
    await again.dashboard().undoDismissGap(gap?.id ?? '');
    expect((await report(again)).gaps.length).toBe(1);
  });
});

it('tells the sidebars that things are found otherwise once the meaning of words is known', async () => {
  let load: (judge: Judge) => void = () => undefined;
  const house = startDesk({ loadJudge: () => new Promise((resolve) => (load = resolve)) });
  const sidebar = house.sidebar(1);
  const before = (await sidebar.desk.follow(1)).library.revision ?? 0;
  load({ ...smallAnalysis(), wordVectors: { mark: 'test', dimensions: 2, find: () => [1, 0] } });
  await vi.waitFor(() => expect(sidebar.latest()?.library.revision).toBeGreaterThan(before));
});
