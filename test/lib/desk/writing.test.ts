import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftChange, Outcome } from '@/lib/desk/page-contract';
import { emptyProfile } from '@/lib/domain/agent-profile';
import type { WriteAsk } from '@/lib/domain/written';
import type { LanguageModel } from '@/lib/domain/language-model';
import type { Script } from '../../models/scripted-engine';
import { scriptedParts } from './model-parts';
import { conversation, freshDatabase, inbound, outbound, startDesk } from './support';

beforeEach(() => void freshDatabase());

const asked = inbound(
  '1',
  'Hi, this is Maya Lindqvist. Where is my order FH-29917? It should have been here on Tuesday.',
);
const key = 'inbox.example/c-1';
const isOver = ['done', 'stopped', 'failed'];

async function open(
  script: Script,
  {
    messages = [asked],
    change = {} as Partial<LanguageModel>,
    mend = vi.fn<(change: DraftChange) => Promise<Outcome>>(async () => ({ ok: true })),
  } = {},
) {
  const { parts, id, workers } = scriptedParts(script, change);
  const house = startDesk({ models: parts });
  const dashboard = house.dashboard();
  await dashboard.chooseModel('webllm', id);
  const page = house.page(1, { mend });
  await page.desk.observe(conversation(messages));
  const sidebar = house.sidebar(1);
  await sidebar.desk.follow(1);
  const latest = (written: string) => sidebar.written.findLast((one) => one.id === written);
  const finish = async (ask: WriteAsk) => {
    const written = await sidebar.desk.write(ask);
    await vi.waitFor(() => expect(isOver).toContain(latest(written)?.state), { timeout: 4_000 });
    const found = latest(written);
    if (!found) throw new Error('Nothing was told.');
    return found;
  };
  return { house, dashboard, page, sidebar, parts, workers, finish, latest };
}

describe('what the agent wrote', () => {
  const written = (text: string) => ({ conversation: 'c-1', text, isNote: false });

  it('is rewritten beside the box, and goes in only when it is taken, with its mark', async () => {
    const mend = vi.fn<(change: DraftChange) => Promise<Outcome>>(async () => ({ ok: true }));
    const { page, sidebar, latest } = await open({ answer: 'We are looking into it, Maya.' }, { mend });
    await page.desk.drafted(written('we look into it'));
    const draft = () => sidebar.findings.at(-1)?.draft ?? -1;
    await vi.waitFor(() => expect(draft()).toBeGreaterThan(0));
    const id = await sidebar.desk.rewriteDraft(draft(), 'warmer', null);
    await vi.waitFor(() => expect(latest(id)?.state).toBe('done'), { timeout: 4_000 });
    expect(latest(id)?.changes?.some(({ isSame }) => !isSame)).toBe(true);
    expect(mend).not.toHaveBeenCalled();
    expect(await sidebar.desk.takeRewrite(id, 'We are looking into it.')).toEqual({ ok: true });
    expect(mend).toHaveBeenCalledExactlyOnceWith({
      conversation: 'c-1',
      text: 'we look into it',
      start: 0,
      end: 15,
      with: 'We are looking into it.',
    });
    await page.desk.drafted(written('We are looking into it.'));
    await vi.waitFor(() => expect(sidebar.findings.at(-1)?.madeBy).toMatchObject({ id, isConfirmed: false }));
  });

  it('is left as it is when it was changed meanwhile', async () => {
    const mend = vi.fn<(change: DraftChange) => Promise<Outcome>>(async () => ({ ok: true }));
    const { page, sidebar, latest } = await open({ answer: 'We are looking into it.' }, { mend });
    await page.desk.drafted(written('we look into it'));
    await vi.waitFor(() => expect(sidebar.findings.length).toBeGreaterThan(0));
    const before = sidebar.findings.at(-1)?.draft ?? -1;
    const id = await sidebar.desk.rewriteDraft(before, 'simpler', null);
    await vi.waitFor(() => expect(latest(id)?.state).toBe('done'), { timeout: 4_000 });
    await page.desk.drafted(written('we look into it, tomorrow'));
    expect((await sidebar.desk.takeRewrite(id, 'Other words.')).ok).toBe(false);
    await expect(sidebar.desk.rewriteDraft(before, 'simpler', null)).rejects.toThrow(/changed since/);
    expect(mend).not.toHaveBeenCalled();
  });
});

