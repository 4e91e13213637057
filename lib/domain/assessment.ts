import { limits } from './limits';
import { topicSchema } from './pack-intent';
import { silence } from './silence';
import {
  distressSignalSchema,
  emotionSchema,
  emotionSignalSchema,
  intentSchema,
  intentSignalSchema,
  languageSignalSchema,
  questionSignalSchema,
  sentimentSchema,
  sentimentSignalSchema,
  toxicityKindSchema,
  toxicitySignalSchema,
  urgencySchema,
  urgencySignalSchema,
} from './signal';
import { taughtSignals } from './taught-signals';
import { z } from './zod';

/** All judgements on one message. What was stored before there was a signal says nothing of it. */
export const assessmentSchema = z.object({
  sentiment: sentimentSignalSchema,
  emotion: emotionSignalSchema.default(silence.emotion),
  intent: intentSignalSchema,
  urgency: urgencySignalSchema,
  toxicity: toxicitySignalSchema.default(silence.toxicity),
  distress: distressSignalSchema,
  question: questionSignalSchema.default(silence.question),
  language: languageSignalSchema,
  /** Why nothing is said but the language: the models do not know it, or there are none. Null when it was judged. */
  abstains: z.enum(['language', 'models']).nullable().default(null),
  /** Signals that would have another label, had the agent corrected nothing. */
  taught: z.array(z.enum(taughtSignals)).default([]),
});
export type Assessment = z.infer<typeof assessmentSchema>;

/** An agent's correction of one judgement on one message; the corrected label wins wherever the message is shown. */
export const correctionSchema = z.discriminatedUnion('signal', [
  z.object({ signal: z.literal('sentiment'), label: sentimentSchema }),
  z.object({ signal: z.literal('emotion'), label: emotionSchema }),
  z.object({ signal: z.literal('intent'), label: intentSchema.nullable() }),
  /** Null: none of the team's own topics. */
  z.object({ signal: z.literal('own-intent'), label: topicSchema.nullable() }),
  z.object({ signal: z.literal('urgency'), label: urgencySchema }),
  /** Null: none of the kinds. */
  z.object({ signal: z.literal('toxicity'), label: toxicityKindSchema.nullable() }),
  z.object({ signal: z.literal('distress'), label: z.boolean() }),
  z.object({ signal: z.literal('question'), label: z.boolean() }),
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
  /** The mark of what judged it (see `Judge`); what had another one, or none, is judged again when it is next seen. */
  judgedBy: z.string().max(limits.name).nullable().default(null),
});
export type StoredAssessment = z.infer<typeof storedAssessmentSchema>;
