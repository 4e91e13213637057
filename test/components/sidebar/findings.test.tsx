// @vitest-environment happy-dom
import { cleanup, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mendText } from '@/lib/domain/asked-first';
import type { Finding } from '@/lib/domain/finding';
import { findings, help, replies, viewOf } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);
const [first] = replies;
if (!first) throw new Error('The sample has replies.');
const key = help().conversation.key;
const drafted = (list: readonly Finding[] = findings, conversation = key) => ({
  ...viewOf(),
  draft: { conversation, draft: 4, findings: [...list] },
});
const severe: Finding = {
  kind: 'other-name',
  severity: 'severe',
  start: 3,
  end: 6,
  words: 'Tom',
  why: 'This is the name of somebody in another conversation.',
  mend: { label: 'Write “Maya”', text: 'Maya' },
};

describe('what was found in the draft', () => {
  it('stands before you send, with the words and why', () => {
    const { getByRole } = renderSidebar(drafted());
    const region = within(getByRole('region', { name: 'Before you send' }));
    expect(region.getByRole('heading', { name: /Severe: Another name “Tom”/ })).toBeDefined();
    expect(region.getByText('This is the name of somebody in another conversation.')).toBeDefined();
  });

  it('is not there without a draft, without a finding, or for another conversation', () => {
    const { queryByRole, show } = renderSidebar(viewOf());
    const region = () => queryByRole('region', { name: 'Before you send' });
    expect(region()).toBeNull();
    show(drafted([]));
    expect(region()).toBeNull();
    show(drafted(findings, 'practice/other'));
    expect(region()).toBeNull();
    show(drafted());
    expect(region()).not.toBeNull();
  });

  it('is mended by one click, and undone by another', async () => {
    const { user, actions, getByRole, findByRole } = renderSidebar(drafted([severe]));
    await user.click(getByRole('button', { name: /^Write “Maya”/ }));
    expect(actions.mend).toHaveBeenCalledExactlyOnceWith(4, 0);
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(actions.undoInsert).toHaveBeenCalledOnce();
  });

  it('says why it could not be mended', async () => {
    const mend = () => Promise.reject(new Error('The text was changed since, so it is left as it is.'));
    const { user, getByRole, findByText } = renderSidebar(drafted([severe]), { actions: { mend } });
    await user.click(getByRole('button', { name: /^Write “Maya”/ }));
    expect(await findByText(/The text was changed since/)).toBeDefined();
  });

  it('can be sent away for this conversation, and taken back', async () => {
    const { user, getByRole, queryByRole, findByRole } = renderSidebar(drafted([severe]));
    await user.click(getByRole('button', { name: /^Not right: Another name/ }));
    expect(queryByRole('region', { name: 'Before you send' })).toBeNull();
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(getByRole('region', { name: 'Before you send' })).toBeDefined();
  });

  it('shows text of pages as text', () => {
    const { container } = renderSidebar(drafted([{ ...severe, words: '<img src=x onerror=alert(1)>' }]));
    expect(container.querySelector('[data-slot="findings"] img')).toBeNull();
  });
});

describe('a reply with something severe in it', () => {
  const found = (list: Finding[]) => ({ actions: { checkText: () => Promise.resolve(list) } });

  it('is asked about once before it is inserted', async () => {
    const { user, actions, getByRole, findByRole } = renderSidebar(viewOf(), found([severe]));
    await user.click(getByRole('button', { name: `Insert: ${first.title}` }));
    const dialog = within(await findByRole('dialog', { name: 'Insert this?' }));
    expect(actions.insertReply).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('button', { name: 'Insert as it is' }));
    await waitFor(() => expect(actions.insertReply).toHaveBeenCalledTimes(1));
    await user.click(getByRole('button', { name: `Insert: ${first.title}` }));
    await waitFor(() => expect(actions.insertReply).toHaveBeenCalledTimes(2));
  });

  it('goes in mended, or not at all', async () => {
    const { user, actions, getByRole, findByRole } = renderSidebar(viewOf(), found([severe]));
    await user.click(getByRole('button', { name: `Insert: ${first.title}` }));
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(actions.insertReply).not.toHaveBeenCalled();
    await user.click(getByRole('button', { name: `Insert: ${first.title}` }));
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Mend and insert' }));
    const mended = `${first.text.slice(0, 3)}Maya${first.text.slice(6)}`;
    expect(actions.insertReply).toHaveBeenCalledExactlyOnceWith(mended, 'reply', first.reply, first.title);
  });

  it('goes in unasked when it is no more than a note, or nobody can look at it', async () => {
    const note: Finding = { ...severe, severity: 'note' };
    const { user, actions, getByRole, unmount } = renderSidebar(viewOf(), found([note]));
    await user.click(getByRole('button', { name: `Insert: ${first.title}` }));
    await waitFor(() => expect(actions.insertReply).toHaveBeenCalledTimes(1));
    unmount();
    const checkText = vi.fn<() => Promise<Finding[]>>(() => Promise.reject(new Error('No desk.')));
    const deaf = renderSidebar(viewOf(), { actions: { checkText } });
    await deaf.user.click(deaf.getByRole('button', { name: `Insert: ${first.title}` }));
    await waitFor(() => expect(deaf.actions.insertReply).toHaveBeenCalled());
  });
});

describe('a reply that is looked at while the page moves to another conversation', () => {
  it('goes to neither of them, and this is said', async () => {
    let answer: (list: Finding[]) => void = () => {};
    const checkText = () => new Promise<Finding[]>((resolve) => (answer = resolve));
    const { user, actions, getByRole, findByText, show } = renderSidebar(viewOf(), { actions: { checkText } });
    await user.click(getByRole('button', { name: `Insert: ${first.title}` }));
    show(viewOf({ conversation: { ...help().conversation, key: 'practice/other' } }));
    answer([]);
    expect(await findByText(/shows another conversation now, so nothing was inserted/)).toBeDefined();
    expect(actions.insertReply).not.toHaveBeenCalled();
  });
});

describe('mendText', () => {
  it('puts right what it can, from the end, and leaves what overlaps', () => {
    const at = (start: number, end: number, text: string): Finding => ({
      ...severe,
      start,
      end,
      mend: { label: '', text },
    });
    expect(mendText('Hi Tom, pay 4111', [at(3, 6, 'Maya'), at(12, 16, '•')])).toBe('Hi Maya, pay •');
    expect(mendText('abcdef', [at(0, 4, 'X'), at(2, 6, 'Y')])).toBe('abY');
  });
});