describe('a draft', () => {
  it('never shows the model who writes, and has their name in it all the same', async () => {
    let seen = '';
    const { finish } = await open({
      answer: ({ messages }) => {
        seen = messages.map(({ content }) => content).join('\n');
        const name = /\[NAME_\d\]/u.exec(seen)?.[0] ?? '';
        return `Hello ${name}, I will look into it.`;
      },
    });
    const draft = await finish({ kind: 'draft', conversation: key });
    expect(seen).not.toMatch(/Maya|Lindqvist|FH-29917/);
    expect(draft).toMatchObject({ state: 'done', model: 'Scripted' });
    expect(draft.text).toMatch(/^Hello .*(?:Maya|Lindqvist).*, I will look into it\.$/);
  });

  it('is asked for in the voice of the team, which is quoted and no order', async () => {
    let seen = { system: '', user: '' };
    const { dashboard, finish } = await open({
      answer: ({ messages }) => {
        seen = { system: messages[0]?.content ?? '', user: messages.at(-1)?.content ?? '' };
        return 'Hello, call us on 0800 555 0100.';
      },
    });
    const style = 'First names only. We close with: Call us on 0800 555 0100';
    await dashboard.saveProfile({ ...emptyProfile, tone: 'formal', style });
    const draft = await finish({ kind: 'draft', conversation: key });
    expect(seen.system).toContain('Formal and polite');
    expect(seen.system).not.toContain('First names only');
    expect(seen.user).toMatch(/<<\w+ house style>>\nFirst names only\./u);
    // The team's own words need no source.
    expect(draft.unsourced).toEqual([]);
  });

  it('marks what no source has, also in a text that the agent put in its place', async () => {
    const { finish, sidebar, latest } = await open({ answer: 'Please pay at https://evil.example/pay today.' });
    const draft = await finish({ kind: 'draft', conversation: key });
    expect(draft.unsourced.map(({ words }) => words)).toEqual(['https://evil.example/pay']);
    await sidebar.desk.offerWritten(draft.id, 'We will look into it.');
    await vi.waitFor(() => expect(latest(draft.id)).toMatchObject({ text: 'We will look into it.', unsourced: [] }));
    await sidebar.desk.offerWritten(draft.id, 'See https://other.example/ now.');
    await vi.waitFor(() => expect(latest(draft.id)?.unsourced).toHaveLength(1));
  });

  it('says so when the library has no answer', async () => {
    const { finish } = await open({ answer: 'NO_ANSWER' });
    const draft = await finish({ kind: 'draft', conversation: key });
    expect(draft.text).toBe('');
    expect(draft.notes).toContain('Your library has no answer to this.');
  });

  it('is stopped by a click, with what was written until then', async () => {
    const words = 'We look into it and come back to you with all that we find out about your order. '.repeat(6);
    const { sidebar, latest } = await open({ answer: () => ({ text: words, tokensPerSecond: 60 }) });
    const id = await sidebar.desk.write({ kind: 'draft', conversation: key });
    await vi.waitFor(() => expect(latest(id)?.text.length ?? 0).toBeGreaterThan(10), { timeout: 4_000 });
    await sidebar.desk.stopWriting(id);
    await vi.waitFor(() => expect(latest(id)?.state).toBe('stopped'), { timeout: 4_000 });
    expect(words).toContain(latest(id)?.text.slice(0, 10));
    expect(latest(id)?.text.length).toBeLessThan(words.length);
  });

  it('keeps what was written when the graphics chip is lost, and says what to do', async () => {
    const { finish } = await open({
      answer: () => ({
        text: 'We look into it and come back to you soon with news.',
        fault: 'device-destroyed',
        faultAfter: 6,
      }),
    });
    const draft = await finish({ kind: 'draft', conversation: key });
    expect(draft.state).toBe('failed');
    expect(draft.text).toMatch(/^We look into/);
    expect(draft.fault?.message).toMatch(/Try again/);
  });

  it('is refused beside a person in distress, and for another conversation', async () => {
    const { sidebar, page } = await open({ answer: 'Hello.' });
    await expect(sidebar.desk.write({ kind: 'draft', conversation: 'inbox.example/c-2' })).rejects.toThrow(
      /another conversation/,
    );
    await page.desk.observe(conversation([asked, inbound('2', 'I want to kill myself, I can not go on.')]));
    await expect(sidebar.desk.write({ kind: 'draft', conversation: key })).rejects.toThrow(/distress/);
  });
});

