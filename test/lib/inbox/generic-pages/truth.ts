import type { Family } from './family.ts';
import { messagesOf, type Thread } from './thread.ts';
import { words } from './words.ts';

/** What a person would tell of one message on the page. */
export interface TrueMessage {
  text: string;
  direction: 'inbound' | 'outbound' | 'internal';
  /** Every answer that is right; null where the page does not say who wrote. */
  authors: readonly (string | null)[];
  /** A tombstone: reading it is right, and so is leaving it out. */
  isOptional: boolean;
}

/** What there is to read on a page of this family, in reading order. */
export function tellTruth(family: Family, thread: Thread): TrueMessage[] {
  const told = messagesOf(thread).map((message): TrueMessage => {
    const { author, text, deleted } = message;
    const isOwn = author === thread.viewer && !family.isSignedOut;
    const you = words[thread.language].you;
    return {
      text: deleted ? words[thread.language].deleted : text,
      direction: family.isSignedOut ? 'inbound' : message.direction,
      authors: authorsOf(
        family.names,
        isOwn,
        message.direction === 'inbound',
        author.name,
        family.saysYou ? you : null,
      ),
      isOptional: deleted,
    };
  });
  return family.isNewestFirst ? told.reverse() : told;
}

function authorsOf(names: Family['names'], isOwn: boolean, isInbound: boolean, name: string, you: string | null) {
  // "You" on the page is as good an answer as the name of who is signed in.
  if (isOwn && you) return [you, name, null];
  if (names === 'all') return [name];
  if (names === 'none') return [null, name];
  // Who wrote on the own side is not said beside the message; the name may stand elsewhere on the page.
  return isInbound ? [name] : [null, name, 'You'];
}
