import { negators, turns } from '../lexicon/modifiers.ts';
import type { NormalisedText, Token } from '../normalise';
import { hashText } from './hash.ts';

/** What n-grams are made of: a word, an emoji, a run of marks, or the place of a name, a link or a number. */
export interface Unit {
  token: Token;
  hash: number;
  /** The other reading of a stretched word, or `hash` again. */
  otherHash: number;
  /** Stands after a negator in the same part of its sentence. */
  negated: boolean;
  /** A word of letters: characters are read from it. */
  spelled: boolean;
}

/** Negation reaches so many words, or to the next mark, whichever is nearer. */
const negationReach = 6;

/** Names, links and numbers are read as such: which one it was would be learned by heart. */
function nameUnit({ kind, text }: Token): string {
  if (kind === 'mention') return '@';
  if (kind === 'link') return '://';
  if (kind === 'number') return '0'.repeat(Math.min(4, text.replace(/\D/g, '').length));
  // "!!!!!!" is "!!!"; "?!?!" is "?!".
  if (kind === 'mark') return /^(.)\1*$/u.test(text) ? text.slice(0, 3) : [...new Set(text)].slice(0, 3).join('');
  return text;
}

export function readUnits({ tokens }: NormalisedText): Unit[] {
  let reach = 0;
  return tokens.map((token) => {
    const hash = hashText(nameUnit(token));
    if (token.kind === 'mark' || turns.has(token.text)) reach = 0;
    const negated = reach > 0;
    reach = negators.has(token.text) ? negationReach : Math.max(0, reach - 1);
    return {
      token,
      hash,
      otherHash: token.variant === null ? hash : hashText(token.variant),
      negated,
      spelled: token.kind === 'word' || token.kind === 'hashtag',
    };
  });
}
