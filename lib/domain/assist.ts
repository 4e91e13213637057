import { answeredBeforeSchema } from './asked-question';
import { assessmentSchema, correctionSchema } from './assessment';
import { consentSchema, contactSchema } from './contact';
import { composerKindSchema, readerReportSchema } from './conversation';
import { courseSchema } from './course';
import { messageSchema } from './message';
import { intentSchema } from './signal';
import { passageSuggestionSchema, replySuggestionSchema } from './suggestion';
import { warningSchema } from './warning';
import { z } from './zod';

/** A message together with what was judged about it; corrections are already applied to `assessment`. */
export const assessedMessageSchema = messageSchema
  .pick({ author: true, direction: true, text: true, sentAt: true, timeText: true })
  .extend({
    key: z.string(),
    seenAt: z.number(),
    assessment: assessmentSchema,
    corrections: z.array(correctionSchema),
  });
export type AssessedMessage = z.infer<typeof assessedMessageSchema>;

export const pastConversationSchema = z.object({
  key: z.string(),
  channel: z.string(),
  title: z.string(),
  url: z.string(),
  lastSeenAt: z.number(),
  messages: z.number().int(),
  /** First words of the customer's last message, and what it was about. */
  excerpt: z.string(),
  intent: intentSchema.nullable().default(null),
});
export type PastConversation = z.infer<typeof pastConversationSchema>;

export const customerCardSchema = z.object({
  key: z.string(),
  name: z.string(),
  handle: z.string().optional(),
  channel: z.string(),
  firstSeenAt: z.number(),
  lastSeenAt: z.number(),
  note: z.string(),
  tags: z.array(z.string()),
  /** How they want to be reached, and what they allow. */
  contact: contactSchema.optional(),
  consent: z.array(consentSchema).optional(),
  /** Who else they may be, for the agent to say. */
  mayBe: z.array(z.object({ name: z.string(), channel: z.string() })).optional(),
  /** What was noted of them elsewhere, where they are several rows. */
  otherNotes: z.array(z.object({ name: z.string(), channel: z.string(), note: z.string() })).optional(),
  /** Other conversations of the same person on this device, newest first. */
  history: z.array(pastConversationSchema),
});
export type CustomerCard = z.infer<typeof customerCardSchema>;

/** Shown instead of replies when a person may be in danger or despair. */
export const distressProtocolSchema = z.object({
  title: z.string(),
  steps: z.array(z.string()),
  lines: z.array(z.object({ place: z.string(), name: z.string(), contact: z.string() })),
  message: z.string(),
});
export type DistressProtocol = z.infer<typeof distressProtocolSchema>;

/** Everything the sidebar shows for one conversation. */
export const helpSchema = z.object({
  conversation: z.object({
    key: z.string(),
    channel: z.string(),
    title: z.string(),
    messages: z.number().int(),
    composer: z.object({ kind: composerKindSchema, note: z.boolean() }).nullable(),
    reader: readerReportSchema,
  }),
  customer: customerCardSchema.nullable(),
  /** The last inbound message; null when the customer has not written yet. */
  latest: assessedMessageSchema.nullable(),
  /** What the customer wants, condensed; null when nothing is asked. */
  openQuestion: z.string().nullable(),
  course: courseSchema,
  warning: warningSchema.nullable(),
  distress: distressProtocolSchema.nullable(),
  replies: z.array(replySuggestionSchema).max(3),
  passages: z.array(passageSuggestionSchema).max(3),
  /** A reply that was sent to the same question before; null when there is none. */
  answeredBefore: answeredBeforeSchema.nullable(),
});
export type Help = z.infer<typeof helpSchema>;

/** Faults of the desk that the agent should know about; help goes on as far as it can. */
export const deskHealthSchema = z.object({
  store: z.enum(['ok', 'full', 'damaged', 'newer']),
  /** What happened, for the person; empty when ok. */
  detail: z.string(),
});
export type DeskHealth = z.infer<typeof deskHealthSchema>;

/** Whether messages are judged: models load with the desk, and may not be usable. */
export const judgementSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('starting') }),
  z.object({ state: z.literal('on') }),
  /** `detail` is for the log and the curious. */
  z.object({ state: z.literal('off'), detail: z.string() }),
]);
export type Judgement = z.infer<typeof judgementSchema>;

/** What suggestions can come from, so that "none fits" and "there are none" can be told apart. */
export const libraryCountsSchema = z.object({
  articles: z.number().int(),
  replies: z.number().int(),
  /** Who answers for what comes from each pack. */
  packs: z.array(z.object({ id: z.string(), name: z.string(), trustedSince: z.number().nullable() })).optional(),
  /** Rises with each change of what is found. */
  revision: z.number().int().optional(),
  /** The locale of dates and numbers that a pack asks for. */
  locale: z.string().nullable().optional(),
});
export type LibraryCounts = z.infer<typeof libraryCountsSchema>;

const pushed = {
  seq: z.number(),
  health: deskHealthSchema,
  judgement: judgementSchema,
  library: libraryCountsSchema,
};

/** What the desk pushes to the sidebars of a tab. `seq` rises with each push, so that a late one can be told. */
export const assistSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('waiting'), ...pushed }),
  z.object({ kind: z.literal('nothing'), ...pushed, channel: z.string(), reason: z.string() }),
  z.object({ kind: z.literal('help'), ...pushed, help: helpSchema }),
]);
export type Assist = z.infer<typeof assistSchema>;
