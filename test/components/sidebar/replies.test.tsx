// @vitest-environment happy-dom
import { act, cleanup, fireEvent, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { help, replies, viewOf } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);
const [first, withGap, third] = replies;
if (!first || !withGap || !third) throw new Error('The sample has three replies.');

const titles = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-slot="replies"] li h3')].map((title) => title.textContent);

describe('a reply', () => {
  it('goes into the page as it stands', async () => {
    const { user, actions, getByRole } = renderSidebar(viewOf());
    await user.click(getByRole('button', { name: `Insert: ${first.title}` }));
    expect(actions.insertReply).toHaveBeenCalledExactlyOnceWith(first.text, 'reply', first.reply, first.title);
  });

  it('is inserted by Alt+1, also from a field', async () => {
    const { user, actions, getByRole } = renderSidebar(viewOf());
    await user.keyboard('{Alt>}1{/Alt}');
    expect(actions.insertReply).toHaveBeenCalledTimes(1);
    await user.click(getByRole('textbox', { name: 'Note' }));
    await user.keyboard('{Alt>}1{/Alt}');
    expect(actions.insertReply).toHaveBeenCalledTimes(2);
    expect(actions.insertReply).toHaveBeenLastCalledWith(first.text, 'reply', first.reply, first.title);
  });

  it('says its language when the customer writes another', () => {
    const { container } = renderSidebar(viewOf({ replies: [{ ...first, language: 'es' }, third] }));
    const [spanish, english] = container.querySelectorAll('[data-slot="replies"] li');
    expect(spanish?.textContent).toContain('Spanish');
    expect(english?.textContent).not.toContain('English');
  });
});

describe('a reply with a gap', () => {
  it('marks the gap in the text', () => {
    const { getByText } = renderSidebar(viewOf());
    expect(getByText('[order.number]').tagName).toBe('MARK');
  });

  it('asks before it is inserted, and goes in filled', async () => {
    const { user, actions, getByRole } = renderSidebar(viewOf());
    await user.keyboard('{Alt>}2{/Alt}');
    expect(actions.insertReply).not.toHaveBeenCalled();
    const form = getByRole('form', { name: 'Fill in before you insert' });
    expect(document.activeElement).toBe(within(form).getByRole('textbox', { name: 'Order number' }));
    await user.keyboard('A-1043{Enter}');
    expect(actions.insertReply).toHaveBeenCalledExactlyOnceWith(
      withGap.text.replace('[order.number]', 'A-1043'),
      'reply',
      withGap.reply,
      withGap.title,
    );
  });

  it('asks before it is copied, too, and Escape goes back', async () => {
    const { user, actions, getByRole, queryByRole } = renderSidebar(viewOf());
    await user.click(getByRole('button', { name: `Copy: ${withGap.title}` }));
    expect(getByRole('form', { name: 'Fill in before you copy' })).toBeDefined();
    await user.keyboard('{Escape}');
    expect(queryByRole('form', { name: 'Fill in before you copy' })).toBeNull();
    expect(actions.copy).not.toHaveBeenCalled();
    expect(actions.collapse).not.toHaveBeenCalled();
  });

  it('goes in with its gap only when the agent says so', async () => {
    const { user, actions, getByRole } = renderSidebar(viewOf());
    await user.click(getByRole('button', { name: `Insert: ${withGap.title}` }));
    const form = within(getByRole('form', { name: 'Fill in before you insert' }));
    expect(form.getByRole('button', { name: 'Insert' })).toHaveProperty('disabled', true);
    await user.click(form.getByRole('button', { name: 'Insert with gaps' }));
    expect(actions.insertReply).toHaveBeenCalledWith(withGap.text, 'reply', withGap.reply, withGap.title);
  });
});

