// @vitest-environment happy-dom
import { act, cleanup, fireEvent, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { customer, sidebarViews, viewOf } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the note', () => {
  it('saves itself after a pause and says so', async () => {
    vi.useFakeTimers();
    const { actions, getByRole, getByText } = renderSidebar(viewOf());
    fireEvent.change(getByRole('textbox', { name: 'Note' }), { target: { value: 'Call first' } });
    expect(actions.saveNote).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(actions.saveNote).toHaveBeenCalledExactlyOnceWith(customer.key, 'Call first');
    expect(getByText('Saved')).toBeDefined();
  });

  it('is saved for its own customer when another conversation opens', async () => {
    const { actions, show, getByRole } = renderSidebar(viewOf());
    fireEvent.change(getByRole('textbox', { name: 'Note' }), { target: { value: 'Half a thou' } });
    show(viewOf({ customer: { ...customer, key: 'practice/other', note: 'Other note' } }));
    expect(getByRole('textbox', { name: 'Note' })).toHaveProperty('value', 'Other note');
    await expect.poll(() => vi.mocked(actions.saveNote).mock.calls).toEqual([[customer.key, 'Half a thou']]);
  });

  it('is not overwritten from another tab while it is being typed', () => {
    const { show, getByRole } = renderSidebar(viewOf());
    const note = getByRole('textbox', { name: 'Note' });
    show(viewOf({ customer: { ...customer, note: 'From the other tab' } }));
    expect(note).toHaveProperty('value', 'From the other tab');
    fireEvent.change(note, { target: { value: 'Mine' } });
    show(viewOf({ customer: { ...customer, note: 'From the other tab again' } }));
    expect(note).toHaveProperty('value', 'Mine');
  });

  it('stays in the field when it cannot be saved', async () => {
    const { getByRole, findByText } = renderSidebar(viewOf(), {
      actions: { saveNote: () => Promise.reject(new Error('Storage is full.')) },
    });
    const note = getByRole('textbox', { name: 'Note' });
    fireEvent.change(note, { target: { value: 'Precious' } });
    fireEvent.blur(note);
    expect(await findByText('Not saved')).toBeDefined();
    expect(note).toHaveProperty('value', 'Precious');
  });
});

describe('how somebody wants to be reached', () => {
  const card = (contact: NonNullable<typeof customer.contact>) => viewOf({ customer: { ...customer, contact } });

  it('is a plain line above the replies, which stay', async () => {
    const { findByText, getByRole } = renderSidebar(card({ doNotContact: true }));
    const line = await findByText('Do not contact.');
    const replies = getByRole('region', { name: 'Replies' });
    expect(line.compareDocumentPosition(replies) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(within(replies).getAllByRole('button', { name: /^Insert/ }).length).toBeGreaterThan(0);
  });

  it('is said with what they allow and what was noted of them elsewhere', async () => {
    const { findByText, getByRole, queryByText, user, actions } = renderSidebar(
      sidebarViews['do-not-contact'] ?? viewOf(),
    );
    expect((await findByText(/Best reached by/)).textContent).toContain('Phone, after five');
    expect(getByRole('list', { name: 'Consent' }).textContent).toContain('Newsletter: withdrawn');
    expect(queryByText('Writes from a train, so be short.')).not.toBeNull();
    await user.click(getByRole('button', { name: 'Show why: may be the same person as Amara O.' }));
    expect(actions.openDashboard).toHaveBeenCalledExactlyOnceWith('customers', customer.key);
  });

  it('is nothing where nothing is noted', () => {
    const { queryByText } = renderSidebar(card({ doNotContact: false }));
    expect(queryByText('Do not contact.')).toBeNull();
  });
});

it('leads to all conversations of the person', async () => {
  const { user, actions, getByRole } = renderSidebar(viewOf());
  await user.click(getByRole('button', { name: /^All of Amara\s?’s conversations$/ }));
  expect(actions.openDashboard).toHaveBeenCalledExactlyOnceWith('customers', customer.key);
});

describe('tags', () => {
  it('are added with Enter and taken away with one click', async () => {
    const { user, actions, getByRole } = renderSidebar(viewOf());
    await user.click(getByRole('button', { name: 'Add tag' }));
    await user.keyboard('VIP{Enter}');
    expect(actions.setTags).toHaveBeenLastCalledWith(customer.key, ['wholesale', 'ceramics', 'VIP']);
    await user.click(getByRole('button', { name: 'Remove tag: wholesale' }));
    expect(actions.setTags).toHaveBeenLastCalledWith(customer.key, ['ceramics']);
  });
});

describe('search', () => {
  it('shows what was found under the field, and says when nothing was', async () => {
    const { user, getByRole, findByText, container } = renderSidebar(viewOf());
    await user.type(getByRole('textbox', { name: 'Search replies and articles' }), 'express');
    await expect.poll(() => container.querySelectorAll('[data-slot="search"] li').length).toBe(2);
    await user.keyboard('{Escape}zzz');
    expect(await findByText(/Nothing found/)).toBeDefined();
  });

  it('never lets a late answer replace a newer one', async () => {
    const answers = new Map<string, () => void>();
    const { user, getByRole, findByText, queryByText } = renderSidebar(viewOf({ replies: [], passages: [] }), {
      actions: {
        search: (query) =>
          new Promise((resolve) => {
            const reply = {
              reply: query,
              title: `About ${query}`,
              shortcut: '',
              text: query,
              unresolved: [],
              language: 'en',
              score: 1,
              reason: '',
            };
            answers.set(query, () => resolve({ replies: [reply], passages: [] }));
          }),
      },
    });
    const field = getByRole('textbox', { name: 'Search replies and articles' });
    await user.type(field, 'old');
    await expect.poll(() => answers.has('old')).toBe(true);
    await user.clear(field);
    await user.type(field, 'new');
    await expect.poll(() => answers.has('new')).toBe(true);
    answers.get('new')?.();
    answers.get('old')?.();
    expect(await findByText('About new')).toBeDefined();
    expect(queryByText('About old')).toBeNull();
  });
});
