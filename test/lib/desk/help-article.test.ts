import { beforeEach, describe, expect, it, vi } from 'vitest';
import { articleToCheck } from '@/lib/desk/models/writing/article-to-check';
import { scriptedParts } from './model-parts';
import { conversation, freshDatabase, inbound, outbound, startDesk } from './support';

beforeEach(() => void freshDatabase());

const key = 'inbox.example/c-1';
const made = {
  title: 'Can I rent the pottery wheel?',
  answer: 'Yes, for 40 euros an hour, says [NAME_1]. Book at https://evil.example/book.',
  steps: ['Choose a day.', 'Write to us.'],
  notes: ['A teacher is with you.'],
  missing: ['Whether it is open on Sundays'],
};

/** A desk whose model writes that article, and what it was shown. */
async function deskThatWrites() {
  const seen: string[] = [];
  const answer = ({ messages }: { messages: readonly { content: string }[] }) => {
    seen.push(messages.map(({ content }) => content).join('\n'));
    return JSON.stringify(made);
  };
  const { parts, id } = scriptedParts({ answer });
  const house = startDesk({ models: parts });
  const dashboard = house.dashboard();
  await dashboard.chooseModel('webllm', id);
  return { house, dashboard, seen };
}

const ask = (name: string) => inbound('1', `Do you rent out the pottery wheel for birthday parties? I am ${name}.`);
const answered = outbound('2', 'Hi Maya, yes, the pottery wheel can be rented for 40 euros an hour with a teacher.');

describe('a help article from a conversation', () => {
  async function written() {
    const desk = await deskThatWrites();
    const page = desk.house.page(1);
    await page.desk.observe(
      conversation([ask('Maya Lindqvist'), answered], { title: 'Maya', customer: { name: 'Maya Lindqvist' } }),
    );
    const sidebar = desk.house.sidebar(1);
    await sidebar.desk.follow(1);
    const id = await sidebar.desk.write({ kind: 'article', conversation: key });
    await vi.waitFor(() => expect(sidebar.written.findLast((one) => one.id === id)?.state).toBe('done'));
    return { ...desk, page, sidebar, id };
  }

  it('goes into the library marked, not offered, and with what there is to check', async () => {
    const { sidebar, dashboard, id, seen } = await written();
    expect(seen.join('\n')).not.toMatch(/Maya|Lindqvist/);
    const saved = await sidebar.desk.saveHelpArticle(id);
    const article = await dashboard.article(saved.id);
    expect(article).toMatchObject({
      title: made.title,
      madeBy: 'drafted',
      isSuggested: false,
      audience: 'agents',
      pack: null,
    });
    expect(article?.body).toContain('1. Choose a day.\n2. Write to us.');
    expect(article?.body).toContain('- To find out first: Whether it is open on Sundays');
    expect(article?.body).toMatch(/Fill in or take out: \[NAME_1\]/);
    // A link that nobody of the team gave is taken out, and that is said.
    expect(article?.body).toContain('Book at [link]');
    expect(article?.body).toContain('Taken out, since nobody of the team said it: a link');
    expect(article?.body).not.toContain('evil.example');
    await sidebar.desk.undoHelpArticle(saved.undo);
    expect(await dashboard.article(saved.id)).toBeNull();
  });

  it('is not written where nobody of the team has answered', async () => {
    const { house, seen } = await deskThatWrites();
    await house.page(1).desk.observe(conversation([ask('Maya Lindqvist')]));
    const sidebar = house.sidebar(1);
    await sidebar.desk.follow(1);
    const id = await sidebar.desk.write({ kind: 'article', conversation: key });
    await vi.waitFor(() => expect(sidebar.written.findLast((one) => one.id === id)?.state).toBe('done'));
    expect(sidebar.written.at(-1)).toMatchObject({ text: '', notes: [expect.stringContaining('Nobody of your team')] });
    expect(seen).toEqual([]);
    await expect(sidebar.desk.saveHelpArticle(id)).rejects.toThrow(/not kept any more/);
  });

  it('is not offered before somebody says that they checked it', async () => {
    const { sidebar, dashboard, id } = await written();
    const { id: article } = await sidebar.desk.saveHelpArticle(id);
    await expect(dashboard.suggestArticles({ ids: [article] }, true)).rejects.toThrow(/nobody checked it yet/);
    const kept = await dashboard.article(article);
    if (!kept) throw new Error('It is not there.');
    const { version: _v, updatedAt: _u, pack: _p, ...draft } = kept;
    await dashboard.saveArticle({ ...draft, isSuggested: true, audience: 'everyone' });
    expect(await dashboard.article(article)).toMatchObject({ madeBy: 'drafted', isSuggested: false });
    const { madeBy: _m, ...checked } = draft;
    await dashboard.saveArticle({ ...checked, isSuggested: true, audience: 'everyone' });
    const after = await dashboard.article(article);
    expect(after).toMatchObject({ isSuggested: true, audience: 'everyone' });
    expect(after).not.toHaveProperty('madeBy');
  });

  it('is not saved for another conversation, nor twice after all was erased', async () => {
    const { sidebar, page, id, dashboard } = await written();
    await page.desk.observe(conversation([inbound('1', 'Where is my order?')], { id: 'c-2' }));
    await expect(sidebar.desk.saveHelpArticle(id)).rejects.toThrow(/another conversation/);
    await dashboard.eraseEverything();
    await expect(sidebar.desk.saveHelpArticle(id)).rejects.toThrow(/not kept any more/);
  });
});

