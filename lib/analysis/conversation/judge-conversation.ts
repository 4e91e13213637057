import type { ConversationMood } from '@/lib/domain/conversation-mood';
import type { Intent } from '@/lib/domain/signal';
import { findBefore, findRepeated, type PastMatter } from './find-repeated.ts';
import { findOpenQuestions } from './find-open-questions.ts';
import { findShift } from './find-shift.ts';
import { findTurn } from './find-turn.ts';
import { smoothMood } from './smooth-mood.ts';
import { orderByTime, type SpokenMessage } from './spoken-message.ts';

/** An intent that is less certain does not make two conversations one matter. */
const sureOfIntent = 0.5;

/** What else is known: the person's other conversations, and the time now in epoch milliseconds. */
export interface ConversationPast {
  past: readonly PastMatter[];
  now: number;
}

/**
 * What is to be said of a conversation as a whole, from its messages in any order. Pure; takes time in proportion to the
 * number of messages. Internal notes and system lines are passed over.
 */
export function judgeConversation(
  messages: readonly SpokenMessage[],
  { past, now }: ConversationPast,
): ConversationMood {
  const ordered = orderByTime(messages);
  const points = smoothMood(ordered);
  const intents = new Set(
    ordered.flatMap(({ direction, assessment }): Intent[] =>
      direction === 'inbound' && assessment?.intent.label && assessment.intent.confidence >= sureOfIntent
        ? [assessment.intent.label]
        : [],
    ),
  );
  return {
    points,
    turn: findTurn(points),
    shift: findShift(ordered),
    openQuestions: findOpenQuestions(ordered),
    repeated: findRepeated(ordered),
    before: findBefore(intents, past, now),
  };
}
