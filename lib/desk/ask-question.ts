import type { Conversation } from '@/lib/domain/conversation';
import type { StoredMessage } from '@/lib/domain/message';
import type { Person } from '@/lib/domain/person';
import { condenseQuestion } from '@/lib/knowledge/condense-question';
import { placeholders } from '@/lib/privacy/hidden-kind';
import { redactText } from '@/lib/privacy/redact-text';

/** Messages that the open question is looked for in: the matter at hand, not a year of history. */
const reach = 60;
const longestKept = 2_000;

/** Everybody whom a conversation names: not one of them belongs into a search, or into what is kept of a question. */
export function namesIn(
  messages: readonly Pick<StoredMessage, 'author'>[],
  person: Pick<Person, 'name' | 'handle'> | null,
  seen: Pick<Conversation, 'customer' | 'agent'> | null = null,
): string[] {
  const names = new Set<string>();
  for (const { author } of messages) if (author) names.add(author);
  for (const name of [person?.name, person?.handle, seen?.customer?.name, seen?.customer?.handle, seen?.agent])
    if (name) names.add(name);
  return [...names];
}

/** What the customer wants to know, as it is searched for; '' when they have written nothing. */
export function askQuestion(messages: readonly StoredMessage[], names: readonly string[]): string {
  const said = messages.slice(-reach).filter(({ deleted }) => deleted !== true);
  return condenseQuestion(said, [...names]);
}

/**
 * The question as it may be kept: of nobody in particular. Each message is redacted before it is condensed, since what
 * condensing drops ("Dear", "Kind regards") tells where a name stands that nobody told us.
 */
export function questionToKeep(messages: readonly StoredMessage[], names: readonly string[]): string {
  const said = messages
    .slice(-reach)
    .map((message): StoredMessage =>
      message.direction === 'inbound' ? { ...message, text: redactText(message.text, names) } : message,
    );
  return redactText(askQuestion(said, [...names, ...Object.values(placeholders)]), names).slice(0, longestKept);
}
