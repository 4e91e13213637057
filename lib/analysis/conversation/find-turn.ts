import type { ConversationMood } from '@/lib/domain/conversation-mood';

/**
 * The largest standardised difference of means over all cuts must pass this (the likelihood ratio test for one shift of
 * level in normal values: Worsley, Journal of the American Statistical Association 74, 1979). Simulated: mere noise passes
 * in about one conversation in twenty, for 2 to 1,000 messages and a spread of 0.3 to 0.4.
 */
const critical = 3;
/** Scores of messages of one tone spread by about so much; a few that happen to be alike must not look more certain. */
const leastSpread = 0.3;
/** A smaller change, however certain in a long conversation, is nothing that an agent would notice. */
const leastChange = 0.3;

/** Where the tone changed for good, or null when it is flat, too short, or changes no more than noise does. */
export function findTurn(points: ConversationMood['points']): ConversationMood['turn'] {
  const count = points.length;
  let sum = 0;
  let squares = 0;
  for (const { score } of points) {
    sum += score;
    squares += score * score;
  }
  let best: { at: number; from: number; to: number; strength: number } | null = null;
  let before = 0;
  let squaresBefore = 0;
  for (let cut = 1; cut < count; cut += 1) {
    const { score } = points[cut - 1] ?? { score: 0 };
    before += score;
    squaresBefore += score * score;
    const from = before / cut;
    const to = (sum - before) / (count - cut);
    const within = squaresBefore - cut * from * from + (squares - squaresBefore) - (count - cut) * to * to;
    const spread = Math.max(leastSpread, Math.sqrt(Math.max(0, within) / Math.max(1, count - 2)));
    const strength = (Math.abs(to - from) * Math.sqrt((cut * (count - cut)) / count)) / spread;
    if (best === null || strength > best.strength) best = { at: cut, from, to, strength };
  }
  const message = points[best?.at ?? count]?.message;
  if (best === null || message === undefined) return null;
  if (best.strength < critical || Math.abs(best.to - best.from) < leastChange) return null;
  return { message, from: best.from, to: best.to };
}