describe('a rewrite', () => {
  it('comes as changes that give both versions', async () => {
    const { finish } = await open({ answer: 'Hello, we will look into it at once.' });
    const text = 'Hi, we look into it.';
    const rewrite = await finish({ kind: 'rewrite', conversation: key, text, how: 'warmer' });
    expect(rewrite.changes?.map(({ before }) => before).join('')).toBe(text);
    expect(rewrite.changes?.map(({ after }) => after).join('')).toBe(rewrite.text);
  });

  it.each(['warmer', 'translate'] as const)(
    'that breaks off half-way (%s) has marks on what is there, and says why it is half',
    async (how) => {
      const { finish } = await open({
        answer: () => ({
          text: 'Please look at https://evil.example/now for news of it, we do so ourselves every day of the week.',
          fault: 'device-destroyed',
          faultAfter: 12,
        }),
      });
      const rewrite = await finish({ kind: 'rewrite', conversation: key, text: 'Hi, we look into it.', how, to: 'de' });
      expect(rewrite).toMatchObject({ state: 'failed', fault: { kind: 'device-lost' } });
      expect(rewrite.text).toContain('https://evil.example/now');
      expect(rewrite.unsourced.map(({ words }) => words)).toEqual(['https://evil.example/now']);
    },
  );
});

describe('a summary', () => {
  const talk = [
    asked,
    outbound('2', 'I am sorry. I will ask the carrier about your parcel and write to you tomorrow.'),
    inbound('3', 'Thank you. I need the parcel before Friday, can you promise that?'),
  ];

  it('is picked from the conversation where there is no model', async () => {
    const house = startDesk();
    await house.page(1).desk.observe(conversation(talk));
    const sidebar = house.sidebar(1);
    await sidebar.desk.follow(1);
    await sidebar.desk.write({ kind: 'summary', conversation: key, of: 'conversation' });
    await vi.waitFor(() => expect(sidebar.written.at(-1)?.state).toBe('done'));
    const said = sidebar.written.at(-1);
    expect(said).toMatchObject({ model: null, notes: ['The most telling sentences, as they were written.'] });
    expect(said?.text).toContain('can you promise that?');
  });

  it('is picked where the model breaks its form twice, and says so', async () => {
    let asks = 0;
    const { finish } = await open({ answer: () => (asks++, '{"summary": 5') }, { messages: talk });
    const said = await finish({ kind: 'summary', conversation: key, of: 'conversation' });
    expect(asks).toBe(2);
    expect(said).toMatchObject({ state: 'done', model: null });
    expect(said.notes.join()).toMatch(/could not be used/);
    expect(said.text).toContain('can you promise that?');
  });

  it('is asked for once more where its form was broken once', async () => {
    const good = JSON.stringify({ summary: 'A parcel is late.', openQuestion: 'Will it come before Friday?' });
    let asks = 0;
    const { finish } = await open({ answer: () => (asks++ === 0 ? 'Sure!' : good) }, { messages: talk });
    const said = await finish({ kind: 'summary', conversation: key, of: 'conversation' });
    expect(said.text).toBe('A parcel is late.\n\nStill open: Will it come before Friday?');
    expect(said.notes.join()).toMatch(/this is the second/);
  });
});

