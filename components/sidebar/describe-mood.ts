import type { Course } from '@/lib/domain/course';

/** A change smaller than this is no change worth a word. */
const STEADY = 0.25;
/** From here on a score has a word of its own. */
const TONE = 0.2;

export function moodWord(score: number): 'negative' | 'neutral' | 'positive' {
  if (score <= -TONE) return 'negative';
  return score >= TONE ? 'positive' : 'neutral';
}

/** The tone over a conversation in words: "Tone over 5 messages: falling, now negative". */
export function describeMood(tone: Course['tone']): string {
  const first = tone[0];
  const last = tone.at(-1);
  if (!first || !last) return 'No tone yet';
  if (tone.length === 1) return `Tone of 1 message: ${moodWord(last.score)}`;
  const change = last.score - first.score;
  const direction = change > STEADY ? 'rising' : change < -STEADY ? 'falling' : 'steady';
  return `Tone over ${tone.length} messages: ${direction}, now ${moodWord(last.score)}`;
}

/** What else the conversation says, a few words each; what is as usual has none. */
export function describeCourse({ shift, openQuestions, repeated, before }: Course): string[] {
  return [
    ...(shift === 'better' ? ['Tone better since your reply'] : []),
    ...(shift === 'worse' ? ['Tone worse since your reply'] : []),
    // One open question stands above this line already.
    ...(openQuestions.length > 1 ? [`${openQuestions.length} questions open`] : []),
    ...(repeated ? [repeated.sign === 'says' ? 'Says it was raised before' : 'Asks the same again'] : []),
    ...(before.length > 0 ? ['Same topic in an earlier conversation'] : []),
  ];
}
