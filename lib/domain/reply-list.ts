import { limits } from './limits';
import { replySchema, type Reply } from './reply';
import { z } from './zod';

/** Which replies a list shows: all, what was written here, what is past its review date, what is not used. */
export const replyFilterSchema = z.enum(['all', 'mine', 'stale', 'unused']);
export type ReplyFilter = z.infer<typeof replyFilterSchema>;

export const replyOrderSchema = z.enum(['title', 'used', 'recent']);
export type ReplyOrder = z.infer<typeof replyOrderSchema>;

const nameSchema = z.string().max(limits.name);

export const replyQuerySchema = z.object({
  text: nameSchema,
  filter: replyFilterSchema,
  /** Of what is found without words; with words, what fits best comes first. */
  order: replyOrderSchema,
  /** With the folders in it; all where it is null, those in no folder where it is empty. */
  folder: nameSchema.nullable(),
  tag: nameSchema.nullable(),
  pack: nameSchema.nullable(),
});
export type ReplyQuery = z.infer<typeof replyQuerySchema>;

/** Many replies at once: by their ids, or all that a query finds. */
export const replyChoiceSchema = z.union([
  z.object({ ids: z.array(z.string().min(1).max(limits.id)).max(20_000) }),
  z.object({ query: replyQuerySchema }),
]);
export type ReplyChoice = z.infer<typeof replyChoiceSchema>;

/** What a list shows of a reply; the text is read when it is opened. */
export type ReplyRow = Pick<Reply, 'id' | 'title' | 'shortcut' | 'folder'> & {
  /** Its own first, then those of its variants. */
  languages: string[];
  /** On this device, and elsewhere before it was imported. */
  uses: number;
  /** Epoch milliseconds; null where it never was used on this device. */
  lastUsedAt: number | null;
  reviewBy: string | null;
  isStale: boolean;
  /** Name of the pack that it came in; null when it was written or imported here. */
  source: string | null;
};

export interface ReplyPage {
  rows: ReplyRow[];
  /** How many the query finds in all. */
  total: number;
}

/** What a list can be narrowed to, in the order of its names, each with how many replies it holds. */
export interface ReplyFacets {
  /** With the folders around them; those in a folder count in each around it. */
  folders: { name: string; count: number }[];
  tags: { name: string; count: number }[];
  packs: { id: string; name: string; count: number }[];
}

/** Another reply that is meant when this one is. */
export interface NamedReply {
  id: string;
  title: string;
  /** Name of its pack; null for one of this device. */
  source: string | null;
}

/** One reply, whole, with how it was used here. */
export interface OpenReply {
  reply: Reply;
  source: string | null;
  /** The shortcut that it answers to: none where another reply was chosen to have it. */
  shortcut: string;
  /** The inboxes that it serves, by itself or by its pack's policy; all where there is none. */
  sites: string[];
  uses: number;
  /** As the tool that it came from told it. */
  usesElsewhere: number;
  lastUsedAt: number | null;
  /** Other replies with the same shortcut. */
  sameShortcut: NamedReply[];
}

/** A reply as a person writes it. Without an id it is a new one. */
export const replyDraftSchema = replySchema.omit({ pack: true, updatedAt: true }).extend({
  id: replySchema.shape.id.optional(),
  /** The date of the reply that it was begun from, null where that has none: what was written since is not overwritten. */
  since: z.iso.datetime({ offset: true }).nullable().optional(),
});
export type ReplyDraft = z.infer<typeof replyDraftSchema>;

/** A change of several replies at once; what is left out stays as it is. */
export const replyEditSchema = z.object({
  addTags: replySchema.shape.tags.unwrap().max(100).optional(),
  removeTags: replySchema.shape.tags.unwrap().max(100).optional(),
  folder: replySchema.shape.folder.unwrap().optional(),
  /** In the place of those that they serve; all inboxes where it is empty. */
  sites: z.array(z.string().min(1).max(limits.name)).max(200).optional(),
  reviewBy: z.iso.date().nullable().optional(),
  tone: replySchema.shape.tone.unwrap().optional(),
  /** What the first text is in; stays with a reply that has another text in it. */
  language: z.string().min(2).max(35).optional(),
  /** In the place of those that they have. */
  intents: replySchema.shape.intents.unwrap().max(100).optional(),
});
export type ReplyEdit = z.infer<typeof replyEditSchema>;

/** Replies that say the same, or nearly so, or are called by one shortcut. */
export interface ReplyDuplicates {
  kind: 'same' | 'alike' | 'shortcut';
  replies: (NamedReply & Pick<Reply, 'folder' | 'shortcut' | 'language'> & { excerpt: string; uses: number })[];
}
