import type { Observation } from './coach-context.ts';
import { createRemark } from './create-remark.ts';
import { phrasePattern } from './phrases.ts';
import { countWords } from './read-draft.ts';

const brusque = phrasePattern([
  '(?:as|like) (?:i|we) (?:have |had )?(?:already |just |previously )?(?:said|told you|explained|mentioned|wrote|stated)(?: before| already)?',
  'as (?:already |previously )?(?:stated|explained|mentioned|written)',
  '(?:per|see) (?:my|our) (?:last|previous) (?:mail|e-?mail|message)',
  'obviously',
  'calm down',
  'relax',
  '(?:is|are) (?:explained|listed|stated|described|written) (?:in|on|under) (?:the|our) (?:faq|manual|website|site|product page|instructions|help|terms|page)',
  'read (?:the|our) (?:manual|faq|instructions|website|terms)',
  "thinking isn't knowing",
  'next time',
  'you have to wait',
  "that's (?:just )?(?:how|the way) it is",
  'it is what it is',
  "there's no need to (?:shout|be rude|get upset)",
  "(?:calling|writing|asking|shouting)(?: \\p{L}+){0,3} (?:does not|doesn't|won't|will not) (?:speed|help|make|change)(?: \\p{L}+){0,2}",
]);

/** One of these is enough for a first answer not to be curt. */
const courteous = phrasePattern([
  'hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning',
  'thanks?|thank you|cheers|please|welcome|pleasure',
  'sorry|apolog(?:y|ies|ise|ize)|afraid|unfortunately|understand|imagine',
  'glad|happy|great|lovely|wonderful|perfect|brilliant|congratulations|enjoy|love|hope',
  'sure|of course|certainly|gladly|no problem|no worries|got it|ok(?:ay)?|done|right|noted|my pleasure|feel for',
  "let me|let's|shall (?:i|we)|would you|may i|can i",
  "(?:i|we|you|that|here|it)'(?:ll|ve|m|re|s)|help|(?:i|we) haven't",
  '(?:kind|best|warm) (?:regards|wishes)|best|take care|see you|have a|bye',
]);
const addressed = /^\s*\p{Lu}[\p{Ll}'’-]+,/u;

/** Up to here it may be a word in passing. */
const MIN_WORDS = 5;
/** From the second answer on it is a running chat. */
const RUNNING = 1;

/** Curt: a brusque phrase, or no word of courtesy in a first answer. */
export const observeWarmth: Observation = ({ text, sentences, words, isFinished }, { earlierReplies }) => {
  const found = brusque.exec(text);
  if (found) return createRemark('warmth', found.index, found[0], 'This can sound curt. Say the same without it.');
  const [first] = sentences;
  if (!first || !isFinished || words < MIN_WORDS || earlierReplies >= RUNNING) return null;
  if (courteous.test(text) || addressed.test(text) || countWords(first.text) === 0) return null;
  return createRemark('warmth', first.start, first.text, 'A greeting, a thank you or a please would make this warmer.');
};
