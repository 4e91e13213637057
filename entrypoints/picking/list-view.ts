import type { PickerReply } from '@/lib/domain/picker';
import { build } from '../teaching/build';
import { showText } from './show-text';
import { translationView } from './translation-view';
import { countReplies, HINTS, NOTE } from './words';

export interface ListView {
  replies: readonly PickerReply[] | null;
  active: number;
  query: string;
  /** A sentence where the search failed. */
  fault: string | null;
  /** The box writes an internal note. */
  isNote: boolean;
}

/** The replies to choose from, and the whole text of the one that would be inserted. */
export function listView(view: ListView, onPoint: (index: number) => void, onChoose: (index: number) => void): Node[] {
  const { replies, active, query, fault } = view;
  if (fault !== null) return [build('p', { class: 'told fault' }, fault)];
  if (replies === null) return [build('p', { class: 'told' }, 'Looking for replies')];
  const note = view.isNote ? build('p', { class: 'told caution' }, NOTE) : null;
  if (replies.length === 0) {
    const none = build('p', { class: 'told', dir: 'auto' }, `No reply for “${query}”.`);
    return [none, build('p', { class: 'hints' }, HINTS.none)];
  }
  const rows = replies.map((reply, index) => rowOf(reply, index === active));
  rows.forEach((row, index) => {
    // A press must not take the caret out of the page's editor.
    row.addEventListener('pointerdown', (event) => event.preventDefault());
    row.addEventListener('mousedown', (event) => event.preventDefault());
    row.addEventListener('pointermove', () => index === active || onPoint(index));
    row.addEventListener('click', (event) => event.isTrusted && onChoose(index));
  });
  const list = build('ul', { role: 'listbox', 'aria-label': countReplies(replies.length, query) }, ...rows);
  const chosen = replies[active];
  const preview = chosen && build('div', { class: 'preview', dir: 'auto', role: 'group', 'aria-label': 'Preview' });
  preview?.append(...showText(chosen?.text ?? '', chosen?.unresolved ?? []));
  const translation = chosen ? translationView(chosen) : null;
  return [
    note,
    list,
    preview ?? null,
    translation,
    build('p', { class: 'hints', 'aria-hidden': 'true' }, HINTS.list),
  ].filter((node) => node !== null);
}

function rowOf({ title, shortcut, text, asks, unresolved }: PickerReply, isActive: boolean): HTMLElement {
  const line = text.replace(/\s+/g, ' ').trim();
  return build(
    'li',
    { role: 'option', 'aria-selected': String(isActive), class: isActive ? 'row active' : 'row' },
    build(
      'span',
      { class: 'head' },
      build('span', { class: 'title', dir: 'auto' }, title),
      asks.length + unresolved.length > 0 ? build('span', { class: 'asks' }, 'asks first') : null,
      shortcut ? build('span', { class: 'shortcut' }, shortcut) : null,
    ),
    build('span', { class: 'line', dir: 'auto' }, line),
  );
}
