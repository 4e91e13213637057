import type { Observation } from './coach-context.ts';
import { createRemark } from './create-remark.ts';
import { countWords } from './read-draft.ts';

/** So long, and so many times the customer's message. */
const LONG = 100;
const MANY_TIMES = 6;
/** So much of what a customer wrote who wrote a lot. */
const WROTE_A_LOT = 60;
const LITTLE = 0.15;
/** For somebody who is upset, and said why. */
const SAID_WHY = 12;
const A_FEW_WORDS = 7;

/** Several times what was asked for, or a few words for somebody who wrote a lot. */
export const observeLength: Observation = ({ sentences, words, isFinished }, { customerText, isUpset }) => {
  const asked = countWords(customerText);
  const [first] = sentences;
  if (!first || asked === 0) return null;
  if (words >= LONG && words > MANY_TIMES * asked) {
    const last = sentences.at(-1) ?? first;
    return createRemark(
      'length',
      last.start,
      last.text,
      `${words} words answer ${asked}. Begin with the answer, and leave out what was not asked.`,
    );
  }
  const isShort =
    (asked >= WROTE_A_LOT && words < LITTLE * asked) || (isUpset && asked >= SAID_WHY && words <= A_FEW_WORDS);
  if (!isShort || !isFinished) return null;
  return createRemark(
    'length',
    first.start,
    first.text,
    'The customer wrote a lot. Show that it was read: answer each point.',
  );
};
