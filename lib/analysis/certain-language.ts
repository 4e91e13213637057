import type { LanguageSignal } from '@/lib/domain/signal';

/** A guess below this decides nothing: all word lists are used, and nothing abstains for it. */
const sureOfLanguage = 0.7;

/** The language when it is certain, else null. */
export const certainLanguage = ({ label, confidence }: LanguageSignal): string | null =>
  confidence >= sureOfLanguage ? label : null;
