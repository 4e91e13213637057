import type { ConversationMood } from '@/lib/domain/conversation-mood';
import type { SpokenMessage } from './spoken-message';

/**
 * How far the course follows a new message. Scores of single messages are noisy (two in three are right), so one message
 * moves the course half of the way and three in a row nearly all of it (simple exponential smoothing, Brown, 1956).
 */
const follow = 0.5;

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));

/** The tone of each message of the customer that was judged, and its smoothed course. `messages` are in order of time. */
export function smoothMood(messages: readonly SpokenMessage[]): ConversationMood['points'] {
  let course: number | null = null;
  return messages.flatMap(({ key, direction, assessment }) => {
    const { label = null, score = Number.NaN } = assessment?.sentiment ?? {};
    // Where the model abstains there is no tone to draw; a damaged score is none either.
    if (direction !== 'inbound' || label === null || !Number.isFinite(score)) return [];
    const own = clamp(score);
    course = course === null ? own : course + follow * (own - course);
    return [{ message: key, score: own, smoothed: clamp(course) }];
  });
}
