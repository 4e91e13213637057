import { z } from './zod';

/** A model that can be had, as the catalog tells it before anything is fetched. */
export const catalogModelSchema = z.object({
  /** The id of web-llm's record. */
  id: z.string().min(1),
  name: z.string().min(1),
  kind: z.enum(['chat', 'embedding']),
  /** Where weights and tokenizer come from, ending in `/resolve/<revision>/`. */
  address: z.url({ protocol: /^https$/ }),
  /** Name of the library in `public/models`, from `models.lock.json`. */
  library: z.string().min(1),
  needsF16: z.boolean(),
  /** Bytes; null where nobody has weighed it yet. */
  downloadBytes: z.number().int().positive().nullable(),
  /** Of the graphics memory, as web-llm's record says. */
  memoryMb: z.number().positive(),
  contextTokens: z.number().int().positive(),
  /** BCP 47. */
  languages: z.array(z.string().min(2)),
  licence: z.string().min(1),
  /** The machine that it is chosen for. */
  tier: z.enum(['tiny', '8gb', '16gb']),
  /** The reason in a sentence for a person. */
  goodFor: z.string().min(1),
});
export type CatalogModel = z.infer<typeof catalogModelSchema>;
