import type { Identifier } from '@/lib/domain/identity';
import type { StoredMessage } from '@/lib/domain/message';
import { timeOf } from '@/lib/domain/time-of';
import { findIdentifiers } from './find-identifiers';

type Read = Pick<
  StoredMessage,
  'key' | 'conversation' | 'author' | 'direction' | 'text' | 'sentAt' | 'seenAt' | 'deleted'
>;

/** What a person wrote in these messages by which they can be known elsewhere, each once, the first time that they did. */
export function identifiersOf(person: { key: string; name: string }, messages: readonly Read[]): Identifier[] {
  const found = new Map<string, Identifier>();
  for (const message of messages) {
    const { author, direction, deleted } = message;
    // In a public thread others write, too; what they write says nothing of this person.
    if (direction !== 'inbound' || deleted === true || (author !== null && author !== person.name)) continue;
    for (const one of findIdentifiers(message.text)) {
      const id = `${one.kind} ${one.value}`;
      if (found.has(id)) continue;
      const { conversation, key } = message;
      found.set(id, { ...one, person: person.key, conversation, message: key, at: timeOf(message) });
    }
  }
  return [...found.values()];
}
