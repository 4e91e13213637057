import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyProfile } from '@/lib/domain/agent-profile';
import type { Assist, Help } from '@/lib/domain/assist';
import type { Pack } from '@/lib/domain/pack';
import { replySchema } from '@/lib/domain/reply';
import { openStore } from '@/lib/store/open-store';
import { conversation, freshDatabase, inbound, startDesk, starterPack } from './support';

beforeEach(() => void freshDatabase());

type House = ReturnType<typeof startDesk>;

const pack: Pack = {
  ...starterPack,
  policy: { company: { name: 'Fernhill', openingHours: '9 to 17' } },
  replies: [
    replySchema.omit({ pack: true }).parse({
      id: 'sign',
      title: 'Sign off zebra',
      shortcut: 'zebra',
      body: 'Because of {{ask.why}}.\n{{cursor}}\n{{agent.name}}, {{company.name}} ({{company.openingHours}})',
      fields: [{ name: 'why', kind: 'text', isRemembered: true }],
    }),
  ],
};

async function show(house: House, functions = {}) {
  const sidebar = house.sidebar(1);
  await sidebar.desk.follow(null);
  const page = house.page(1, functions);
  await page.desk.observe(conversation([inbound('1', 'How long does a refund take for order FH-20418?')]));
  const help = (): Help => {
    const assist: Assist | undefined = sidebar.latest();
    if (assist?.kind !== 'help') throw new Error('Expected help.');
    return assist.help;
  };
  const found = async () => (await sidebar.desk.search('zebra')).replies[0];
  return { sidebar, help, found };
}

const mine = { ...emptyProfile, name: 'Sam Okafor', company: 'Fernhill Spain', languages: ['en'] };

describe('replies are filled in', () => {
  it('from the page and packs, and from the agent’s profile before them', async () => {
    const house = startDesk({ pack });
    const { found } = await show(house);
    expect((await found())?.text).toContain('Robin Hale, Fernhill (9 to 17)');
    await house.dashboard().saveProfile(mine);
    expect((await found())?.text).toContain('Sam Okafor, Fernhill Spain (9 to 17)');
    expect(await house.dashboard().profile()).toEqual(mine);
    expect(await house.dashboard().ownValues()).toMatchObject({
      'agent.name': 'Sam Okafor',
      'company.name': 'Fernhill Spain',
      'company.openingHours': '9 to 17',
    });
    house.store.close();
    const later = startDesk({ store: openStore(), pack });
    expect((await (await show(later)).found())?.text).toContain('Sam Okafor');
  });

  it('refuses a profile that does not fit, and keeps the one before', async () => {
    const house = startDesk({ pack });
    await house.dashboard().saveProfile(mine);
    const wrong = { ...mine, facts: [{ name: 'two words', value: 'x' }] };
    await expect(house.dashboard().saveProfile(wrong)).rejects.toThrow(/fit|letters|name/i);
    expect(await house.dashboard().profile()).toEqual(mine);
  });

  it('with the last answer, where the field says so, also after a new start and not after an erasure', async () => {
    const house = startDesk({ pack });
    const insert = vi.fn(async () => ({ ok: true }) as const);
    const { sidebar, help, found } = await show(house, { insert });
    expect((await found())?.unresolved).toEqual(['ask.why']);
    const insertion = {
      text: 'Because of snow.\n\nRobin',
      source: 'reply',
      item: 'sign',
      conversation: help().conversation.key,
      cursor: 17,
      answers: { why: 'snow', other: 'x' },
    } as const;
    await sidebar.desk.insert(insertion);
    expect(insert).toHaveBeenCalledWith(insertion.text, 'c-1', 17, false);
    expect((await found())?.text).toContain('Because of snow.');
    await sidebar.desk.copied({ source: 'reply', item: 'sign', answers: { why: 'fog' } });
    expect((await found())?.text).toContain('Because of fog.');
    await vi.waitFor(async () =>
      expect(JSON.stringify(await house.store.facts.get('remembered-answers'))).toContain('fog'),
    );
    house.store.close();

    const later = startDesk({ store: openStore(), pack });
    const again = await show(later);
    expect((await again.found())?.fill?.values['ask.why']).toBe('fog');
    expect((await later.dashboard().overview()).counts.answers).toBe(1);
    await later.dashboard().forgetAnswers();
    expect((await again.found())?.unresolved).toContain('ask.why');
    expect((await later.dashboard().overview()).counts.answers).toBe(0);
    await again.sidebar.desk.copied({ source: 'reply', item: 'sign', answers: { why: 'ice' } });
    await later.dashboard().eraseEverything();
    expect((await again.found())?.unresolved).toContain('ask.why');
  });
});

it('notes for which question a reply was inserted, without names and numbers; undoing it leaves no trace', async () => {
  const house = startDesk();
  const { sidebar, help } = await show(house);
  const [reply] = help().replies;
  if (!reply) throw new Error('Something is offered.');
  const count = async () => (await house.dashboard().overview()).counts.replyOutcomes;
  const insertion = {
    text: reply.text,
    source: 'reply',
    item: reply.reply,
    conversation: help().conversation.key,
  } as const;
  await sidebar.desk.insert(insertion);
  await vi.waitFor(async () => expect(await count()).toBe(1));
  const [row] = await house.store.outcomes.all();
  expect(row).toMatchObject({ kind: 'reply', item: reply.reply, what: 'accepted' });
  expect(row?.question).not.toMatch(/20418|Maya/);
  await sidebar.desk.undoInsert();
  await vi.waitFor(async () => expect(await count()).toBe(0));
  await sidebar.desk.insert(insertion);
  await vi.waitFor(async () => expect(await count()).toBe(1));
  await house.dashboard().forgetOutcomes('article');
  expect(await count()).toBe(1);
  await house.dashboard().forgetOutcomes('reply');
  expect(await count()).toBe(0);
});
