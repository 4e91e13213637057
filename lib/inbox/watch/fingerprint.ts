import type { Message } from '@/lib/domain/message';

const known = new WeakMap<Message, string>();

/**
 * What makes a message the same as before. The shown time is left out: "2 minutes ago" changes by itself.
 */
export function fingerprintOf(message: Message): string {
  let print = known.get(message);
  if (print === undefined) {
    const { id, author, direction, text, sentAt, edited, deleted, attachments } = message;
    print = JSON.stringify([id, author, direction, text, sentAt, edited, deleted, attachments]);
    known.set(message, print);
  }
  return print;
}

export const isSameMessage = (a: Message | undefined, b: Message | undefined) =>
  a === b ||
  (a !== undefined && b !== undefined && a.id === b.id && a.text === b.text && fingerprintOf(a) === fingerprintOf(b));
