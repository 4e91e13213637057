import type { Reply } from '@/lib/domain/reply';
import { slugOf } from '@/lib/files/make-id';
import { readShortcut } from './read-shortcut';

/**
 * The shortcuts for a tool where each reply needs one of its own: one without gets it of its title, one that is taken a
 * number behind it.
 */
export function uniqueShortcuts(replies: readonly Reply[]): Map<Reply, string> {
  const wanted = replies.map((reply) => reply.shortcut || readShortcut(slugOf(reply.title)).shortcut || 'reply');
  const taken = new Set<string>();
  return new Map(
    replies.map((reply, at) => {
      const base = wanted[at] ?? 'reply';
      let shortcut = base;
      for (let number = 2; taken.has(shortcut.toLowerCase()); number += 1) shortcut = `${base}-${number}`;
      taken.add(shortcut.toLowerCase());
      return [reply, shortcut];
    }),
  );
}
