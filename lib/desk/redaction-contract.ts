import { type RedactionSettings, redactionSettingsSchema } from '@/lib/domain/redaction-settings';
import { limits } from '@/lib/domain/limits';
import { z } from '@/lib/domain/zod';

/** What is taken out of messages before they are kept. */
export const redactionCalls = {
  setRedaction: z.tuple([redactionSettingsSchema]),
  /** Redacts some of what was kept before, by what is chosen now: behind the last that was done, '' to begin. */
  redactKept: z.tuple([z.string().max(2 * limits.id)]),
};
export interface RedactionAnswers {
  setRedaction: void;
  redactKept: RedactedKept;
}

export interface RedactedKept {
  /** Messages that read differently now. */
  changed: number;
  /** What to go on behind; null when all is done. */
  last: string | null;
}

export interface RedactionOverview {
  redaction: RedactionSettings;
}
