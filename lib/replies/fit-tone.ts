import type { ReplyTone } from '@/lib/domain/reply';
import type { Sentiment } from '@/lib/domain/signal';

/** How a message is written. */
export type Register = 'formal' | 'casual';

const formal =
  /\b(?:dear (?:sir|madam|team|support|customer)|to whom it may concern|(?:kind|best) regards|yours (?:sincerely|faithfully)|i would like to|i am writing|usted(?:es)?|estimad[oa]s?|atentamente|un cordial saludo|sehr geehrte[rn]?|mit freundlichen gr[uü](?:ß|ss)en|madame, monsieur|cordialement|veuillez|egregi[oa]|cordiali saluti|atenciosamente|prezad[oa]s?)\b/iu;
const casual =
  /\b(?:hey+|hiya|yo|sup|lol|omg|wtf|pls|plz|thx|ty|gonna|wanna|u guys|dunno|porfa|holaa+|jaja+|mdr|oida|kkk+|vlw)\b|\p{Extended_Pictographic}|(?:^|\s)[:;]-?[)(DP](?:\s|$)/iu;

/** Null where a message shows neither, or both. */
export function readRegister(text: string): Register | null {
  const isFormal = formal.test(text);
  if (isFormal === casual.test(text)) return null;
  return isFormal ? 'formal' : 'casual';
}

/** So little that it only chooses between replies that fit alike: what is said matters more than how. */
const SLIGHTLY = 0.95;
/** A curt reply to somebody who is upset reads as a rebuff. */
const CURT = 0.85;

/** How a reply's tone suits a message, up to 1. */
export function fitTone(tone: ReplyTone, sentiment: Sentiment | null, register: Register | null): number {
  if (tone === 'brief' && sentiment === 'negative') return CURT;
  if (register === 'formal' && (tone === 'brief' || tone === 'warm')) return SLIGHTLY;
  if (register === 'casual' && tone === 'formal') return SLIGHTLY;
  // Warmth suits those who are glad and those who are hurt.
  if (sentiment !== null && sentiment !== 'neutral' && tone === 'formal' && register !== 'formal') return SLIGHTLY;
  return 1;
}