describe('a reply that does not help', () => {
  it.each(['menu', 'key'])('leaves at once by its %s, and comes back with Undo', async (how) => {
    const undo = vi.fn(async () => undefined);
    const sent: string[] = [];
    let pushNext = () => {};
    const screen = renderSidebar(viewOf(), {
      actions: {
        dismissReply: async (reply) => {
          sent.push(reply);
          pushNext();
          return undo;
        },
      },
    });
    const { user, container, getByRole, findByRole } = screen;
    pushNext = () => screen.show(viewOf({ replies: [withGap, third] }));
    getByRole('button', { name: `Insert: ${first.title}` }).focus();
    if (how === 'key') await user.keyboard('-');
    else {
      await user.click(getByRole('button', { name: `More: ${first.title}` }));
      await user.click(await findByRole('menuitem', { name: 'Not helpful' }));
    }
    await vi.waitFor(() => expect(titles(container)).toEqual([withGap.title, third.title]));
    expect(sent).toEqual([first.reply]);
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toContain(withGap.title));
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
  });

  it('is not offered to be sent away where the agent looked for it', async () => {
    const { user, getByRole, findByRole, queryByRole } = renderSidebar(viewOf({ replies: [] }), {
      actions: { search: () => Promise.resolve({ replies: [first], passages: [] }) },
    });
    await user.type(getByRole('textbox', { name: 'Search replies and articles' }), 'refund');
    await findByRole('button', { name: `Insert: ${first.title}` });
    expect(queryByRole('button', { name: `More: ${first.title}` })).toBeNull();
  });
});

describe('nothing jumps', () => {
  const ranked = viewOf({ replies: [third, withGap, first] });

  it('takes a new order while the agent is elsewhere', () => {
    const { container, show } = renderSidebar(viewOf());
    show(ranked);
    expect(titles(container)[0]).toBe(third.title);
  });

  it('lets go of the order when the pointer rests too long to be there still', () => {
    vi.useFakeTimers();
    try {
      const { container, show, getByRole } = renderSidebar(viewOf());
      fireEvent.pointerMove(getByRole('button', { name: `Insert: ${first.title}` }));
      show(ranked);
      expect(titles(container)[0]).toBe(first.title);
      act(() => void vi.advanceTimersByTime(21_000));
      expect(titles(container)[0]).toBe(third.title);
    } finally {
      vi.useRealTimers();
    }
  });

  it('keeps the order under focus, says so, and takes the new one afterwards', async () => {
    const { container, show, user, getByRole, queryByRole } = renderSidebar(viewOf());
    getByRole('button', { name: `Insert: ${first.title}` }).focus();
    show(ranked);
    expect(titles(container)[0]).toBe(first.title);
    expect(getByRole('button', { name: 'Show newer' })).toBeDefined();
    await user.click(getByRole('textbox', { name: 'Note' }));
    expect(titles(container)[0]).toBe(third.title);
    expect(queryByRole('button', { name: 'Show newer' })).toBeNull();
  });

  it('keeps the order under the pointer', async () => {
    const { container, show, user, getByRole } = renderSidebar(viewOf());
    await user.hover(getByRole('button', { name: `Insert: ${withGap.title}` }));
    show(ranked);
    expect(titles(container)[0]).toBe(first.title);
    await user.unhover(getByRole('button', { name: `Insert: ${withGap.title}` }));
    await user.hover(getByRole('heading', { level: 1 }));
    expect(titles(container)[0]).toBe(third.title);
  });

  it("never keeps one customer's replies for the next", () => {
    const { container, show, getByRole } = renderSidebar(viewOf());
    getByRole('button', { name: `Insert: ${first.title}` }).focus();
    show(viewOf({ conversation: { ...help().conversation, key: 'practice/other' }, replies: [third] }));
    expect(titles(container)).toEqual([third.title]);
  });
});

describe('arrow keys', () => {
  it('move between rows on the same button, with one Tab stop for the list', async () => {
    const { user, container, getByRole } = renderSidebar(viewOf());
    const list = container.querySelector('[data-slot="replies"] ul');
    expect(list?.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1);
    getByRole('button', { name: `Insert: ${first.title}` }).focus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(getByRole('button', { name: `Copy: ${withGap.title}` }));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(getByRole('button', { name: `Copy: ${third.title}` }));
  });
});
