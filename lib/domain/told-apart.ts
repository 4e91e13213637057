import { limits } from './limits';
import { z } from './zod';

/** In what replies are alike: their texts, or their shortcut. */
export const likenessSchema = z.enum(['text', 'shortcut']);
export type Likeness = z.infer<typeof likenessSchema>;

/** Replies of one judgement; of a larger group nobody has looked at each. */
export const mostToldApart = 200;
export const apartIdsSchema = z.array(z.string().min(1).max(limits.id)).min(2).max(mostToldApart);

/** A person's word that replies are alike on purpose, each of them with each other one. */
export const toldApartSchema = z.object({
  id: z.string().max(100),
  likeness: likenessSchema,
  replies: apartIdsSchema,
  at: z.number(),
});
export type ToldApart = z.infer<typeof toldApartSchema>;
