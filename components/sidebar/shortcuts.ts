/** A key and what it does. `keys` as in "Alt+Shift+1", "/" or "n"; the agent may change them, the ids stay. */
export type Shortcut = { id: ShortcutId; keys: string; label: string; group: ShortcutGroup };

export type ShortcutGroup = 'Anywhere' | 'In the sidebar' | 'Go to' | 'In a list';

const rows = [
  ['insert-1', 'Alt+1', 'Insert the first reply', 'Anywhere'],
  ['insert-2', 'Alt+2', 'Insert the second reply', 'Anywhere'],
  ['insert-3', 'Alt+3', 'Insert the third reply', 'Anywhere'],
  ['copy-1', 'Alt+Shift+1', 'Copy the first reply', 'In the sidebar'],
  ['copy-2', 'Alt+Shift+2', 'Copy the second reply', 'In the sidebar'],
  ['copy-3', 'Alt+Shift+3', 'Copy the third reply', 'In the sidebar'],
  ['undo', 'Alt+Z', 'Undo the last insert or correction', 'Anywhere'],
  ['keys', '?', 'Show all keys', 'In the sidebar'],
  ['close', 'Escape', 'Close what is open, or leave a field', 'In the sidebar'],
  ['search', '/', 'Search replies and articles', 'Go to'],
  ['replies', 'r', 'Replies', 'Go to'],
  ['passages', 'p', 'Passages', 'Go to'],
  ['note', 'n', 'Note about the customer', 'Go to'],
  ['tag', 't', 'Add a tag', 'Go to'],
  ['history', 'h', 'Earlier conversations', 'Go to'],
  ['why-intent', 'i', 'Why this topic', 'Go to'],
  ['why-sentiment', 's', 'Why this tone', 'Go to'],
  ['why-urgency', 'u', 'Why this urgency', 'Go to'],
  ['not-right', 'x', 'The warning is not right', 'Go to'],
  ['hand-over', 'a', 'Hand the conversation to a colleague', 'Go to'],
  ['teach', 'w', 'Show Deskmate where the conversation is', 'Go to'],
  ['menu', 'm', 'Menu', 'Go to'],
  ['dashboard', 'd', 'Dashboard', 'Go to'],
  ['item-copy', 'c', 'Copy', 'In a list'],
  ['item-link', 'l', 'Insert the link', 'In a list'],
  ['item-both', 'b', 'Insert text and link', 'In a list'],
  ['item-not-helpful', '-', 'This reply or passage does not help', 'In a list'],
  ['item-open', 'o', 'Open the article', 'In a list'],
  ['item-expand', 'e', 'Show all of the text', 'In a list'],
] as const;

export type ShortcutId = (typeof rows)[number][0];

/** Every action and its key; what `?` shows. */
export const shortcuts: readonly Shortcut[] = rows.map(([id, keys, label, group]) => ({ id, keys, label, group }));

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * Is this press that shortcut? With Alt the physical key counts (on a Mac, Alt+1 types "¡"); without it the character
 * counts, wherever the layout puts it ("/" is Shift+7 on a German keyboard).
 */
export function matchesKeys(press: KeyPress, keys: string): boolean {
  const parts = keys.split('+');
  const last = parts.at(-1) ?? '';
  const wantsAlt = parts.includes('Alt');
  const wantsCtrl = parts.includes('Ctrl');
  if (press.altKey !== wantsAlt || (press.ctrlKey || press.metaKey) !== wantsCtrl) return false;
  if (!wantsAlt && !wantsCtrl) return press.key === last;
  if (press.shiftKey !== parts.includes('Shift')) return false;
  return press.code === `Digit${last}` || press.code === `Numpad${last}` || press.code === `Key${last.toUpperCase()}`;
}

/** A shortcut without a modifier; such keys are letters when the agent is typing. */
export function isSingleKey(keys: string): boolean {
  return !keys.includes('+') && keys !== 'Escape';
}

/** As the keyboard in hand names it. */
export function showKeys(keys: string, platform: 'mac' | 'other'): string {
  const named = keys.replace('Escape', 'Esc');
  return platform === 'mac' ? named.replace('Alt', 'Option') : named;
}
