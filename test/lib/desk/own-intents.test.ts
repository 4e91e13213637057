import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Help } from '@/lib/domain/assist';
import type { Judge } from '@/lib/desk/rooms';
import { openStore } from '@/lib/store/open-store';
import { smallAnalysis } from '../../support/small-analysis';
import { conversation, freshDatabase, inbound, starterPack, startDesk } from './support';

beforeEach(() => void freshDatabase());

const intents = [
  {
    label: 'Book a lesson',
    examples: [
      'I want to book a piano lesson',
      'can I get a lesson on friday',
      'is there a free slot for a lesson this week',
      'please put me down for a lesson with Ines',
      'one more lesson on tuesday please',
      'do you have a trial lesson for my son',
      'could we move into the lesson at five',
      'are there lessons for beginners on saturdays',
    ],
  },
  {
    label: 'Rent an instrument',
    examples: [
      'how do I rent a cello',
      'can we hire a small violin for a year',
      'what does renting a piano cost a month',
      'I would like to borrow a flute for the concert',
      'rental of a drum kit for the weekend',
      'do you lend out guitars',
      'is the rent for a trumpet paid monthly',
      'how long can we rent the violin for',
    ],
  },
  {
    label: 'Tune a piano',
    examples: [
      'my piano is out of tune',
      'when can the tuner come',
      'two keys stick and it needs tuning',
      'please send somebody to tune our upright piano',
      'tuning for the grand piano in the hall',
      'how often should a piano be tuned',
      'the tuner did not finish tuning the low notes',
      'it sounds off, can it be tuned before sunday',
    ],
  },
];
const pack = { ...starterPack, id: 'music-school', name: 'Music school', intents };

const rental = inbound('1', 'Hello, could I rent a violin for my daughter?');
const tuner = inbound('2', 'The tuner should come, our piano needs tuning.');
const strange = inbound('3', 'What a lovely sunset over the harbour');

const open = async (house: ReturnType<typeof startDesk>, messages = [rental]) => {
  const sidebar = house.sidebar(1);
  await sidebar.desk.follow(null);
  const page = house.page(1);
  await page.desk.observe(conversation(messages));
  const help = (): Help => {
    const assist = sidebar.latest();
    if (assist?.kind !== 'help') throw new Error(`Expected help, got ${assist?.kind ?? 'nothing'}`);
    return assist.help;
  };
  return { sidebar, page, help, own: () => help().latest?.assessment.intent.own ?? null };
};
const stored = async (house: ReturnType<typeof startDesk>) =>
  (await house.store.conversations.load('inbox.example/c-1')).assessments[0];

