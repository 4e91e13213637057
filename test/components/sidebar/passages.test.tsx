// @vitest-environment happy-dom
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cutPassage } from '@/components/sidebar/cut-passage';
import { passages, sidebarViews, viewOf } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

const [first, second] = passages;
if (!first || !second) throw new Error('The samples have passages.');

describe('a passage', () => {
  it('marks the sentence that answers, and begins near it', () => {
    const text = `${'Words before. '.repeat(10)}This answers. And more.`;
    const start = text.indexOf('This');
    const answer = { start, end: start + 'This answers.'.length };
    const shut = cutPassage({ text, answer, marks: [] }, false);
    expect(shut.text).toBe('… This answers. And more.');
    expect(shut.spans.map((span) => shut.text.slice(span.start, span.end))).toEqual(['This answers.']);
    expect(cutPassage({ text, answer, marks: [] }, true)).toMatchObject({ text, spans: [answer] });
    const { container } = renderSidebar(viewOf({ passages: [first] }));
    const marks = [...container.querySelectorAll('[data-slot="passages"] mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['We send a replacement at once and do not ask for the broken item back.']);
  });

  it('goes into the reply as text, as link, or as both', async () => {
    const { actions, user, getByRole, findByRole } = renderSidebar(viewOf({ passages: [first] }));
    await user.click(getByRole('button', { name: `Insert text: ${first.title}` }));
    await user.click(getByRole('button', { name: `Insert link: ${first.title}` }));
    await user.click(getByRole('button', { name: `More: ${first.title}` }));
    await user.click(await findByRole('menuitem', { name: 'Insert text and link' }));
    const inserted = vi.mocked(actions.insertReply).mock.calls.map(([text]) => text);
    expect(inserted).toEqual([first.text, first.url, `${first.text}\n${first.url}`]);
  });

  it('does the same by keys', async () => {
    const { actions, user, getByRole } = renderSidebar(viewOf({ passages: [first] }));
    getByRole('button', { name: `Insert text: ${first.title}` }).focus();
    await user.keyboard('b');
    expect(actions.insertReply).toHaveBeenCalledWith(
      `${first.text}\n${first.url}`,
      'article',
      first.article,
      first.title,
    );
    await user.keyboard('-');
    expect(actions.dismissPassage).toHaveBeenCalledExactlyOnceWith(first.article);
  });

  it('written for agents can be read, but neither inserted nor copied', async () => {
    const { actions, user, getByRole, queryByRole, getByText } = renderSidebar(
      viewOf({ passages: [{ ...first, isInternal: true, isOverdue: true }] }),
    );
    const section = within(getByRole('region', { name: 'Passages' }));
    expect(section.queryByRole('button', { name: /Insert|Copy/ })).toBeNull();
    expect(getByText('For agents: to read, not to send')).toBeDefined();
    expect(getByText('Past its review date')).toBeDefined();
    getByRole('button', { name: `Open: ${first.title}` }).focus();
    await user.keyboard('lbc');
    expect(actions.insertReply).not.toHaveBeenCalled();
    expect(actions.copy).not.toHaveBeenCalled();
    expect(queryByRole('menu')).toBeNull();
  });

  it('that does not help leaves at once, though the agent is in the list, and comes back with Undo', async () => {
    const undo = vi.fn(async () => undefined);
    let pushNext = () => {};
    const screen = renderSidebar(viewOf({ passages: [first, second] }), {
      actions: {
        dismissPassage: async () => {
          pushNext();
          return undo;
        },
      },
    });
    const { user, getByRole, findByRole, queryByText } = screen;
    pushNext = () => screen.show(viewOf({ passages: [second] }));
    getByRole('button', { name: `More: ${first.title}` }).focus();
    await user.click(getByRole('button', { name: `More: ${first.title}` }));
    await user.click(await findByRole('menuitem', { name: 'Not helpful' }));
    await vi.waitFor(() => expect(queryByText(first.title)).toBeNull());
    expect(getByRole('heading', { name: new RegExp(second.title) })).toBeDefined();
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
  });

  it.each([
    ['the next passage', [second]],
    ['the list, where none is left', []],
  ])('that does not help gives the focus to %s', async (_, rest) => {
    let pushNext = () => {};
    const screen = renderSidebar(viewOf({ passages: [first, ...rest] }), {
      actions: {
        dismissPassage: async () => {
          pushNext();
          return async () => undefined;
        },
      },
    });
    const { user, getByRole, queryByText } = screen;
    pushNext = () => screen.show(viewOf({ passages: rest }));
    getByRole('button', { name: `Insert text: ${first.title}` }).focus();
    await user.keyboard('-');
    await vi.waitFor(() => expect(queryByText(first.title)).toBeNull());
    const section = getByRole('region', { name: 'Passages' });
    await vi.waitFor(() => expect(section.contains(document.activeElement)).toBe(true));
    if (rest.length > 0) expect(document.activeElement?.getAttribute('aria-label')).toContain(second.title);
  });

  it('found by search says whose it is', async () => {
    const { user, getByRole, findByText } = renderSidebar(viewOf({ passages: [] }), {
      actions: {
        search: async () => ({
          replies: [],
          passages: [
            { ...first, pack: 'Starter pack' },
            { ...second, pack: null },
          ],
        }),
      },
    });
    await user.type(getByRole('textbox', { name: 'Search replies and articles' }), 'bowl');
    expect(await findByText(/^Starter pack · /)).toBeDefined();
    expect(await findByText(/^written here · /)).toBeDefined();
  });
});

describe('what was answered before', () => {
  it('is shown with its gaps, and asks for them before it goes anywhere', async () => {
    const view = sidebarViews['passages'];
    if (!view) throw new Error('There is no such state.');
    const { actions, user, getByRole } = renderSidebar(view);
    const section = within(getByRole('region', { name: 'Answered before' }));
    expect(section.getByText(/They asked:/).textContent).toContain('arrived in three pieces');
    await user.click(section.getByRole('button', { name: /^Insert: Sent on/ }));
    expect(actions.insertReply).not.toHaveBeenCalled();
    await user.type(section.getByRole('textbox', { name: 'Name' }), 'Maya');
    await user.type(section.getByRole('textbox', { name: 'Number' }), 'FH-7');
    await user.click(section.getByRole('button', { name: 'Insert' }));
    const [text, source] = vi.mocked(actions.insertReply).mock.calls[0] ?? [];
    expect(text).toContain('Hi Maya,');
    expect(text).toContain('number FH-7;');
    expect(source).toBe('own');
  });

  it('is not there when nothing like it was asked', () => {
    const { queryByRole } = renderSidebar(viewOf());
    expect(queryByRole('region', { name: 'Answered before' })).toBeNull();
  });
});

describe('answered before', () => {
  const answer = (id: string, reply: string) => ({ id, question: 'Can it be sent?', reply, missing: [], at: 1 });

  it('stays under the pointer while another answer comes, and gives way when the agent leaves', async () => {
    const { user, show, getByRole, getByText, queryByText } = renderSidebar(
      viewOf({ answeredBefore: answer('a', 'We send it on Monday.') }),
    );
    await user.hover(getByText('We send it on Monday.'));
    show(viewOf({ answeredBefore: answer('b', 'We never send it.') }));
    expect(queryByText('We never send it.')).toBeNull();
    show(viewOf({ answeredBefore: null }));
    expect(getByText('We send it on Monday.')).toBeDefined();
    show(viewOf({ answeredBefore: answer('b', 'We never send it.') }));
    await user.click(getByRole('button', { name: 'Show newer' }));
    expect(getByText('We never send it.')).toBeDefined();
  });

  it('of one conversation never stays in another', async () => {
    const { user, show, getByText, queryByText } = renderSidebar(
      viewOf({ answeredBefore: answer('a', 'We send it on Monday.') }),
    );
    await user.hover(getByText('We send it on Monday.'));
    const other = viewOf();
    if (other.kind !== 'assist' || other.assist.kind !== 'help') throw new Error('The sample is a conversation.');
    other.assist.help.conversation = { ...other.assist.help.conversation, key: 'another' };
    show(other);
    expect(queryByText('We send it on Monday.')).toBeNull();
  });
});

it('counts what was found in words that fit', async () => {
  const { user, findByText, getByRole } = renderSidebar(viewOf(), {
    actions: { search: () => Promise.resolve({ replies: [], passages: [first] }) },
  });
  await user.type(getByRole('textbox', { name: 'Search replies and articles' }), 'broken');
  expect(await findByText('0 replies and 1 passage found')).toBeDefined();
});

it('searches again when articles or replies were changed elsewhere, and only then', async () => {
  const found = [first, second];
  const { user, show, actions, findByText, getByRole, queryByRole } = renderSidebar(viewOf({ passages: [] }), {
    actions: { search: () => Promise.resolve({ replies: [], passages: [...found] }) },
  });
  const at = (revision: number) => {
    const view = viewOf({ passages: [] });
    if (view.kind === 'assist') view.assist.library = { ...view.assist.library, revision };
    return view;
  };
  show(at(1));
  await user.type(getByRole('textbox', { name: 'Search replies and articles' }), 'broken');
  await findByText('0 replies and 2 passages found');
  const asked = vi.mocked(actions.search).mock.calls.length;
  show(at(1));
  found.pop();
  show(at(2));
  await findByText('0 replies and 1 passage found');
  expect(queryByRole('heading', { name: new RegExp(second.title) })).toBeNull();
  expect(vi.mocked(actions.search).mock.calls.length).toBe(asked + 1);
});

it('writes dates as a pack asks for it, and words as before', async () => {
  const view = viewOf({ answeredBefore: { id: 'a', question: 'Can it be sent?', reply: 'Yes.', missing: [], at: 1 } });
  if (view.kind === 'assist') view.assist.library = { ...view.assist.library, locale: 'de-AT' };
  const { getByText } = renderSidebar(view);
  expect(getByText('Sent on 01.01.1970')).toBeDefined();
});

it('does not show what an earlier search found once the field was cleared', async () => {
  const { user, findByText, getByRole, queryByText } = renderSidebar(viewOf({ passages: [] }), {
    actions: {
      search: (text) =>
        text === 'broken' ? Promise.resolve({ replies: [], passages: [first] }) : new Promise(() => undefined),
    },
  });
  const field = getByRole('textbox', { name: 'Search replies and articles' });
  await user.type(field, 'broken');
  await findByText('0 replies and 1 passage found');
  await user.clear(field);
  await user.type(field, 'x');
  expect(queryByText('0 replies and 1 passage found')).toBeNull();
});
