import type { Example } from '../../lib/analysis/learn/example.ts';
import { createRandom } from '../../lib/analysis/learn/random.ts';

/** What people write around a request; on its own, each of them is a matter of its own. */
const openings = [
  'Hello,',
  'Hi,',
  'Hi there!',
  'Hello!',
  'Hey,',
  'Good morning.',
  'Good evening,',
  'Good afternoon,',
  'Hello there, good morning!',
  'Dear Sir or Madam,\n',
  'Dear team,\n',
  'Hi team,',
  'Hiya',
  'hey there',
  'Hello, I hope you are well.',
  'Hi, thanks for taking my message.',
];
const closings = [
  'Thanks',
  'Thank you.',
  'Thank you in advance!',
  'thx',
  'Thanks a lot for your help.',
  'Many thanks,\nJo',
  'Kind regards',
  'Best wishes, Maria',
  'Cheers',
  'Have a nice day.',
];
/** Messages that are nothing but such words keep them as what they are about. */
const courtesies: ReadonlySet<string> = new Set(['greeting', 'thanks_or_closing', 'off_topic', 'spam', 'other']);
/** One request in so many is written again with a frame, and counts so much. */
const every = 5;
const weight = 0.4;
const seed = 17;

/**
 * Some of the requests once more, with a greeting before them, thanks after them, or both: what they are about stays the
 * same, and that is what is to be learned.
 */
export function frameRequests(examples: readonly Example[]): Example[] {
  const random = createRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return examples
    .filter(
      ({ labels, language }, at) =>
        language === 'en' && at % every === 0 && !labels.some((label) => courtesies.has(label)),
    )
    .map((example) => {
      const which = random();
      const opening = which < 0.75 ? `${pick(openings)} ` : '';
      const closing = which > 0.45 ? ` ${pick(closings)}` : '';
      return { ...example, text: `${opening}${example.text}${closing}`, weight: weight * (example.weight ?? 1) };
    });
}
