import { storedAdapterSchema } from '@/lib/domain/adapter';
import { articleSchema } from '@/lib/domain/article';
import { storedAssessmentSchema } from '@/lib/domain/assessment';
import { storedConversationSchema } from '@/lib/domain/conversation';
import { eventSchema } from '@/lib/domain/event';
import { identifierSchema, identityLinkSchema } from '@/lib/domain/identity';
import { lessonSchema } from '@/lib/domain/lesson';
import { storedMessageSchema } from '@/lib/domain/message';
import { outcomeSchema } from '@/lib/domain/outcome';
import { packRulesSchema, storedPackSchema } from '@/lib/domain/pack';
import { taughtByPackSchema } from '@/lib/domain/pack-intent';
import { personSchema } from '@/lib/domain/person';
import { keptPromiseSchema } from '@/lib/domain/promise';
import { replySchema, replyUseSchema } from '@/lib/domain/reply';
import { storedRuleSchema } from '@/lib/domain/stored-rule';
import { warningMarkSchema } from '@/lib/domain/warning-mark';
import { z } from '@/lib/domain/zod';
import { takenFacts } from './take-out';
import type { Tables } from './schema';

/** What a row has to be to be taken from a file into each table; a table without one takes nothing. */
export const rowSchemas: Partial<Record<keyof Tables, z.ZodType>> = {
  conversations: storedConversationSchema,
  messages: storedMessageSchema,
  assessments: storedAssessmentSchema,
  warningMarks: warningMarkSchema,
  escalationRules: storedRuleSchema,
  identifiers: identifierSchema,
  links: identityLinkSchema,
  promises: keptPromiseSchema,
  people: personSchema,
  events: eventSchema,
  lessons: lessonSchema,
  outcomes: outcomeSchema,
  facts: z.object({
    name: z.string().refine((name) => takenFacts.has(name), 'is no fact that a backup has'),
    value: z.json(),
  }),
  articles: articleSchema,
  replies: replySchema,
  replyUse: replyUseSchema,
  packs: z
    .object({ ...storedPackSchema.shape, ...taughtByPackSchema.shape, ...packRulesSchema.shape })
    .extend({ policy: storedPackSchema.shape.policy, signer: z.null() }),
  adapters: storedAdapterSchema,
};
