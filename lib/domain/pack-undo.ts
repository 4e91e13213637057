import { packSourceSchema, packVersionSchema, trustedKeySchema } from './pack';
import { z } from './zod';

/**
 * What there was of a pack before its last change, so that the change can be taken back at any later time. Versions that
 * are kept anyway are named; what the change wrote over or dropped is here whole.
 */
export const packUndoSchema = z.object({
  of: z.enum(['install', 'removal']),
  at: z.number(),
  /** As a person knows the pack, for when it is gone. */
  name: z.string(),
  /** The version that was installed before; null where none was. */
  installed: z.string().nullable(),
  versions: z.array(packVersionSchema.omit({ pack: true, files: true })),
  lost: z.array(packVersionSchema),
  keys: z.array(trustedKeySchema),
  sources: z.array(packSourceSchema),
  /** By article, whether it was offered by itself. */
  isSuggested: z.record(z.string(), z.boolean()),
});
export type PackUndo = z.infer<typeof packUndoSchema>;

/** By the pack's id. */
export const packUndosSchema = z.record(z.string(), z.unknown());