describe('a second opinion', () => {
  const judged = JSON.stringify({
    sentiment: 'positive',
    emotion: 'joy',
    intent: 'praise',
    urgency: 'low',
    openQuestion: 'Where is the order?',
  });
  const angry = inbound('1', 'This is terrible service. You charged me twice and my lawyer will file a claim today!');

  it('is shown beside what was judged, and lowers no warning', async () => {
    const { sidebar } = await open({ answer: judged }, { messages: [angry] });
    await sidebar.desk.askOpinion(key);
    await vi.waitFor(() => expect(sidebar.opinions.at(-1)?.state).toBe('done'), { timeout: 4_000 });
    const assist = await sidebar.desk.follow(1);
    if (assist.kind !== 'help') throw new Error('No help');
    expect(assist.help.warning).not.toBeNull();
    expect(assist.help.latest?.assessment.sentiment.label).not.toBe('positive');
    expect(sidebar.opinions.at(-1)?.differs).toContain('sentiment');
  });

  it('is not asked by itself where the text would leave the device', async () => {
    let asks = 0;
    const { sidebar, parts } = await open(
      { answer: () => (asks++, judged) },
      { messages: [angry], change: { leavesDevice: true } },
    );
    await parts.engine.load(new AbortController().signal);
    await sidebar.desk.follow(1);
    await new Promise((resolve) => setTimeout(resolve, 1_800));
    expect(asks).toBe(0);
  });

  it('is asked by itself where the model is loaded and idle, and the message is grave', async () => {
    const { sidebar, parts } = await open({ answer: judged }, { messages: [angry] });
    await parts.engine.load(new AbortController().signal);
    await sidebar.desk.follow(1);
    await vi.waitFor(() => expect(sidebar.opinions.at(-1)?.state).toBe('done'), { timeout: 5_000 });
  });

  it('gives way to a click while it is formed by itself, and is formed after it', async () => {
    let opinions = 0;
    const { sidebar, parts, finish } = await open(
      {
        // The first would take ten seconds or more.
        answer: ({ schema }) =>
          schema ? { text: judged, tokensPerSecond: opinions++ === 0 ? 2 : 500 } : 'We will look into it.',
      },
      { messages: [angry] },
    );
    await parts.engine.load(new AbortController().signal);
    await sidebar.desk.follow(1);
    await vi.waitFor(() => expect(opinions).toBe(1), { timeout: 4_000 });
    expect(await finish({ kind: 'draft', conversation: key })).toMatchObject({ state: 'done' });
    await vi.waitFor(() => expect(sidebar.opinions.at(-1)?.state).toBe('done'), { timeout: 4_000 });
    expect(opinions).toBe(2);
  });

  it('shows no question with a link in it, which nothing would mark', async () => {
    const led = JSON.stringify({ ...JSON.parse(judged), openQuestion: 'Pay at https://evil.example/pay to go on.' });
    const { sidebar } = await open({ answer: led }, { messages: [angry] });
    await sidebar.desk.askOpinion(key);
    await vi.waitFor(() => expect(sidebar.opinions.at(-1)?.state).toBe('done'), { timeout: 4_000 });
    expect(sidebar.opinions.at(-1)).toMatchObject({ intent: 'praise', asks: null });
  });

  it('is not called failed because it was asked for twice', async () => {
    const { sidebar } = await open({ answer: () => ({ text: judged, tokensPerSecond: 100 }) }, { messages: [angry] });
    await sidebar.desk.askOpinion(key);
    await sidebar.desk.askOpinion(key);
    await vi.waitFor(() => expect(sidebar.opinions.at(-1)?.state).toBe('done'), { timeout: 4_000 });
    expect(sidebar.opinions.map(({ state }) => state)).toEqual(['asking', 'asking', 'done']);
  });

  it('of one conversation is formed though it was asked for in another meanwhile, and none after all is erased', async () => {
    let asks = 0;
    const slow = () => ({ text: judged, tokensPerSecond: 60 * ++asks });
    const { sidebar, house, dashboard } = await open({ answer: slow }, { messages: [angry] });
    const page = house.page(2, {});
    await page.desk.observe(conversation([angry], { id: 'c-2', url: 'https://inbox.example/c/c-2' }));
    const other = house.sidebar(2);
    await other.desk.follow(2);
    await sidebar.desk.askOpinion(key);
    await other.desk.askOpinion('inbox.example/c-2');
    await vi.waitFor(() => expect(other.opinions.at(-1)?.state).toBe('done'), { timeout: 8_000 });
    expect(sidebar.opinions.map(({ state }) => state)).toEqual(['asking', 'done']);
    await sidebar.desk.askOpinion(key);
    await other.desk.askOpinion('inbox.example/c-2');
    await vi.waitFor(() => expect(asks).toBe(3), { timeout: 4_000 });
    await dashboard.eraseEverything();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(asks).toBe(3);
  });
});