describe('a pack with topics of its own', () => {
  it('is learned, and what came before is judged again by it', async () => {
    const house = startDesk({ pack });
    const { own } = await open(house);
    await vi.waitFor(() => expect(own()).toMatchObject({ label: 'Rent an instrument', pack: 'Music school' }));
    const marked = own()
      ?.evidence.filter(({ weight }) => weight > 0.1)
      .map(({ start, end }) => rental.text.slice(start, end));
    expect(marked).toContain('rent');
    expect(own()?.confidence).toBeGreaterThan(0.2);
    expect(own()?.all).toHaveLength(3);
    await vi.waitFor(async () => expect((await stored(house))?.judgedBy).toMatch(/^small own:/));
  });

  it('judges what comes after at once, and says nothing of what it has no topic for', async () => {
    const { page, own } = await open(startDesk({ pack }));
    await vi.waitFor(() => expect(own()).not.toBeNull());
    await page.desk.observe(conversation([rental, tuner]));
    expect(own()?.label).toBe('Tune a piano');
    await page.desk.observe(conversation([rental, tuner, strange]));
    expect(own()).toBeNull();
  });

  it('leaves nothing behind when it is removed', async () => {
    const house = startDesk({ pack });
    const { own } = await open(house);
    await vi.waitFor(() => expect(own()).not.toBeNull());
    const dashboard = house.dashboard();
    expect((await dashboard.overview()).packs).toMatchObject([{ id: 'music-school', topics: 3 }]);
    await dashboard.removePack('music-school');
    await vi.waitFor(() => expect(own()).toBeNull());
    await vi.waitFor(async () => expect((await stored(house))?.judgedBy).toBe('small'));
    await dashboard.restoreStarterPack();
    await vi.waitFor(() => expect(own()?.label).toBe('Rent an instrument'));
  });

  it('is learned again after a restart; what it judged before is shown meanwhile', async () => {
    const before = startDesk({ pack });
    const first = await open(before);
    await vi.waitFor(() => expect(first.own()).not.toBeNull());
    await vi.waitFor(async () => expect((await stored(before))?.judgedBy).toMatch(/own:/));
    before.store.close();
    const { sidebar, page, own } = await open(startDesk({ store: openStore(), pack }));
    await page.desk.observe(conversation([rental, tuner]));
    await vi.waitFor(() => expect(own()?.label).toBe('Tune a piano'));
    const seen = sidebar.pushed.flatMap((assist) =>
      assist.kind === 'help' && assist.help.latest?.text === rental.text
        ? [assist.help.latest.assessment.intent.own]
        : [],
    );
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).not.toContain(null);
  });

  it('helps without a database, too', async () => {
    const store = openStore();
    store.open = () => Promise.reject(new Error('no room'));
    const { own } = await open(startDesk({ store, pack }));
    await vi.waitFor(() => expect(own()?.label).toBe('Rent an instrument'));
  });
});

describe('learning', () => {
  it('keeps nobody waiting: help comes while it goes on', async () => {
    const finish = Promise.withResolvers<void>();
    let steps = 0;
    const learning = { isEnough: false };
    const slow = (): Judge => ({
      ...smallAnalysis(),
      learnIntents: () => ({
        mark: 'slow',
        training: (function* () {
          while (!learning.isEnough) {
            const until = performance.now() + 5;
            while (performance.now() < until);
            steps += 1;
            yield;
          }
          finish.resolve();
          return { judge: () => null };
        })(),
      }),
    });
    const { page, help } = await open(startDesk({ pack, loadJudge: async () => slow() }));
    await vi.waitFor(() => expect(steps).toBeGreaterThan(10));
    await page.desk.observe(conversation([rental, tuner]));
    expect(help().latest).toMatchObject({ text: tuner.text, assessment: { abstains: null, intent: { own: null } } });
    learning.isEnough = true;
    await finish.promise;
  });

  it('that fails is told to the log, and the rest goes on', async () => {
    const broken = (): Judge => ({
      ...smallAnalysis(),
      learnIntents: () => ({
        mark: 'broken',
        // oxlint-disable-next-line require-yield
        training: (function* () {
          throw new Error('no');
        })(),
      }),
    });
    const house = startDesk({ pack, loadJudge: async () => broken() });
    const { help, own } = await open(house);
    await vi.waitFor(() => expect(house.lines).toContain('The topics of packs can’t be learned'));
    expect(own()).toBeNull();
    expect(help().latest?.assessment.abstains).toBeNull();
  });
});

describe('a team topic that is wrong', () => {
  it('can be said to be another or none, and taken back; models learn nothing from it', async () => {
    const house = startDesk({ pack });
    const { sidebar, help, own } = await open(house);
    await vi.waitFor(() => expect(own()).not.toBeNull());
    const key = help().latest?.key ?? '';
    await sidebar.desk.correct(key, { signal: 'own-intent', label: 'Tune a piano' });
    expect(own()).toMatchObject({ label: 'Tune a piano', confidence: 1, evidence: [], pack: null });
    const none = { signal: 'own-intent', label: null } as const;
    await sidebar.desk.correct(key, none);
    expect(own()).toBeNull();
    expect(help().latest?.corrections).toEqual([none]);
    await sidebar.desk.undoCorrection(key, none);
    expect(own()).toMatchObject({ label: 'Rent an instrument', pack: 'Music school' });
    expect((await house.dashboard().overview()).counts.lessons).toBe(0);
  });
});
