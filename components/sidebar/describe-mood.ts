import type { MoodPoint } from '@/lib/domain/assist';

/** A change smaller than this is no change worth a word. */
const STEADY = 0.25;

function moodWord(score: number): string {
  if (score <= -0.2) return 'negative';
  return score >= 0.2 ? 'positive' : 'neutral';
}

/** The mood line in words: "Tone over 5 messages: falling, now negative". */
export function describeMood(mood: readonly MoodPoint[]): string {
  const first = mood[0];
  const last = mood.at(-1);
  if (!first || !last) return 'No tone yet';
  if (mood.length === 1) return `Tone of 1 message: ${moodWord(last.score)}`;
  const change = last.score - first.score;
  const direction = change > STEADY ? 'rising' : change < -STEADY ? 'falling' : 'steady';
  return `Tone over ${mood.length} messages: ${direction}, now ${moodWord(last.score)}`;
}
