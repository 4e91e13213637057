import { z } from './zod.ts';

/**
 * What a service message is about. The words are the field's; `other` is a message that was understood to be about
 * none of these, and a null label (abstain) one that was not understood.
 */
export const intents = [
  'order_status',
  'delivery_problem',
  'damaged_or_wrong_item',
  'return_or_refund',
  'cancel',
  'change_order',
  'payment_problem',
  'double_charge',
  'invoice',
  'account_access',
  'account_change',
  'technical_problem',
  'outage',
  'product_question',
  'price_or_discount',
  'complaint',
  'praise',
  'feature_request',
  'warranty_or_repair',
  'subscription',
  'security_or_fraud',
  'data_privacy',
  'legal_threat',
  'safety_issue',
  'ask_for_human',
  'greeting',
  'thanks_or_closing',
  'spam',
  'off_topic',
  'other',
] as const;
export const intentSchema = z.enum(intents);
export type Intent = z.infer<typeof intentSchema>;

export const sentiments = ['negative', 'neutral', 'positive'] as const;
export const sentimentSchema = z.enum(sentiments);
export type Sentiment = z.infer<typeof sentimentSchema>;

export const urgencies = ['low', 'normal', 'high', 'critical'] as const;
export const urgencySchema = z.enum(urgencies);
export type Urgency = z.infer<typeof urgencySchema>;

/** A stretch of the message's text that speaks for a judgement: `[start, end)` in UTF-16 code units, weight in -1..1. */
export const evidenceSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  weight: z.number().min(-1).max(1),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** One judgement: a label or null (abstains), how sure (0 to 1), and the words it rests on. */
const signalOf = <Label extends z.ZodType>(label: Label) =>
  z.object({
    label: label.nullable(),
    confidence: z.number().min(0).max(1),
    evidence: z.array(evidenceSchema),
  });

export const sentimentSignalSchema = signalOf(sentimentSchema).extend({
  /** -1 (very negative) to 1 (very positive). */
  score: z.number().min(-1).max(1),
});
export type SentimentSignal = z.infer<typeof sentimentSignalSchema>;

/** What the words of a message sound like; several may hold at once. `neutral` is none of the others. */
export const emotions = [
  'anger',
  'frustration',
  'sadness',
  'fear',
  'disappointment',
  'confusion',
  'joy',
  'gratitude',
  'neutral',
] as const;
export const emotionSchema = z.enum(emotions);
export type Emotion = z.infer<typeof emotionSchema>;

/** The label is the strongest emotion; null when none is strong enough to be named. */
export const emotionSignalSchema = signalOf(emotionSchema).extend({
  /** Of each emotion, 0 to 1; they need not add up to 1. */
  scores: z.record(emotionSchema, z.number().min(0).max(1)),
  /** How strongly it is said, 0 (matter of fact) to 1. */
  intensity: z.number().min(0).max(1),
});
export type EmotionSignal = z.infer<typeof emotionSignalSchema>;

/** What a message is about, in a team's own words: a topic of a pack, learned on the device from the pack's examples. */
export const ownIntentSchema = z.object({
  label: z.string(),
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema),
  /** Name of the pack that has examples of it; null when the agent said so. */
  pack: z.string().nullable(),
  /** The likeliest of the team's topics, best first; some of them may be very unlikely. */
  all: z.array(z.string()),
});
export type OwnIntent = z.infer<typeof ownIntentSchema>;

export const intentSignalSchema = signalOf(intentSchema).extend({
  /** Every intent found, the likeliest first, `label` among them. */
  all: z.array(z.object({ label: intentSchema, confidence: z.number().min(0).max(1) })),
  /** By the team's own topics; null when it is about none of them, or there are none. */
  own: ownIntentSchema.nullable().default(null),
});
export type IntentSignal = z.infer<typeof intentSignalSchema>;

export const urgencySignalSchema = signalOf(urgencySchema).extend({
  /** Plain words, such as "names a deadline". */
  reasons: z.array(z.string()),
});
export type UrgencySignal = z.infer<typeof urgencySignalSchema>;

export const distressKinds = ['self_harm', 'abuse', 'danger', 'crisis'] as const;

export const distressSignalSchema = z.object({
  flag: z.boolean(),
  /** What it most likely is, where it is flagged and can be told. */
  kind: z.enum(distressKinds).optional(),
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema),
});
export type DistressSignal = z.infer<typeof distressSignalSchema>;

export const toxicityKinds = ['insult', 'threat', 'hate', 'sexual', 'spam'] as const;
export const toxicityKindSchema = z.enum(toxicityKinds);
export type ToxicityKind = z.infer<typeof toxicityKindSchema>;

/**
 * Whether the words of a message would be called an insult, a threat, hate, sexual or spam; a null label is none of them,
 * or not sure enough. Advice: nothing is ever done on it.
 */
export const toxicitySignalSchema = signalOf(toxicityKindSchema);
export type ToxicitySignal = z.infer<typeof toxicitySignalSchema>;

export const languageSignalSchema = z.object({
  /** BCP 47 primary tag, or null when the text is too short to tell. */
  label: z.string().nullable(),
  confidence: z.number().min(0).max(1),
});
export type LanguageSignal = z.infer<typeof languageSignalSchema>;

export const questionSignalSchema = z.object({
  /** Whether the writer asks something that wants an answer, with or without a question mark. */
  isQuestion: z.boolean(),
  /** What is asked, `[start, end)` in the message; null when nothing is. */
  asked: z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive() }).nullable(),
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema),
});
export type QuestionSignal = z.infer<typeof questionSignalSchema>;
