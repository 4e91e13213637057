import type { ConversationMood } from '@/lib/domain/conversation-mood';
import { createPhraseFinder } from '../find-phrases.ts';
import { holdingReplies } from '../lexicon/holding-replies.ts';
import { normalise } from '../normalise.ts';
import { readContentWords, share } from './content-words.ts';
import type { SpokenMessage } from './spoken-message';

/** An agent who uses this share of a question's words speaks about it. */
const covers = 0.4;
/** A question that shares so many of its words with an older one asks it again, and takes its place. */
const asksAgain = 0.6;
/** More than these nobody can answer; the oldest are given up. */
const mostOpen = 10;
/** A message of up to so many words that thanks closes what was asked; in a longer one thanks is politeness. */
const closingWords = 12;
const closing =
  /(?<!\p{L})(?:thank(?:s| you)|thx|cheers|solved|sorted|got it|gracias|resuelto|merci|resolu|danke|erledigt|geklart|grazie|risolto|obrigad[oa]|resolvido)(?!\p{L})/u;

interface Pending {
  message: string;
  start: number;
  end: number;
  words: Set<string>;
  /** Nothing but a holding reply has followed it directly. */
  isNext: boolean;
}

const findHolding = createPhraseFinder([{ label: 'holding', lines: holdingReplies }]);

/**
 * What the customer asked and no later message of the agent answers. A reply answers the question that was asked last
 * before it, unless it only gains time or asks back, and every open question whose words it uses. `messages` are in order
 * of time.
 */
export function findOpenQuestions(messages: readonly SpokenMessage[]): ConversationMood['openQuestions'] {
  let pending: Pending[] = [];
  let hasReply = false;
  for (const { key, direction, text, assessment } of messages) {
    if (direction === 'inbound') {
      const asked = assessment?.question.asked ?? null;
      if (asked === null) {
        if (hasReply && pending.length > 0 && isClosing(text)) pending = [];
        continue;
      }
      const words = readContentWords(text.slice(asked.start, asked.end));
      pending = pending.filter((older) => share(older.words, words) < asksAgain || older.words.size === 0);
      for (const older of pending) older.isNext = false;
      pending.push({ message: key, ...asked, words, isNext: true });
      if (pending.length > mostOpen) pending.shift();
    } else if (direction === 'outbound') {
      hasReply = true;
      if (pending.length === 0) continue;
      const reply = normalise(text);
      const isHolding = reply.words.length === 0 || findHolding(reply.words).length > 0;
      const words = readContentWords(text);
      pending = pending.filter((one) =>
        one.isNext && !isHolding ? false : isHolding || share(one.words, words) < covers,
      );
    }
  }
  return pending.map(({ message, start, end }) => ({ message, start, end }));
}

function isClosing(text: string): boolean {
  const { words } = normalise(text);
  return words.length <= closingWords && closing.test(words.map((word) => word.text).join(' '));
}
