import type { ConversationMood } from '@/lib/domain/conversation-mood';
import { smoothMood } from './smooth-mood.ts';
import type { SpokenMessage } from './spoken-message';

/** Only the last messages before the reply say how the customer sounded then. */
const heardBefore = 3;
/** Less than a quarter of the way from neutral to strongest is within what two wordings of one thing differ by. */
const leastShift = 0.25;

/** How the customer sounds since the agent's last reply; `messages` are in order of time. */
export function findShift(messages: readonly SpokenMessage[]): ConversationMood['shift'] {
  const replied = messages.findLastIndex(({ direction }) => direction === 'outbound');
  if (replied === -1) return 'unknown';
  const after = smoothMood(messages.slice(replied + 1)).at(-1);
  const before = smoothMood(messages.slice(0, replied)).slice(-heardBefore);
  if (after === undefined || before.length === 0) return 'unknown';
  const shift = after.smoothed - before.reduce((sum, { score }) => sum + score, 0) / before.length;
  if (Math.abs(shift) < leastShift) return 'same';
  return shift > 0 ? 'better' : 'worse';
}
