import { limits } from './limits';
import { messageSchema } from './message';
import { z } from './zod';

/** The channel is the id of the site that the conversation was read on: an adapter's id, or the host name. */
export const channelSchema = z.string().min(1).max(limits.name);

export const customerNameSchema = z.object({
  name: z.string().max(limits.name),
  handle: z.string().max(limits.name).optional(),
});

/** One field of a conversation: by which way it was found on this page. */
export const readerFieldSchema = z.object({
  field: z.enum(['list', 'text', 'author', 'direction', 'time', 'customer', 'composer']),
  /** `first` and `fallback` are an adapter's alternatives; `structure` is a reading without one. */
  found: z.enum(['first', 'fallback', 'structure', 'none']),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
});
export type ReaderField = z.infer<typeof readerFieldSchema>;

/** How the reader got at the page, so that the sidebar can say so. */
export const readerReportSchema = z.object({
  adapter: z.string().max(limits.name),
  /** 0 to 1. Below 0.6 the sidebar says that it is unsure. */
  confidence: z.number().min(0).max(1),
  warnings: z.array(z.string().max(limits.name)).max(20),
  fields: z.array(readerFieldSchema).max(10).default([]),
});

/** One line of the page's own list of conversations, as it shows it. */
export const previewSchema = z.object({
  name: z.string().max(limits.name),
  snippet: z.string().max(limits.name).optional(),
  time: z.string().max(limits.name).optional(),
  unread: z.boolean(),
});
export type Preview = z.infer<typeof previewSchema>;

export const composerKindSchema = z.enum([
  'field',
  'lexical',
  'slate',
  'draft',
  'ckeditor',
  'quill',
  'prosemirror',
  'contenteditable',
]);
export type ComposerKind = z.infer<typeof composerKindSchema>;

/** The visible conversation as the reader sees it now: a contiguous window of the thread, oldest first. */
export const conversationSchema = z.object({
  id: z.string().min(1).max(limits.id),
  channel: channelSchema,
  url: z.string().max(limits.url),
  title: z.string().max(limits.name),
  customer: customerNameSchema.nullable(),
  /** The signed-in agent's name as the page shows it, when it does. */
  agent: z.string().max(limits.name).nullable(),
  messages: z.array(messageSchema).max(limits.messagesPerObservation),
  /** False when newer messages than the last of `messages` are known to exist: the agent looks at older ones. */
  reachesEnd: z.boolean().optional(),
  composer: z.object({ kind: composerKindSchema, note: z.boolean() }).nullable(),
  reader: readerReportSchema,
});
export type Conversation = z.infer<typeof conversationSchema>;

/** What a page reports: the conversation in view, or that it has none. */
export const observationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('conversation'), conversation: conversationSchema }),
  z.object({ kind: z.literal('nothing'), channel: channelSchema, reason: z.string().max(limits.name) }),
]);
export type Observation = z.infer<typeof observationSchema>;

export const storedConversationSchema = z.object({
  /** `<channel>/<conversation id>`. */
  key: z.string().max(2 * limits.id),
  id: z.string().max(limits.id),
  channel: channelSchema,
  url: z.string().max(limits.url),
  title: z.string().max(limits.name),
  /** Key of the person; null while the page has shown no name. */
  person: z.string().nullable(),
  firstSeenAt: z.number(),
  lastSeenAt: z.number(),
  /** How many message numbers were given out; the next message's key uses it. */
  issued: z.number().int().nonnegative(),
});
export type StoredConversation = z.infer<typeof storedConversationSchema>;
