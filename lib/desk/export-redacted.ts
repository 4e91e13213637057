import { createMask } from '@/lib/privacy/create-mask';
import { toldNames } from '@/lib/privacy/told-names';
import { namesIn } from './ask-question';
import type { Desk } from './desk';
import type { RedactedPiece } from './redaction-contract';

/** Conversations of one call, which must not take too long. */
const perCall = 100;

/**
 * Conversations as lines of JSON for a file, without what names or finds a person: the same piece has the same number
 * throughout a conversation (`[EMAIL_1]`), and nothing tells what it stood for. No keys, no addresses, no notes.
 *
 * @param after the last conversation that was taken out; '' to begin
 */
export async function exportRedacted({ store }: Pick<Desk, 'store'>, after: string): Promise<RedactedPiece> {
  const keys = await store.conversations.keysAfter(after, perCall);
  const lines: string[] = [];
  for (const key of keys) {
    const { conversation, messages } = await store.conversations.load(key);
    if (!conversation) continue;
    const person = conversation.person === null ? null : await store.people.get(conversation.person).catch(() => null);
    const told = toldNames(messages.map(({ text }) => text));
    const { hide } = createMask([...namesIn(messages, person), ...told]);
    const line = {
      site: conversation.channel,
      title: hide(conversation.title),
      messages: messages.map(({ direction, sentAt, seenAt, text, deleted }) => ({
        from: direction,
        at: sentAt ?? new Date(seenAt).toISOString(),
        text: deleted === true ? '' : hide(text),
      })),
    };
    lines.push(`${JSON.stringify(line)}\n`);
  }
  return { lines: lines.join(''), last: keys.length < perCall ? null : (keys.at(-1) ?? null) };
}