describe('a help article from several conversations', () => {
  async function withQuestions() {
    const desk = await deskThatWrites();
    const observe = (id: string, name: string, replies: ReturnType<typeof outbound>[]) =>
      desk.house
        .page(Number(id.slice(2)))
        .desk.observe(conversation([ask(name), ...replies], { id, title: name, customer: { name } }));
    await observe('c-1', 'Maya Lindqvist', [answered]);
    await observe('c-2', 'Jonas Weber', [
      outbound('2', 'Hello Jonas, it costs 40 euros an hour, and up to eight guests may come.'),
    ]);
    await observe('c-3', 'Ana Ruiz', []);
    const gap = await vi.waitFor(async () => {
      const report = await desk.dashboard.gaps();
      const [first] = report.gaps;
      if (!report.isReady || first?.count !== 3) throw new Error('Not yet.');
      return first;
    }, 10_000);
    return { ...desk, gap };
  }

  it('is written from all answers to the question, and from nobody’s name', async () => {
    const { dashboard, gap, seen } = await withQuestions();
    await dashboard.writeGapArticle(gap.id);
    const article = await vi.waitFor(async () => {
      const found = await dashboard.gapArticle();
      expect(found).toMatchObject({ gap: gap.id, state: 'done' });
      return found;
    });
    const shown = seen.at(-1) ?? '';
    expect(shown).toContain('with a teacher');
    expect(shown).toContain('up to eight guests');
    expect(shown).not.toMatch(/Maya|Lindqvist|Jonas|Weber|Ana|Ruiz/);
    expect(article.draft).toMatchObject({ title: made.title, madeBy: 'drafted', isSuggested: false });
    // Nothing is saved by itself.
    expect((await dashboard.articles({ text: made.title, filter: 'mine' }, 0, 10)).rows).toEqual([]);
  });

  it('says so where nobody answered, or no model is set up', async () => {
    const { dashboard, gap } = await withQuestions();
    await dashboard.writeGapArticle('nothing-of-the-kind');
    await vi.waitFor(async () => expect((await dashboard.gapArticle()).reason).toMatch(/Nobody answered this yet/));
    await dashboard.chooseModel('none', null);
    await dashboard.writeGapArticle(gap.id);
    await vi.waitFor(async () => expect((await dashboard.gapArticle()).reason).toMatch(/No model is set up yet/));
  });
});

describe('what a model wrote, as an article to check', () => {
  const made = { text: '', unsourced: [], notes: [], language: null };

  it('has a title and a text, however little the model wrote', () => {
    expect(articleToCheck({ ...made, text: 'Only an answer.' }, [])).toMatchObject({
      title: 'Only an answer.',
      body: 'Only an answer.',
    });
  });

  it('names nobody of the conversation, should the model have', () => {
    const { title, body } = articleToCheck({ ...made, text: 'Can Maya return it?\n\nYes, Maya can.' }, ['Maya']);
    expect(title + body).not.toContain('Maya');
  });
});