describe('when everything is erased', () => {
  it('what is being written then is neither told nor kept', async () => {
    const words = 'We look into it and come back to you with all that we find out about your order. '.repeat(6);
    const { sidebar, latest, dashboard } = await open({ answer: () => ({ text: words, tokensPerSecond: 60 }) });
    const id = await sidebar.desk.write({ kind: 'draft', conversation: key });
    await vi.waitFor(() => expect(latest(id)?.text.length ?? 0).toBeGreaterThan(10), { timeout: 4_000 });
    await dashboard.eraseEverything();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(latest(id)?.state).toBe('writing');
    await expect(sidebar.desk.offerWritten(id, 'Hello.')).rejects.toThrow(/not kept/);
  });
});

describe('while a model server is set up', () => {
  it('the model of this device goes on writing', async () => {
    const words = 'We look into it and come back to you. ';
    const { sidebar, latest, dashboard } = await open({ answer: () => ({ text: words, tokensPerSecond: 30 }) });
    const id = await sidebar.desk.write({ kind: 'draft', conversation: key });
    await vi.waitFor(() => expect(latest(id)?.text.length ?? 0).toBeGreaterThan(5), { timeout: 4_000 });
    await dashboard.saveEndpoint({ address: 'http://localhost:9/v1', model: 'qwen', contextTokens: null });
    await vi.waitFor(() => expect(isOver).toContain(latest(id)?.state), { timeout: 4_000 });
    expect(latest(id)).toMatchObject({ state: 'done', text: words.trim() });
  });
});

describe('the model that writes', () => {
  it('is remembered over a restart, and told to sidebars', async () => {
    const first = await open({ answer: 'Hello.' });
    await vi.waitFor(() => expect(first.sidebar.writers.at(-1)).toMatchObject({ isSetUp: true, leavesTo: null }));
    const { parts } = scriptedParts({ answer: 'Hello.' });
    const again = startDesk({ models: parts });
    const view = await vi.waitFor(async () => {
      const found = await again.dashboard().models();
      expect(found.status.state).toBe('idle');
      return found;
    });
    expect(view).toMatchObject({ engine: 'webllm', chosen: first.parts.engine.chosen()?.model });
  });

  it('is told with the languages that the agent reads', async () => {
    const { dashboard, sidebar } = await open({ answer: 'Hello.' });
    await vi.waitFor(() => expect(sidebar.writers.at(-1)?.reads).toEqual(['en']));
    await dashboard.saveProfile({ ...emptyProfile, languages: ['de', 'fr'] });
    await vi.waitFor(() => expect(sidebar.writers.at(-1)?.reads).toEqual(['de', 'fr']));
  });

  it('is given up when its files are deleted', async () => {
    const { dashboard, parts, sidebar } = await open({ answer: 'Hello.' });
    expect(await dashboard.removeModel(parts.engine.chosen()?.model ?? '')).toBe(1_000_000);
    expect(await dashboard.models()).toMatchObject({ engine: 'none', chosen: null, status: { state: 'absent' } });
    await vi.waitFor(() => expect(sidebar.writers.at(-1)?.isSetUp).toBe(false));
  });
});
