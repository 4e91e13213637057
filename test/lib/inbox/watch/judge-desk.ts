import type { StoredMessage } from '@/lib/domain/message';
import { now, type Said, type Talk } from './talk';

/**
 * What is wrong with the desk's thread of a conversation, given what the page showed: empty when it is what reading the
 * page as it is now gives, with all that was seen before in its place.
 *
 * @param rendered rows of this conversation on the page now
 * @param knowsTombstones false where the reader takes the words in a deleted message's place for its own
 */
export function judgeDesk(
  talk: Talk,
  stored: readonly StoredMessage[],
  rendered: readonly Said[],
  knowsTombstones: boolean,
): string[] {
  const problems: string[] = [];
  const found = new Map<Said, StoredMessage>();
  const order: Said[] = [];
  for (const message of stored) {
    const said = talk.said.find((one) => isOf(message, one));
    if (!said) problems.push(`not of ${talk.name}: ${show(message)}`);
    else if (found.has(said)) problems.push(`twice: ${show(message)}`);
    else order.push(said);
    if (said) found.set(said, message);
  }
  for (const said of talk.said) {
    const message = found.get(said);
    const isNow = rendered.includes(said);
    if (!message) {
      if (isNow || said.certain >= 0) problems.push(`lost: ${now(said).text} (${said.ids.join(' → ')})`);
      continue;
    }
    const version = said.versions.findLastIndex(
      ({ text, deleted }) => text === message.text && (deleted === (message.deleted ?? false) || !knowsTombstones),
    );
    const held = said.versions[version];
    if (!held || !said.shown.has(held)) problems.push(`never shown: ${show(message)}`);
    else if (version < (isNow ? said.versions.length - 1 : said.certain)) problems.push(`old words: ${show(message)}`);
  }
  order.forEach((later, index) => {
    for (const earlier of order.slice(0, index)) {
      const isKnown = isComparable(earlier, later) && isComparable(later, earlier);
      if (isKnown && talk.said.indexOf(earlier) > talk.said.indexOf(later))
        problems.push(`order: ${now(earlier).text} before ${now(later).text}`);
    }
  });
  return problems;
}

const isOf = ({ id, text }: StoredMessage, said: Said) =>
  id === null ? said.versions.some((version) => version.text === text) : said.ids.includes(id);

/** The place of a message whose row was removed is known among those that were seen with it. */
const isComparable = (one: Said, other: Said) => one.seenWith === undefined || one.seenWith.has(other);

const show = ({ id, text }: StoredMessage) => `${text}${id ? ` (${id})` : ''}`;
