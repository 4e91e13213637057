// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPicker } from '@/entrypoints/picking/create-picker';
import type { Finding } from '@/lib/domain/finding';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  // No browser, no layer above the page.
  HTMLElement.prototype.showPopover ??= () => {};
  HTMLElement.prototype.hidePopover ??= () => {};
});
afterEach(() => life.abort());

it('puts nothing in a conversation that came into view while the guard looked at it', async () => {
  const editor = document.createElement('textarea');
  editor.value = ';;late';
  document.body.append(editor);
  let conversation = 'maya';
  let answer: (list: Finding[]) => void = () => {};
  const replace = vi.fn<() => Promise<{ ok: false; reason: string }>>(async () => ({ ok: false, reason: 'No.' }));
  const reply = {
    id: 'a',
    title: 'Late',
    shortcut: 'late',
    text: 'Hi Maya.',
    unresolved: [],
    asks: [],
    cursor: null,
    translation: null,
  };
  const spot = { typed: ';;late', select: () => true, range: null, start: 0 };
  const hit = { editor, query: 'late', typedAt: 0, spot };
  const check = () => new Promise<Finding[]>((resolve) => (answer = resolve));
  const root = document.createElement('deskmate-root').attachShadow({ mode: 'open' });
  const picker = createPicker(
    {
      current: () => hit,
      search: async () => [reply],
      fill: async () => reply,
      check,
      replace,
      undo: async () => ({ ok: true }),
      isNote: () => false,
      conversation: () => conversation,
      onDismiss: () => {},
      theme: 'light',
      signal: life.signal,
    },
    root,
  );
  picker.show(hit);
  await vi.waitFor(() => expect(root.textContent).toContain('Late'));
  const click = new MouseEvent('click', { bubbles: true });
  // As the agent's own hand makes it: what scripts make is passed over.
  Object.defineProperty(click, 'isTrusted', { value: true });
  root.querySelector('[role="option"]')?.dispatchEvent(click);
  conversation = 'daniel';
  answer([]);
  await vi.waitFor(() => expect(root.textContent).toContain('another conversation'));
  expect(replace).not.toHaveBeenCalled();
});
