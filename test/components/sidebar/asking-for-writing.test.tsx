// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sidebarViews } from '../samples';
import { sampleWriter } from '../writing-samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

const viewNamed = (name: string) => {
  const view = sidebarViews[name];
  if (!view) throw new Error(`There is no view "${name}".`);
  return view;
};

describe('asking for something to be written', () => {
  it('asks for a help article from the conversation', async () => {
    const { user, actions, getByText, findByRole } = renderSidebar(viewNamed('draft-idle'));
    await user.click(getByText('Summary and handoff'));
    await user.selectOptions(await findByRole('combobox', { name: 'Of what' }), 'A help article from it');
    await user.click(await findByRole('button', { name: 'Write' }));
    expect(actions.write).toHaveBeenCalledExactlyOnceWith({ kind: 'article', conversation: expect.any(String) });
  });

  it('offers each summary that needs no model where there is none, and only those', async () => {
    const { user, actions, getByText, findByRole } = renderSidebar(viewNamed('help'));
    await user.click(getByText('Summary and handoff'));
    const select = await findByRole('combobox', { name: 'Of what' });
    expect([...select.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['This conversation', 'Handoff to a colleague', 'This long thread, part by part']),
    );
    expect(select.textContent).not.toMatch(/Questions|article/);
    await user.selectOptions(select, 'This long thread, part by part');
    await user.click(await findByRole('button', { name: 'Summarise' }));
    expect(actions.write).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'summary', of: 'thread' }));
  });

  it('puts a written article into the library to be checked, and opens it there', async () => {
    const { user, actions, getByText, findByRole } = renderSidebar(viewNamed('article-done'));
    await user.click(getByText('Summary and handoff'));
    await user.selectOptions(await findByRole('combobox', { name: 'Of what' }), 'A help article from it');
    await user.click(await findByRole('button', { name: 'Save as a draft article' }));
    expect(actions.saveHelpArticle).toHaveBeenCalledExactlyOnceWith('written-1');
    await user.click(await findByRole('button', { name: 'Check it in the dashboard' }));
    expect(actions.openDashboard).toHaveBeenCalledExactlyOnceWith('knowledge', 'own-article');
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(await findByRole('button', { name: 'Save as a draft article' })).toBeDefined();
  });

  it('marks what no source has, and asks before it goes in', async () => {
    const { user, actions, container, findByRole, queryByRole } = renderSidebar(viewNamed('draft-done'));
    await findByRole('region', { name: 'Draft' });
    const marked = [...container.querySelectorAll('[data-unsourced]')].map(({ textContent }) => textContent);
    expect(marked).toContain('https://fernhill-returns.example/now');
    await user.click(await findByRole('button', { name: 'Insert: Draft' }));
    expect(actions.insertReply).not.toHaveBeenCalled();
    await user.click(await findByRole('button', { name: 'Cancel' }));
    expect(actions.insertReply).not.toHaveBeenCalled();
    expect(queryByRole('button', { name: 'Insert as it is' })).toBeNull();
  });

  it('asks before a text is copied that holds what nobody of the team wrote', async () => {
    const { user, actions, getByText, findByRole } = renderSidebar(viewNamed('discussion-marked'));
    await user.click(getByText('Summary and handoff'));
    await user.selectOptions(await findByRole('combobox', { name: 'Of what' }), 'Questions to talk over');
    await user.click(await findByRole('button', { name: 'Copy: Questions' }));
    await user.click(await findByRole('button', { name: 'Copy as it is' }));
    expect(actions.copy).toHaveBeenCalledOnce();
  });

  it.each([
    ['a translation', 'translation-offered', 'Translate to English'],
    ['a second opinion', 'help', 'Ask for a second opinion'],
  ])('says beside the button of %s that the text leaves the device', async (_, state, button) => {
    const view = viewNamed(state);
    if (view.kind !== 'assist') throw new Error('There is no help in it.');
    const writer = { ...sampleWriter, leavesTo: 'models.example.com' };
    const { findByRole } = renderSidebar({ ...view, writing: { writer, written: [], opinion: null } });
    const beside = (await findByRole('button', { name: button })).parentElement;
    expect(beside?.textContent).toContain('Text leaves this device: models.example.com');
  });

  it('translates into the language that the agent reads, and not what they read anyway', async () => {
    const view = viewNamed('translation-offered');
    if (view.kind !== 'assist') throw new Error('There is no help in it.');
    const reading = (...reads: string[]) => ({ writer: { ...sampleWriter, reads }, written: [], opinion: null });
    const german = renderSidebar({ ...view, writing: reading('de-AT', 'en') });
    await german.user.click(await german.findByRole('button', { name: 'Translate to German' }));
    expect(german.actions.write).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: 'translation', to: 'de' }),
    );
    german.show({ ...view, writing: reading('en', 'es') });
    await vi.waitFor(() => expect(german.queryByRole('button', { name: /^Translate to/ })).toBeNull());
  });

  it('asks for a second opinion by a click where it is never asked by itself, and once more where it failed', async () => {
    const view = viewNamed('opinion-agrees');
    if (view.kind !== 'assist' || !view.writing?.opinion) throw new Error('There is no opinion in it.');
    const { writer, opinion } = view.writing;
    const key = opinion.conversation;
    const away = { ...writer, leavesTo: 'models.example.com' };
    const first = renderSidebar({ ...view, writing: { ...view.writing, writer: away, opinion: null } });
    await first.user.click(await first.findByRole('button', { name: 'Ask for a second opinion' }));
    expect(first.actions.askOpinion).toHaveBeenCalledExactlyOnceWith(key);
    cleanup();
    const failed = { ...opinion, state: 'failed' as const, note: 'The model failed. What is shown above stands.' };
    const second = renderSidebar({ ...view, writing: { ...view.writing, opinion: failed } });
    await second.user.click(await second.findByRole('button', { name: 'Ask again' }));
    expect(second.actions.askOpinion).toHaveBeenCalledExactlyOnceWith(key);
  });

  it('offers a second opinion beside what is unsure or grave, also by a model of this device that is not loaded', async () => {
    const view = viewNamed('opinion-agrees');
    if (view.kind !== 'assist' || view.assist.kind !== 'help' || !view.writing?.opinion) throw new Error('No opinion');
    const { writing } = view;
    const { opinion } = view.writing;
    const { help } = view.assist;
    const { latest } = help;
    if (!latest) throw new Error('No message');
    const idle = { ...writing.writer, status: { state: 'idle' as const, model: 'm' } };
    const show = (assessment: Partial<typeof latest.assessment>, said: typeof writing.opinion = null) =>
      renderSidebar({
        ...view,
        assist: {
          ...view.assist,
          help: { ...help, latest: { ...latest, assessment: { ...latest.assessment, ...assessment } } },
        } as typeof view.assist,
        writing: { ...writing, writer: idle, opinion: said },
      });
    const { assessment } = latest;
    const calm = { urgency: { ...assessment.urgency, label: 'low' as const } };
    const unsure = { ...calm, sentiment: { ...assessment.sentiment, confidence: 0.4 } };
    const name = 'Ask for a second opinion';

    const first = show(unsure);
    await first.user.click(await first.findByRole('button', { name }));
    expect(first.actions.askOpinion).toHaveBeenCalledExactlyOnceWith(opinion.conversation);
    cleanup();
    // It was asked by itself, and that failed without a word.
    await show(unsure, { ...opinion, state: 'failed', note: null }).findByRole('button', { name });
    cleanup();
    const sure = show(calm);
    await sure.findByRole('region', { name: 'Draft' });
    expect(sure.queryByRole('button', { name })).toBeNull();
    cleanup();
    const distressed = show({ ...unsure, distress: { flag: true, confidence: 0.9, evidence: [] } });
    await distressed.findByRole('region', { name: 'Draft' });
    expect(distressed.queryByRole('button', { name })).toBeNull();
  });

  it('shows markup as text', async () => {
    const { container, findByRole } = renderSidebar(viewNamed('draft-markup'));
    await findByRole('region', { name: 'Draft' });
    const written = container.querySelector('[data-written]');
    expect(written?.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(written?.querySelectorAll('img, a, b, script')).toHaveLength(0);
  });
});
