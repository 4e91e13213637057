import { adapterSchema } from './adapter';
import { articleSchema } from './article';
import { limits } from './limits';
import { packIntentsSchema } from './pack-intent';
import { replySchema } from './reply';
import { z } from './zod';

/** A knowledge pack: articles and canned replies that a team shares. Signing and rules join it later. */
export const packSchema = z.object({
  format: z.literal('deskmate-pack'),
  formatVersion: z.literal(1),
  id: z.string().min(1).max(limits.id),
  name: z.string().min(1).max(limits.name),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  license: z.string().max(limits.name),
  articles: z.array(articleSchema.omit({ pack: true })),
  replies: z.array(replySchema.omit({ pack: true })),
  /** Site adapters: what one of the team showed the reader helps all. */
  adapters: z.array(adapterSchema).max(200).default([]),
  /** Topics of the team's own, learned on the device from a handful of examples each. */
  intents: packIntentsSchema.default([]),
});
export type Pack = z.infer<typeof packSchema>;

export const storedPackSchema = packSchema.pick({ id: true, name: true, version: true }).extend({
  installedAt: z.number(),
  articles: z.number().int(),
  replies: z.number().int(),
  /** How many topics of the team's own it teaches. */
  topics: z.number().int().default(0),
});
export type StoredPack = z.infer<typeof storedPackSchema>;
