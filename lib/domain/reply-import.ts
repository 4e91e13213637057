import { importFaultSchema, type ImportFault } from './import-plan';
import { replySchema, usesSchema, type Reply } from './reply';
import { z } from './zod';

/** What an importer read: replies without a pack, and what it could not take. */
export const readRepliesSchema = z.object({
  /** With how often it was used there, where the tool tells. */
  replies: z.array(replySchema.omit({ pack: true }).extend({ uses: usesSchema.optional() })),
  faults: z.array(importFaultSchema),
  /** The fields that at least one of the replies tells; others hold defaults, and leave what a known reply says as it is. */
  told: z.array(z.string()),
});
export type ReadReplies = z.infer<typeof readRepliesSchema>;

/** A change that an import would make, told before it is made. */
export interface ReplyChange {
  before: Reply;
  after: Reply;
  /** The fields that differ, in the order of the schema. */
  fields: string[];
}

/** The dry run of an import. Nothing is written until it is applied, and then all of it in one transaction. */
export interface ReplyImportPlan {
  added: Reply[];
  changed: ReplyChange[];
  /** Replies that are there already, the same to the letter. */
  unchanged: number;
  faults: ImportFault[];
}
