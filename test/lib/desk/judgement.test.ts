import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readArtefact } from '@/lib/analysis/scoring/read-artefact';
import { createAnalysis } from '@/lib/analysis/create-analysis';
import type { Assist, Help } from '@/lib/domain/assist';
import type { Judge } from '@/lib/desk/rooms';
import { openStore } from '@/lib/store/open-store';
import { describeDatabase } from '@/lib/store/schema';
import { writeArtefact } from '@/scripts/train/write-artefact';
import { smallAnalysis, smallModels } from '../../support/small-analysis';
import { conversation, freshDatabase, inbound, outbound, startDesk } from './support';

beforeEach(() => void freshDatabase());

const helpIn = (assist: Assist | undefined): Help => {
  if (assist?.kind !== 'help') throw new Error(`Expected help, got ${assist?.kind ?? 'nothing'}`);
  return assist.help;
};
const angry = inbound('1', 'This is ridiculous, nobody answers and the kettle is broken!');

async function open(house: ReturnType<typeof startDesk>, messages = [angry]) {
  const sidebar = house.sidebar(1);
  await sidebar.desk.follow(null);
  const page = house.page(1);
  await page.desk.observe(conversation(messages));
  return { sidebar, page, help: () => helpIn(sidebar.latest()) };
}

const toneOf = (help: Help) => help.latest?.assessment.sentiment.label;
const readLessons = async (house: ReturnType<typeof startDesk>) => (await house.dashboard().overview()).counts.lessons;

describe('while the models load', () => {
  it('shows the conversation at once, and judges what came before them when they are there', async () => {
    const { promise, resolve } = Promise.withResolvers<Judge>();
    const house = startDesk({ loadJudge: () => promise });
    const { sidebar, help } = await open(house);
    expect(sidebar.latest()?.judgement).toEqual({ state: 'starting' });
    expect(help().latest?.assessment).toMatchObject({ abstains: 'models', language: { label: 'en' } });
    expect(help().replies.length + help().passages.length).toBeGreaterThan(0);
    resolve(smallAnalysis());
    await vi.waitFor(() => expect(sidebar.latest()?.judgement).toEqual({ state: 'on' }));
    expect(toneOf(help())).toBe('negative');
    expect(help().latest?.assessment.abstains).toBeNull();
    // Saved, too: another start finds it judged.
    await vi.waitFor(async () => {
      const [stored] = (await house.store.conversations.load('inbox.example/c-1')).assessments;
      expect(stored?.judgedBy).toBe('small');
    });
  });

  it('keeps a correction that was made before they came', async () => {
    const { promise, resolve } = Promise.withResolvers<Judge>();
    const house = startDesk({ loadJudge: () => promise });
    const { sidebar, help } = await open(house);
    await sidebar.desk.correct(help().latest?.key ?? '', { signal: 'sentiment', label: 'positive' });
    resolve(smallAnalysis());
    await vi.waitFor(() => expect(sidebar.latest()?.judgement.state).toBe('on'));
    expect(toneOf(help())).toBe('positive');
  });
});

describe('with models that cannot be used', () => {
  const file = () => writeArtefact(smallModels(), []);
  it.each<[string, () => Promise<Judge>]>([
    ['missing', () => Promise.reject(new Error('The analysis models are missing (404).'))],
    ['cut short', async () => createAnalysis(await readArtefact(file().slice(0, 5_000)))],
    ['damaged', async () => createAnalysis(await readArtefact(file().with(9_000, 0x55).slice()))],
  ])('says that judgement is off when they are %s, and goes on with the rest', async (_what, loadJudge) => {
    const house = startDesk({ loadJudge });
    const { sidebar, help } = await open(house);
    await vi.waitFor(() => expect(sidebar.latest()?.judgement).toMatchObject({ state: 'off' }));
    expect(toneOf(help())).toBeNull();
    expect(help().replies.length + help().passages.length).toBeGreaterThan(0);
    expect(help().customer?.name).toBe('Maya Lindqvist');
    expect(await sidebar.desk.saveNote(help().customer?.key ?? '', 'VIP')).toEqual({ saved: true });
    expect((await sidebar.desk.search('refund')).replies.length).toBeGreaterThan(0);
  });

  it('still puts a person in despair first', async () => {
    const house = startDesk({ loadJudge: () => Promise.reject(new Error('gone')) });
    const { help } = await open(house, [inbound('1', 'Forget the refund. I don’t want to live anymore.')]);
    expect(help().distress).not.toBeNull();
  });

  it('leaves what better days judged as it is', async () => {
    const before = startDesk();
    await vi.waitFor(async () => expect(await readLessons(before)).toBe(0));
    const first = await open(before);
    await vi.waitFor(() => expect(toneOf(first.help())).toBe('negative'));
    await vi.waitFor(async () => expect((await before.dashboard().overview()).counts.messages).toBe(1));
    before.store.close();
    const again = await open(startDesk({ store: openStore(), loadJudge: () => Promise.reject(new Error('gone')) }));
    expect(toneOf(again.help())).toBe('negative');
  });
});

