import { modelFaultSchema } from './language-model';
import { z } from './zod';

// What of a model's files is on this machine, and what goes on with them. JSON only: it travels to the dashboard.

const bytes = z.number().int().nonnegative();

/** Of a model that was begun, what is here. `partial`: begun and not whole. `damaged`: files that did not verify were taken away. */
export const heldModelSchema = z.object({
  model: z.string().min(1),
  state: z.enum(['absent', 'partial', 'whole', 'damaged']),
  /** On the disk now, unfinished files too. */
  bytes,
  /** Null before anything of it was fetched. */
  total: bytes.nullable(),
  /** Whether each file was held against a hash that shipped with the extension, not only against what the server sent. */
  isVouchedFor: z.boolean(),
  /** Whether it is to be downloaded, also after a restart; a paused one is not. */
  isWanted: z.boolean(),
  /** Milliseconds since 1970; null where it was never whole. */
  verifiedAt: z.number().nullable(),
});
export type HeldModel = z.infer<typeof heldModelSchema>;

/** What a download would be, told before it begins. */
export const downloadPlanSchema = z.object({
  model: z.string().min(1),
  /** Where from. */
  address: z.string(),
  files: z.number().int(),
  total: bytes,
  /** Of these are here already. */
  held: bytes,
  /** What the browser says that may still be stored; null where it does not tell. */
  free: bytes.nullable(),
  fits: z.boolean(),
});
export type DownloadPlan = z.infer<typeof downloadPlanSchema>;

/** A download, an import or a check, on its way or just over. */
export const modelTransferSchema = z.object({
  model: z.string().min(1),
  kind: z.enum(['download', 'import', 'verify']),
  state: z.enum(['waiting', 'running', 'paused', 'failed', 'finished']),
  done: bytes,
  /** Null until the list of files is known. */
  total: bytes.nullable(),
  /** Over the last seconds; null while too little is known. */
  bytesPerSecond: z.number().nonnegative().nullable(),
  secondsLeft: z.number().nonnegative().nullable(),
  fault: modelFaultSchema.nullable(),
  /** Of a check: the files that were damaged and were taken away. */
  damaged: z.array(z.string()),
});
export type ModelTransfer = z.infer<typeof modelTransferSchema>;
