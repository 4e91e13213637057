import type { Changed } from '@/lib/domain/changed';
import type { ImportProgress, PlannedImport } from '@/lib/domain/import-plan';
import { limits } from '@/lib/domain/limits';
import type { Reply } from '@/lib/domain/reply';
import { readRepliesSchema, type ReplyChange } from '@/lib/domain/reply-import';
import {
  replyChoiceSchema,
  replyDraftSchema,
  replyEditSchema,
  replyQuerySchema,
  type OpenReply,
  type ReplyDuplicates,
  type ReplyFacets,
  type ReplyPage,
} from '@/lib/domain/reply-list';
import { apartIdsSchema, likenessSchema } from '@/lib/domain/told-apart';
import { z } from '@/lib/domain/zod';
import { ticketSchema } from './knowledge-contract';

// What a dashboard may ask about canned replies; a part of the one contract.

const keySchema = z
  .string()
  .min(1)
  .max(2 * limits.id);
const offsetSchema = z.number().int().nonnegative();
const folderSchema = z.string().min(1).max(limits.name);

export const replyCalls = {
  /** One page of the list: what to look for, from which row on, how many. */
  replies: z.tuple([replyQuerySchema, offsetSchema, z.number().int().min(1).max(200)]),
  replyFacets: z.tuple([]),
  reply: z.tuple([keySchema]),
  saveReply: z.tuple([replyDraftSchema]),
  removeReplies: z.tuple([replyChoiceSchema]),
  editReplies: z.tuple([replyChoiceSchema, replyEditSchema]),
  /** What a folder is called, and what it is to be called; the folders in it go with it. */
  renameReplyFolder: z.tuple([folderSchema, z.string().max(limits.name)]),
  replyDuplicates: z.tuple([]),
  /** These are alike on purpose, and are not shown as duplicates again. */
  tellRepliesApart: z.tuple([likenessSchema, apartIdsSchema]),
  undoTellApart: z.tuple([ticketSchema]),
  undoReplies: z.tuple([ticketSchema]),
  /** Whole replies for an export, piece by piece. */
  replyPiece: z.tuple([replyChoiceSchema, offsetSchema]),
  /** What an import is called; gives the id for what follows, as for articles. */
  beginReplyImport: z.tuple([z.string().min(1).max(limits.name)]),
  addToReplyImport: z.tuple([ticketSchema, readRepliesSchema]),
  planReplyImport: z.tuple([ticketSchema]),
  replyImportChange: z.tuple([ticketSchema, keySchema]),
  applyReplyImport: z.tuple([ticketSchema]),
  replyImportProgress: z.tuple([ticketSchema]),
  cancelReplyImport: z.tuple([ticketSchema]),
  /** Each forgets one thing that using replies left on this device: how often, what was answered, what was told apart. */
  forgetReplyUses: z.tuple([]),
  forgetAnswers: z.tuple([]),
  forgetToldApart: z.tuple([]),
};

/** Some replies of an export; `next` is where the rest begins, null after the last. */
export interface ReplyPiece {
  replies: Reply[];
  next: number | null;
  total: number;
}

export interface ReplyAnswers {
  replies: ReplyPage;
  replyFacets: ReplyFacets;
  reply: OpenReply | null;
  saveReply: Changed & { id: string };
  removeReplies: Changed;
  editReplies: Changed;
  renameReplyFolder: Changed;
  replyDuplicates: ReplyDuplicates[];
  /** The id by which it is undone. */
  tellRepliesApart: string;
  undoTellApart: void;
  undoReplies: void;
  replyPiece: ReplyPiece;
  beginReplyImport: string;
  addToReplyImport: void;
  planReplyImport: PlannedImport;
  replyImportChange: ReplyChange | null;
  applyReplyImport: void;
  replyImportProgress: ImportProgress;
  cancelReplyImport: void;
  forgetReplyUses: void;
  forgetAnswers: void;
  forgetToldApart: void;
}
