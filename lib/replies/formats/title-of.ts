import { limits } from '@/lib/domain/limits';

const LONGEST = 80;

/** A title for a reply without one: the words of its shortcut, else the beginning of its text. */
export function titleOf(shortcut: string, body: string): string {
  const words = shortcut.replaceAll(/[-_.]+/g, ' ').trim();
  if (words !== '') return (words.charAt(0).toUpperCase() + words.slice(1)).slice(0, limits.name);
  const line =
    body
      .replaceAll(/\{\{[^{}]*\}\}/g, '…')
      .trim()
      .split('\n', 1)[0] ?? '';
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$|[\ud800-\udbff]$/u, '')}…`;
}
