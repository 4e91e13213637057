import { namesIn } from './ask-question';
import type { Desk } from './desk';
import { redactPromise } from './promises/redact-promise';
import type { RedactedKept } from './redaction-contract';

/** Conversations of one write: others wait behind it. */
const atOnce = 25;
/** Conversations of one call, which must not take too long. */
const perCall = 200;

/**
 * Redacts conversations that were kept before by what is chosen now, and judges them as they read then. Beside everything
 * else: a few conversations at a time. What names somebody there is what is known of it, the customer and who wrote.
 *
 * @param after the last conversation that was done; '' to begin
 * @throws Error when it could not be written; what was done until then is done, and doing it again goes on
 */
export async function redactKept(
  { store, redaction, saveLater }: Pick<Desk, 'store' | 'redaction' | 'saveLater'>,
  after: string,
): Promise<RedactedKept> {
  let changed = 0;
  const keys = await store.conversations.keysAfter(after, perCall);
  for (let at = 0; at < keys.length; at += atOnce) {
    const isWritten = await saveLater(async () => {
      for (const key of keys.slice(at, at + atOnce)) {
        const { conversation, messages, assessments } = await store.conversations.load(key);
        if (!conversation) continue;
        const person = conversation.person === null ? null : await store.people.get(conversation.person);
        const names = namesIn(messages, person);
        const kept = redaction.change({ conversation, messages, assessments, person: null, identifiers: [] }, names);
        const promises = (await store.promises.ofConversation(key)).map((one) =>
          redactPromise(one, (text) => redaction.text(text, names)),
        );
        if (promises.length > 0) await store.promises.change({ put: promises, remove: [] });
        // What finds a person is no longer kept beside their messages, either.
        await store.identity.forgetIn(key, ({ text }) => redaction.text(text, []) !== text);
        const texts = kept.messages.filter((message, index) => message.text !== messages[index]?.text);
        if (texts.length === 0 && kept.conversation.title === conversation.title) continue;
        await store.conversations.save({ ...kept, messages: texts });
        changed += texts.length;
      }
    });
    if (!isWritten) throw new Error('Not all could be redacted, since the database did not take it. Try again.');
  }
  return { changed, last: keys.length < perCall ? null : (keys.at(-1) ?? null) };
}
