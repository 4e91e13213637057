import type { Observation } from './coach-context.ts';
import { createRemark } from './create-remark.ts';
import { phrasePattern } from './phrases.ts';

const step = phrasePattern([
  "(?:i|we|you|it|he|she|they|that|there)(?:'ll| will| won't| shall)",
  "(?:i|we)(?:'m| am|'re| are) (?:\\p{L}+ )?(?:sending|looking|checking|running|calling|asking|on it|fixing|writing|working|arranging|booking|replacing)",
  'then (?:i|we) can|will be|is on (?:its|the) way|on its way|(?:it|they|your \\p{L}+) (?:now )?(?:goes|ships?|leaves?|arrives?|reach(?:es)?|comes?|starts?|ends?)',
  'by (?:noon|tonight|tomorrow|then|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the end)',
  'today|tonight|tomorrow|this (?:afternoon|evening)|within (?:the|an|\\d+|\\p{L}+ (?:minutes|hours|days|weeks))|as soon as|until|later|next (?:week|month|day)',
  '(?:on|until|before) (?:mon|tues|wednes|thurs|fri|satur|sun)day',
  "(?:i|we)(?:'ve| have) (?:just |already |now |also )?(?:sent|ended|paid|put|made|set|given|taken|written|asked|told|\\p{L}+ed)",
  'comes? back|take care|will do|welcome to|good luck|hope to see|any letter|need (?:something|an?|the|your|only|to)|enough|from (?:now|today) on|straight away|at once|by itself|automatically',
  'let (?:me|us) know|tell me|please|just (?:write|reply|tell|call|send|ask)|write (?:to|back|when|again)|reply|get in touch|call (?:me|us|back)',
  "you can|feel free|do(?:n't| not) hesitate|if (?:you|it|that|anything)|open|press|click|try|check|keep|get well|wait",
]);
/** Asks only to be told something. */
const asksForDeeds = /(?<!\p{L})(?:please|can you|could you|would you|i want|i need|i'd like|i would like)(?!\p{L})/iu;
const goodbye = /^[^\p{L}]*(?:perfect|brilliant|great|thanks|thank you|cheers|it works|ok)(?!\p{L})/iu;

/** Shorter answers are the step themselves. */
const MIN_WORDS = 15;
const LAST = 2;

/** Something is left to be done, and the end says neither what happens next nor what the customer can do. */
export const observeNextStep: Observation = ({ sentences, words, isFinished }, { customerText, isUpset }) => {
  if (!isFinished || words < MIN_WORDS) return null;
  const isAnswer =
    !isUpset &&
    (customerText === '' ||
      goodbye.test(customerText) ||
      (customerText.includes('?') && !asksForDeeds.test(customerText)));
  if (isAnswer) return null;
  const ending = sentences.slice(-LAST);
  const last = ending.at(-1);
  if (!last || ending.some(({ text }) => text.includes('?') || step.test(`${text} `))) return null;
  return createRemark('next-step', last.start, last.text, 'End with what happens next, or what the customer can do.');
};
