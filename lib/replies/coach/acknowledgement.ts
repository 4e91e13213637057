import type { Observation } from './coach-context.ts';
import { createRemark } from './create-remark.ts';
import { phrasePattern } from './phrases.ts';

const feeling = phrasePattern([
  'sorry|apologi[sz]e|apologies|regret',
  '(?:i|we) (?:can |do |completely |fully |totally )*(?:understand|imagine|hear you|appreciate how|see (?:why|how|that you))',
  "you(?:'re| are) (?:quite |absolutely )?right|no wonder|rightly|(?:you(?:'ve| have)|you had) every (?:right|reason)",
  "(?:i|we)(?:'d| would) be (?:\\p{L}+ )?(?:too|as well|furious|angry|upset|cross)|(?:i|we) (?:also )?feel (?:for|with|awful|terrible|bad)|(?:i'm|i am|we're|we are) (?:so |very |truly )?(?:ashamed|embarrassed|appalled|shocked)",
  "(?:my|our) (?:sympathy|sympathies|condolences)|(?:this|that|it)(?:'s| is| was) (?:entirely |all |simply )?(?:our|my) (?:own )?(?:mistake|fault|doing|slip|error)",
  '(?:that|this|it) (?:must|sounds|is|was) (?:\\p{L}+ ){0,3}(?:frustrat|annoy|upset|worr|awful|terribl|hard|sad|stress|embarrass|disappoint|madden|exasperat|unacceptabl|horribl|difficult|painful)\\p{L}*',
  "that's (?:\\p{L}+ ){0,2}(?:frustrat|annoy|upset|worr|awful|terribl|hard|sad|stress|embarrass|disappoint|madden|exasperat|unacceptabl|horribl|heartbreak|not how)\\p{L}*",
  'what an? (?:\\p{L}+ )?(?:disappointment|shame|pity|nuisance|mess|worry|shock|let-?down|moment|time|day|week|way|start|blow|ordeal|journey|wait)',
  'how (?:very |really )?(?:frustrat|annoy|upset|worry|awful|terribl|hard|sad|stress|embarrass|disappoint|madden|exasperat|painful|horribl)\\p{L}*',
  "oh (?:no|dear)|i hope (?:he|she|you|they|it)(?:'s|'re| is| are)?",
]);
/** Says nothing yet. */
const polite =
  /^[^\p{L}]*(?:(?:many )?thank|thanks|(?:i )?hope you|good (?:morning|afternoon|evening)|great to hear|\p{Lu}\p{Ll}+[,!.]?$)/u;
const politeStart = /^[^\p{L}]*(?:many thanks|thank you|thanks|good (?:morning|afternoon|evening))(?!\p{L})/iu;

/** Facts before any word about how it was for a customer who is upset. */
export const observeAcknowledgement: Observation = ({ sentences, isFinished }, { isUpset }) => {
  if (!isUpset) return null;
  const said = sentences.filter(({ text }) => (!polite.test(text) && !politeStart.test(text)) || feeling.test(text));
  const [first] = said;
  if (!first || feeling.test(first.text)) return null;
  // While it is being written, the first sentence has to be at its end.
  if (said.length === 1 && !isFinished) return null;
  const later = said.slice(1).some(({ text }) => feeling.test(text));
  return createRemark(
    'acknowledgement',
    first.start,
    first.text,
    later
      ? 'Put what you say about how this was for them before the facts.'
      : 'The customer is upset. Begin with a word about how this was for them.',
  );
};
