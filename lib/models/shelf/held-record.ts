import { z } from '@/lib/domain/zod';

/** What is known of one file of a model. */
export const modelFileSchema = z.object({
  path: z.string().min(1),
  /** Null until it was fetched, for a file that no list tells the size of. */
  bytes: z.number().int().nonnegative().nullable(),
  /** Null until it was fetched, for a file that no list tells the hash of. */
  hash: z.object({ algorithm: z.enum(['md5', 'sha256']), hex: z.string() }).nullable(),
  /** Who says what it must be: the extension, the server's own list, or nobody, so that only later damage is noticed. */
  toldBy: z.enum(['lock', 'list', 'nobody']),
});
export type ModelFile = z.infer<typeof modelFileSchema>;

/** What is written down about a model that was begun. */
export const heldRecordSchema = z.object({
  model: z.string().min(1),
  files: z.array(modelFileSchema),
  verifiedAt: z.number().nullable(),
  /** Taken away because they did not verify, and not fetched again yet. */
  damaged: z.array(z.string()),
  /** Wanted by the person: goes on by itself after a restart. */
  isWanted: z.boolean(),
});
export type HeldRecord = z.infer<typeof heldRecordSchema>;
