import { limits } from './limits';
import {
  distressSignalSchema,
  intentSchema,
  intentSignalSchema,
  languageSignalSchema,
  sentimentSchema,
  sentimentSignalSchema,
  urgencySchema,
  urgencySignalSchema,
} from './signal';
import { z } from './zod';

/** All judgements on one message. */
export const assessmentSchema = z.object({
  sentiment: sentimentSignalSchema,
  intent: intentSignalSchema,
  urgency: urgencySignalSchema,
  distress: distressSignalSchema,
  language: languageSignalSchema,
});
export type Assessment = z.infer<typeof assessmentSchema>;

/** An agent's correction of one judgement on one message; the corrected label wins wherever the message is shown. */
export const correctionSchema = z.discriminatedUnion('signal', [
  z.object({ signal: z.literal('sentiment'), label: sentimentSchema }),
  z.object({ signal: z.literal('intent'), label: intentSchema.nullable() }),
  z.object({ signal: z.literal('urgency'), label: urgencySchema }),
  z.object({ signal: z.literal('distress'), label: z.boolean() }),
  /** "This warning is wrong", for one rule. */
  z.object({ signal: z.literal('warning'), label: z.literal(false), rule: z.string().max(limits.name) }),
]);
export type Correction = z.infer<typeof correctionSchema>;

/** What the desk keeps about a message beside its text. */
export const storedAssessmentSchema = z.object({
  /** Key of the message. */
  message: z.string().max(2 * limits.id),
  conversation: z.string().max(2 * limits.id),
  assessment: assessmentSchema,
  corrections: z.array(correctionSchema),
});
export type StoredAssessment = z.infer<typeof storedAssessmentSchema>;
