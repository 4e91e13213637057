import type { PickerReply } from '@/lib/domain/picker';

export const HINTS = {
  list: '↑ ↓ to choose · Enter to insert · Esc to close',
  none: 'Go on typing, or press Esc to leave it as it is.',
};
export const NOTE = 'This is a private note: the customer will not see it.';

export const countReplies = (count: number, query: string): string =>
  count === 1 ? `1 reply for “${query}”` : `${count} replies for “${query}”`;

/** What is said of a row when it becomes the chosen one. */
export const sayRow = ({ title, shortcut }: PickerReply, index: number, count: number): string =>
  [title, shortcut && `shortcut ${shortcut}`, `${index + 1} of ${count}`].filter(Boolean).join(', ');
