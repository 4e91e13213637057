import type { Course } from '@/lib/domain/course';

/** From here on a score has a word of its own. */
const TONE = 0.2;

const word = (score: number): string => (score <= -TONE ? 'negative' : score >= TONE ? 'positive' : 'neutral');

/** How the customer's messages sound over the conversation, in plain sentences; nothing where nothing could be judged. */
export function sayMood({ tone, turn, shift }: Pick<Course, 'tone' | 'turn' | 'shift'>): string[] {
  const first = tone[0];
  const last = tone.at(-1);
  if (!first || !last) return [];
  const course =
    tone.length === 1 || word(first.score) === word(last.score)
      ? `The messages sound ${word(last.score)}.`
      : `The messages began ${word(first.score)} and sound ${word(last.score)} now.`;
  return [
    course,
    ...(turn ? [`The tone turned ${turn.to < turn.from ? 'worse' : 'better'} with: “${turn.text}”`] : []),
    ...(shift === 'worse' ? ['It is worse since the team’s last reply.'] : []),
    ...(shift === 'better' ? ['It is better since the team’s last reply.'] : []),
  ];
}