it('judges again what was stored by an older version, which knew fewer signals', async () => {
  const first = startDesk();
  await open(first);
  await vi.waitFor(async () => expect((await first.dashboard().overview()).counts.messages).toBe(1));
  const raw = describeDatabase();
  await raw.assessments.put({
    message: 'inbox.example/c-1#0',
    conversation: 'inbox.example/c-1',
    assessment: {
      sentiment: { label: 'positive', confidence: 0.6, evidence: [], score: 0.5 },
      intent: { label: 'praise', confidence: 0.6, evidence: [], all: [{ label: 'praise', confidence: 0.6 }] },
      urgency: { label: 'low', confidence: 0.6, evidence: [], reasons: [] },
      distress: { flag: false, confidence: 0, evidence: [] },
      language: { label: 'en', confidence: 0.9 },
    },
    corrections: [{ signal: 'urgency', label: 'critical' }],
  } as never);
  raw.close();
  first.store.close();
  const house = startDesk({ store: openStore() });
  const { help } = await open(house);
  await vi.waitFor(() => expect(toneOf(help())).toBe('negative'));
  expect(help().latest?.assessment.urgency.label).toBe('critical');
});

describe('corrections', () => {
  const neutral = { signal: 'sentiment', label: 'neutral' } as const;
  const like = [
    inbound('1', 'The wasps are terrible this year, when can you come?'),
    inbound('2', 'Terrible wasps in the roof, can you come on Monday?'),
    inbound('3', 'We have terrible trouble with wasps again, please come'),
  ];
  const next = inbound('9', 'Wasps in the shed, terrible! Could you come this week?');

  async function teachThree(house: ReturnType<typeof startDesk>) {
    const { sidebar, page, help } = await open(house, []);
    for (let at = 0; at < like.length; at++) {
      await page.desk.observe(conversation(like.slice(0, at + 1)));
      await sidebar.desk.correct(help().latest?.key ?? '', neutral);
    }
    return { sidebar, page, help };
  }

  it('teach: what is like them is judged so, after a restart too', async () => {
    const house = startDesk();
    const { page, help } = await teachThree(house);
    await page.desk.observe(conversation([...like, next]));
    expect(toneOf(help())).toBe('neutral');
    expect(help().latest?.assessment.taught).toEqual(['sentiment']);
    await vi.waitFor(async () => expect(await readLessons(house)).toBe(3));
    house.store.close();
    const later = startDesk({ store: openStore() });
    await later.dashboard().overview();
    const again = await open(later, [inbound('1', next.text)]);
    await vi.waitFor(() => expect(toneOf(again.help())).toBe('neutral'));
  });

  it('teach nothing once they are taken back', async () => {
    const house = startDesk();
    const { sidebar, page, help } = await teachThree(house);
    for (const at of [0, 1, 2]) await sidebar.desk.undoCorrection(`inbox.example/c-1#${at}`, neutral);
    await page.desk.observe(conversation([...like, next]));
    expect(toneOf(help())).toBe('negative');
    await vi.waitFor(async () => expect(await readLessons(house)).toBe(0));
    const { tables } = JSON.parse(await sidebar.desk.exportReadable()) as {
      tables: { events: { what: { kind: string } }[] };
    };
    const kinds = tables.events.map(({ what }) => what.kind);
    expect(kinds.filter((kind) => kind === 'corrected')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'correction-undone')).toHaveLength(3);
  });

  it('can be forgotten as lessons, and stay as corrections', async () => {
    const house = startDesk();
    const { sidebar, page, help } = await teachThree(house);
    await page.desk.observe(conversation([...like, next]));
    expect(toneOf(help())).toBe('neutral');
    expect(await sidebar.desk.exportReadable()).toContain('"lessons": [');
    await house.dashboard().forgetLessons();
    // What is in view is judged again, as shipped.
    expect(toneOf(help())).toBe('negative');
    expect(await readLessons(house)).toBe(0);
    await page.desk.observe(conversation(like));
    expect((await house.store.conversations.load('inbox.example/c-1')).assessments[0]?.corrections).toEqual([neutral]);
  });

  it('are erased with everything else', async () => {
    const house = startDesk();
    await teachThree(house);
    const dashboard = house.dashboard();
    await vi.waitFor(async () => expect(await readLessons(house)).toBe(3));
    await dashboard.eraseEverything();
    expect(await readLessons(house)).toBe(0);
    const { help } = await open(house, [inbound('1', next.text)]);
    expect(toneOf(help())).toBe('negative');
  });
});

describe('a conversation as a whole', () => {
  it('shows how the tone went, what is not answered, and leaves out what was not judged', async () => {
    const { help } = await open(startDesk(), [
      inbound('1', 'Hello, I love the new kettle, thank you so much!'),
      outbound('2', 'Lovely to hear, thank you.'),
      inbound('3', '??'),
      inbound('4', 'Now it is broken and leaks everywhere. How do I return it?'),
      inbound('5', 'This is ridiculous, nobody answers, I am so angry!'),
    ]);
    await vi.waitFor(() => expect(help().latest?.assessment.abstains).toBeNull());
    const { tone, shift, openQuestions } = help().course;
    expect(tone.map(({ message }) => message.slice(-2))).toEqual(['#0', '#3', '#4']);
    expect(tone[0]?.score).toBeGreaterThan(0);
    expect(tone.at(-1)?.score).toBeLessThan(0);
    expect(shift).toBe('worse');
    expect(openQuestions.map(({ text }) => text).join()).toContain('How do I return it?');
  });

  it('is heard through the agent’s corrections', async () => {
    const { sidebar, help } = await open(startDesk());
    await vi.waitFor(() => expect(toneOf(help())).toBe('negative'));
    expect(help().course.tone[0]?.score).toBeLessThan(0);
    await sidebar.desk.correct(help().latest?.key ?? '', { signal: 'sentiment', label: 'positive' });
    expect(help().course.tone[0]?.score).toBeGreaterThan(0);
  });
});
