// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { SidebarView } from '@/components/sidebar/view';
import type { DraftFindings } from '@/lib/domain/draft';
import { help, replies, viewOf } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

const draftOf = (change: Partial<DraftFindings> = {}): DraftFindings => ({
  conversation: help().conversation.key,
  draft: 1,
  findings: [],
  remarks: [
    { kind: 'acknowledgement', start: 0, end: 9, words: 'It is due.', suggestion: 'Begin with a word about that.' },
    { kind: 'next-step', start: 0, end: 9, words: 'It is due.', suggestion: 'End with what happens next.' },
  ],
  ...change,
});
const writing = (change: Partial<DraftFindings> = {}): SidebarView => ({ ...viewOf(), draft: draftOf(change) });
const mark = { id: 'made-1', by: 'drafted', isConfirmed: false } as const;

describe('the coach in the sidebar', () => {
  it('is one folded line with a name', () => {
    const { getByRole, getByText } = renderSidebar(writing());
    expect(getByRole('region', { name: 'Coach' }).querySelector('details')?.open).toBe(false);
    expect(getByText('Feeling before fact, next step').closest('summary')).not.toBeNull();
  });

  it('opens to the phrases and what to try, and stays open while the draft changes', async () => {
    const { user, container, getByText, show } = renderSidebar(writing());
    const details = () => container.querySelector<HTMLDetailsElement>('[data-slot="coach"] details');
    await user.click(getByText('Feeling before fact, next step'));
    expect(details()?.open).toBe(true);
    expect(getByText('End with what happens next.')).toBeDefined();
    show(writing({ draft: 2, remarks: draftOf().remarks?.slice(1) ?? [] }));
    expect(details()?.open).toBe(true);
    expect(container.querySelectorAll('[data-slot="coach"] li')).toHaveLength(1);
  });

  it.each<[string, SidebarView, boolean]>([
    ['while there is nothing to say', writing({ remarks: [] }), true],
    ['without a draft', viewOf(), true],
    ['of a draft in another conversation', writing({ conversation: 'another' }), true],
    ['when it is off', writing(), false],
  ])('is not there %s', (_, view, coach) => {
    const { queryByRole } = renderSidebar(view, { settings: { coach } });
    expect(queryByRole('region', { name: 'Coach' })).toBeNull();
  });

  it('is switched off in the menu', async () => {
    const { user, actions, getByRole, findByRole } = renderSidebar(writing());
    await user.click(getByRole('button', { name: 'Menu' }));
    await user.click(await findByRole('menuitemcheckbox', { name: 'Coach while you write' }));
    expect(actions.setCoach).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('what a model made', () => {
  const [first] = replies;
  if (!first) throw new Error('The sample has replies.');
  const offered = { ...first, madeBy: mark };

  it('is marked at the suggestion, and a person can confirm it', async () => {
    const { user, actions, getByText, getByRole } = renderSidebar(viewOf({ replies: [offered] }));
    expect(getByText('Drafted by a model, not yet confirmed')).toBeDefined();
    await user.click(getByRole('button', { name: `I have read it: ${first.title}` }));
    expect(actions.confirmModelText).toHaveBeenCalledExactlyOnceWith('made-1', true);
  });

  it('has no mark once it is confirmed, nor where a person wrote it', () => {
    const confirmed = { ...first, madeBy: { ...mark, isConfirmed: true } };
    const { queryByText, show } = renderSidebar(viewOf({ replies: [confirmed] }));
    expect(queryByText(/by a model/u)).toBeNull();
    show(viewOf());
    expect(queryByText(/by a model/u)).toBeNull();
  });

  it('is marked in the box', async () => {
    const { user, actions, getByRole, getAllByText } = renderSidebar(
      writing({ remarks: [], madeBy: { ...mark, by: 'translated' } }),
    );
    expect(getByRole('region', { name: 'Your draft' })).toBeDefined();
    expect(getAllByText(/^Translated by a model, not yet confirmed/u)).not.toHaveLength(0);
    await user.click(getByRole('button', { name: 'I have read it: your draft' }));
    expect(actions.confirmModelText).toHaveBeenCalledExactlyOnceWith('made-1', true);
  });

  it('ends with the line for the customer of this site, in view and as inserted', async () => {
    const line = 'Written with the help of AI.';
    const disclosure = { line: (language: string) => (language === 'en' ? line : null) };
    const { user, actions, getByRole, container } = renderSidebar(viewOf({ replies: [offered] }), {
      settings: { disclosure },
    });
    expect(container.querySelector('[data-slot="replies"]')?.textContent).toContain(line);
    await user.click(getByRole('button', { name: `Insert: ${first.title}` }));
    expect(actions.insertReply).toHaveBeenCalledExactlyOnceWith(
      `${first.text}\n\n${line}`,
      'reply',
      first.reply,
      first.title,
    );
  });

  it('adds no such line to what a person wrote', async () => {
    const disclosure = { line: () => 'Written with the help of AI.' };
    const { user, actions, getByRole } = renderSidebar(viewOf(), { settings: { disclosure } });
    await user.click(getByRole('button', { name: `Insert: ${first.title}` }));
    expect(actions.insertReply).toHaveBeenCalledExactlyOnceWith(first.text, 'reply', first.reply, first.title);
  });
});
