import { limits } from '../../domain/limits.ts';
import type { Remark } from '../../domain/remark.ts';
import { primaryLanguage } from '../primary-language.ts';
import { observeAcknowledgement } from './acknowledgement.ts';
import { observeClarity } from './clarity.ts';
import type { CoachContext, Observation } from './coach-context.ts';
import { observeLength } from './length.ts';
import { observeNextStep } from './next-step.ts';
import { observeOwnership } from './ownership.ts';
import { readDraft } from './read-draft.ts';
import { observeReadingLevel } from './reading-level.ts';
import { observeWarmth } from './warmth.ts';

/** What matters most to the one who reads it first. */
const observations: readonly Observation[] = [
  observeAcknowledgement,
  observeOwnership,
  observeWarmth,
  observeNextStep,
  observeClarity,
  observeReadingLevel,
  observeLength,
];

/** Of a language that is told with less certainty nothing is said. */
const SURE = 0.5;
/** Enough to tell by; letters. */
const READ = 400;

function isEnglish(draft: string, { judgeLanguage, customerText }: CoachContext): boolean {
  const { label, confidence } = judgeLanguage(draft.slice(0, READ));
  if (label !== null && confidence >= SURE) return primaryLanguage(label) === 'en';
  // A few words may be of any language: then it is the customer's.
  const theirs = judgeLanguage(customerText.slice(0, READ));
  return theirs.label !== null && theirs.confidence >= SURE && primaryLanguage(theirs.label) === 'en';
}

/**
 * What in a draft could be said better: at most one remark a kind, what matters most first. English only: of drafts in
 * other languages, of notes and of code it says nothing. Pure; never throws; the first 20,000 letters are read.
 */
export function coachDraft(text: string, context: CoachContext): Remark[] {
  const read = readDraft(text.slice(0, limits.messageText));
  const draft = { ...read, isFinished: read.isFinished && !context.isWriting };
  if (context.isNote || draft.words < 2 || !isEnglish(draft.text, context)) return [];
  return observations.flatMap((observe) => observe(draft, context) ?? []);
}
