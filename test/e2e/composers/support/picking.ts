import { createPicker, type Picker } from '@/entrypoints/picking/create-picker';
import type { Finding } from '@/lib/domain/finding';
import type { PickerAnswers, PickerReply } from '@/lib/domain/picker';
import { findComposer } from '@/lib/inbox/composer/find-composer';
import { replaceTyped } from '@/lib/inbox/composer/replace-typed';
import { watchTrigger } from '@/lib/inbox/trigger/watch-trigger';

// The trigger and its picker as the content script has them, for an isolated world. In the desk's place there is a
// list of replies.

export interface ShownPicker {
  isOpen: boolean;
  rows: string[];
  active: number;
  preview: string;
  told: string;
  /** What is asked about before it goes in. */
  asked: string;
  /** The answer that Enter would give. */
  chosen: string;
  heard: string;
  box: { left: number; top: number; right: number; bottom: number };
}

let picker: Picker;
let takeOut: () => Promise<boolean> = async () => false;

/** In the guard's place: one name is another customer's. */
function findDaniel(text: string): Finding[] {
  const start = text.indexOf('Daniel');
  if (start < 0) return [];
  const mend = { label: 'Write “Maya”', text: 'Maya' };
  const why = 'This customer is Maya.';
  return [{ kind: 'other-name', severity: 'severe', start, end: start + 6, words: 'Daniel', why, mend }];
}

const start = (replies: PickerReply[]) => {
  const { signal } = new AbortController();
  const { href } = location;
  const watch = watchTrigger({
    window,
    trigger: () => ';;',
    isComposer: (editor) => findComposer(document)?.contains(editor) ?? false,
    onTyped: (hit) => picker.show(hit),
    onGone: () => picker.hide(),
    signal,
  });
  const apart = async <T>(work: () => Promise<T>): Promise<T> => {
    watch.pause();
    return work().finally(() => watch.resume());
  };
  const fill = async (_query: string, id: string, answers: PickerAnswers): Promise<PickerReply | null> => {
    const reply = replies.find((one) => one.id === id);
    if (!reply) return null;
    let { text } = reply;
    for (const [name, value] of Object.entries(answers)) if (value) text = text.replace(`[${name}]`, value);
    return { ...reply, text, unresolved: reply.unresolved.filter((name) => text.includes(`[${name}]`)) };
  };
  picker = createPicker({
    current: () => watch.current(),
    search: async (query) => replies.filter(({ shortcut }) => shortcut.startsWith(query.toLowerCase())),
    fill,
    check: async (query, id, answers) => findDaniel((await fill(query, id, answers))?.text ?? ''),
    conversation: () => href,
    replace: ({ editor, spot, typedAt }, { text, cursor }) =>
      apart(async () => {
        const done = await replaceTyped(
          editor,
          { ...spot, typedAt, text, cursor },
          () => location.href === href,
          () => findComposer(document),
        );
        if (done.ok) takeOut = done.undo;
        return done;
      }),
    undo: () =>
      apart(async () =>
        (await takeOut()) ? { ok: true as const } : { ok: false as const, reason: 'It was changed.' },
      ),
    isNote: () => false,
    onDismiss: () => watch.dismiss(),
    theme: 'system',
    signal,
  });
};

const shown = (): ShownPicker => {
  const root = picker.shown();
  const card = root.querySelector('.card');
  const rows = [...root.querySelectorAll('[role="option"]')];
  const { left, top, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
  return {
    isOpen: card?.matches(':popover-open') ?? false,
    rows: rows.map((row) => row.querySelector('.title')?.textContent ?? ''),
    active: rows.findIndex((row) => row.getAttribute('aria-selected') === 'true'),
    preview: root.querySelector('.preview')?.textContent ?? '',
    told: root.querySelector('.outcome p')?.textContent ?? '',
    asked: root.querySelector('.findings') ? (card?.textContent ?? '') : '',
    chosen: root.querySelector('.chosen')?.textContent ?? '',
    heard: root.querySelector('.heard')?.textContent ?? '',
    box: { left, top, right, bottom },
  };
};

/** Where a button or row is, to be pressed as a person presses it. */
const placeOf = (words: string): { x: number; y: number } | null => {
  const all = [...picker.shown().querySelectorAll('button, [role="option"]')];
  const box = all.find((element) => element.textContent?.includes(words))?.getBoundingClientRect();
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
};

Object.assign(globalThis, { picking: { start, shown, placeOf } });
