import { limits } from './limits';
import { warningLevels } from './warning';
import { z } from './zod';

const key = z.string().max(2 * limits.id);

/** How long a warning can be put aside. */
export const snoozes = ['message', 'hour', 'today'] as const;
export type Snooze = (typeof snoozes)[number];

/**
 * What is remembered of warnings in one conversation. `rule`: that a rule was raised there, and what the agent said of it.
 * `snooze`: that the warning was put aside. `words` are quotes of the customer; they go with the conversation.
 */
export const warningMarkSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rule'),
    key,
    conversation: key,
    rule: z.string().max(limits.name),
    /** Epoch milliseconds when it was first raised. */
    at: z.number(),
    verdict: z.enum(['right', 'wrong']).nullable(),
    /** The customer's last message when it was judged. */
    message: key,
    /** Words, folded, that it rested on when it was judged. */
    words: z.array(z.string().max(300)).max(50),
  }),
  z.object({
    kind: z.literal('snooze'),
    key,
    conversation: key,
    at: z.number(),
    /** Epoch milliseconds; null until the customer writes again. */
    until: z.number().nullable(),
    message: key,
    level: z.enum(warningLevels),
    rules: z.array(z.string().max(limits.name)).max(100),
  }),
]);
export type WarningMark = z.infer<typeof warningMarkSchema>;
export type RuleMark = Extract<WarningMark, { kind: 'rule' }>;
export type SnoozeMark = Extract<WarningMark, { kind: 'snooze' }>;

/** One row a rule and conversation, and one for the conversation's snooze (rule `''`, which no rule is called). */
export const warningMarkKey = (conversation: string, rule: string): string => `${conversation}\n${rule}`;
