import { intentSchema } from './signal';
import { limits } from './limits';
import { z } from './zod';

/** Name of a variable in a template: `customer.firstName`, `ask.reason`. */
const variableNameSchema = z
  .string()
  .regex(
    /^[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{M}\p{N}_]*)*$/u,
    'A name is letters and digits, with dots between.',
  )
  .max(100);

/** What the agent is asked for before the reply is inserted: the variable `ask.<name>` of its text. */
export const replyFieldSchema = z.object({
  name: variableNameSchema,
  /** As it is shown; the name in words where there is none. */
  label: z.string().max(limits.name).default(''),
  kind: z.enum(['text', 'paragraph', 'choice', 'date', 'number']),
  /** Of a choice. */
  options: z.array(z.string().min(1).max(limits.name)).max(100).default([]),
  /** Filled in beforehand. */
  preset: z.string().max(2_000).default(''),
  /** The last answer is filled in the next time. */
  isRemembered: z.boolean().default(false),
});
export type ReplyField = z.infer<typeof replyFieldSchema>;

/** The same reply in another language. */
export const replyVariantSchema = z.object({
  /** BCP 47. */
  language: z.string().min(2).max(35),
  body: z.string().min(1).max(limits.messageText),
});
export type ReplyVariant = z.infer<typeof replyVariantSchema>;

/** A file that goes with the reply, by reference: the agent adds it in the page. */
export const replyAttachmentSchema = z.object({
  name: z.string().min(1).max(limits.name),
  url: z.url({ protocol: /^https?$/ }).max(limits.url),
});
export type ReplyAttachment = z.infer<typeof replyAttachmentSchema>;

export const replyToneSchema = z.enum(['neutral', 'warm', 'formal', 'brief']);
export type ReplyTone = z.infer<typeof replyToneSchema>;

/** A canned reply. `body` is a template (`docs/replies.md`): plain text with variables such as `{{customer.firstName|there}}`. */
export const replySchema = z.object({
  id: z.string().min(1).max(limits.id),
  title: z.string().min(1).max(limits.name),
  /** Typed by the agent to find it; letters with their marks, digits and dashes. */
  shortcut: z
    .string()
    .regex(/^[\p{L}\p{M}\p{N}-]*$/u)
    .max(40)
    .default(''),
  body: z.string().min(1).max(limits.messageText),
  tags: z.array(z.string().max(limits.tag)).default([]),
  intents: z.array(intentSchema).default([]),
  /** BCP 47. */
  language: z.string().default('en'),
  /** In other languages; `body` is in `language`. */
  variants: z.array(replyVariantSchema).max(50).default([]),
  /** Folders from the outside in, with slashes between: "Orders/Delivery"; none when empty. */
  folder: z.string().max(limits.name).default(''),
  tone: replyToneSchema.default('neutral'),
  /** Asked before it is inserted. */
  fields: z.array(replyFieldSchema).max(50).default([]),
  attachments: z.array(replyAttachmentSchema).max(20).default([]),
  /** ISO date after which it should be read again. */
  reviewBy: z.iso.date().optional(),
  updatedAt: z.iso.datetime({ offset: true }).optional(),
  /** Hosts of the inboxes that it serves; all of them where there is none. */
  sites: z.array(z.string().min(1).max(limits.name)).max(200).optional(),
  pack: z.string().nullable().default(null),
});
export type Reply = z.infer<typeof replySchema>;

/** As often as a tool says that a reply was used; more is no number of uses. */
export const usesSchema = z.number().int().min(0).max(1_000_000_000);

/** How a reply was used on this device, and how often elsewhere before it was imported; it never leaves the device. */
export const replyUseSchema = z.object({
  id: z
    .string()
    .min(1)
    .max(2 * limits.id),
  count: z.number().int().min(0),
  /** 0 where it was not used here. */
  lastUsedAt: z.number(),
  /** As the tool told it that the reply was last imported from. */
  elsewhere: usesSchema.default(0),
});
export type ReplyUse = z.infer<typeof replyUseSchema>;

/** What a change of replies replaced, so that it can be undone: the last few are kept. */
export const replyUndoSchema = z.object({
  id: z.string(),
  at: z.number(),
  /** For the person: "42 replies from macros.json". */
  what: z.string().max(limits.name),
  /** The replies as they were. */
  before: z.array(replySchema),
  /** Ids of replies that were not there before. */
  added: z.array(z.string()),
  /** How often those of an import had been used elsewhere, as it was known before. */
  elsewhere: z.array(z.object({ id: z.string(), count: usesSchema })).optional(),
});
export type ReplyUndo = z.infer<typeof replyUndoSchema>;
