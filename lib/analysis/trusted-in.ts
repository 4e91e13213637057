import type { Assessment } from '@/lib/domain/assessment';
import { isJudgedLanguage } from './judged-languages.ts';

export type JudgedSignal = Exclude<keyof Assessment, 'abstains' | 'taught' | 'language'>;

const everything: ReadonlySet<JudgedSignal> = new Set<JudgedSignal>([
  'sentiment',
  'emotion',
  'intent',
  'urgency',
  'toxicity',
  'distress',
  'question',
]);
/**
 * Toxicity has English training data alone, and emotion too little besides; sentiment has UMSAB in six languages, the others have
 * messages of our own in six.
 */
const besidesEnglish: ReadonlySet<JudgedSignal> = new Set<JudgedSignal>([
  'sentiment',
  'intent',
  'urgency',
  'distress',
  'question',
]);
/** A possible danger is told in the words of all six languages and a person may change languages: recall comes first. */
const anywhere: ReadonlySet<JudgedSignal> = new Set<JudgedSignal>(['distress']);

/**
 * Which signals are to be trusted in a language (a primary tag that is certain, or null); the others abstain and say so. Where
 * the language is not certain the message is short and most likely in one of the six: nothing abstains for that alone.
 */
export function trustedIn(language: string | null): ReadonlySet<JudgedSignal> {
  if (language === null || language === 'en') return everything;
  return isJudgedLanguage(language) ? besidesEnglish : anywhere;
}
