import { limits } from './limits';
import { z } from './zod';

/** `inbound` is from the customer or member, `outbound` from the signed-in side, `internal` a private note, `system` neither. */
export const directionSchema = z.enum(['inbound', 'outbound', 'internal', 'system']);
export type Direction = z.infer<typeof directionSchema>;

export const attachmentSchema = z.object({
  kind: z.enum(['image', 'video', 'audio', 'file', 'sticker']),
  name: z.string().max(limits.name).optional(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** A message as the reader saw it on the page. */
export const messageSchema = z.object({
  /** The page's own id where it has one (stable over re-renders), else null: the desk then aligns by content. */
  id: z.string().min(1).max(limits.id).nullable(),
  author: z.string().max(limits.name).nullable(),
  direction: directionSchema,
  text: z.string().max(limits.messageText),
  /** When the page gives a machine-readable time: ISO 8601. */
  sentAt: z.iso.datetime({ offset: true }).optional(),
  /** The time as the page shows it ("10:12", "Yesterday"), when that is all there is. */
  timeText: z.string().max(limits.name).optional(),
  attachments: z.array(attachmentSchema).max(20).default([]),
  edited: z.boolean().optional(),
  deleted: z.boolean().optional(),
});
export type Message = z.infer<typeof messageSchema>;

/** A message as the desk keeps it: with a key of its own and its place in the conversation. */
export const storedMessageSchema = messageSchema.extend({
  /** `<conversation key>#<n>`; given by the desk on first sight and never changed. */
  key: z.string().max(2 * limits.id),
  conversation: z.string().max(2 * limits.id),
  /** Place in the conversation: ascending, gaps and fractions allowed (older history is merged in front). */
  order: z.number(),
  /** Epoch milliseconds of this device when the message was first seen. */
  seenAt: z.number(),
  /** What names or finds a person was taken out of the text before it was kept; what the page shows reads differently. */
  redacted: z.literal(true).optional(),
});
export type StoredMessage = z.infer<typeof storedMessageSchema>;
