import { limits } from './limits';
import { z } from './zod';

/**
 * What was promised: money back; a call; something on its way; word from us; something made right; passed to somebody;
 * anything else that is done for the customer.
 */
export const promiseKinds = ['refund', 'callback', 'send', 'update', 'fix', 'escalate', 'other'] as const;
export const promiseKindSchema = z.enum(promiseKinds);
export type PromiseKind = z.infer<typeof promiseKindSchema>;

/** What became of it, by the agent's word; overdue is told by the clock. `dismissed`: it is no promise. */
export const promiseStateSchema = z.enum(['open', 'kept', 'broken', 'dismissed']);
export type PromiseState = z.infer<typeof promiseStateSchema>;

/** A promise that somebody of the team made to a customer. */
export const keptPromiseSchema = z.object({
  /** Key of the message, and a mark of the words. */
  id: z.string().max(3 * limits.id),
  message: z.string().max(2 * limits.id),
  conversation: z.string().max(2 * limits.id),
  /** Key of the person; null while the page has shown no name. */
  person: z
    .string()
    .max(2 * limits.id)
    .nullable(),
  /** Who wrote it, as the page shows it. */
  author: z.string().max(limits.name).nullable(),
  kind: promiseKindSchema,
  /** The sentence with the promise in it, and where in it the words stand. */
  sentence: z.string().max(1_000),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** What it waits on, in the agent's words; null where nothing but time. */
  waitsOn: z.string().max(1_000).nullable(),
  /** When it was written; null where the page does not say and nobody saw it come: days can't be told then. */
  sentAt: z.number().nullable(),
  /** The last moment at which it is kept in time; null where no day was said. */
  dueAt: z.number().nullable(),
  state: promiseStateSchema,
  /** When the agent said so. */
  decidedAt: z.number().nullable(),
});
export type KeptPromise = z.infer<typeof keptPromiseSchema>;
