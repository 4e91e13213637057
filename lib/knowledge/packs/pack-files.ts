import { adapterSchema } from '@/lib/domain/adapter';
import { articleSchema } from '@/lib/domain/article';
import { escalationRuleSchema } from '@/lib/domain/escalation-rule';
import { packPolicySchema, packSchema, packTestSchema } from '@/lib/domain/pack';
import { packIntentsSchema } from '@/lib/domain/pack-intent';
import { replySchema } from '@/lib/domain/reply';
import { z } from '@/lib/domain/zod';

// What each file of a pack's folder may hold. A key that is not known is a slip of the pen, so it is told, not ignored.

const { shape } = packSchema;

const isLocale = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
};

export const packPolicyFileSchema = z.strictObject({
  ...packPolicySchema.shape,
  locale: z.string().max(35).refine(isLocale, 'A locale is written like “de” or “de-AT”.').optional(),
});

export const packYamlSchema = z.strictObject({
  format: shape.format.default('deskmate-pack'),
  formatVersion: shape.formatVersion.default(1),
  id: shape.id,
  name: shape.name,
  version: shape.version,
  license: shape.license,
  publisher: shape.publisher,
  description: shape.description,
  publishedAt: shape.publishedAt,
  // A limit that nobody knows would silently not count.
  policy: packPolicyFileSchema.default({}),
  synonyms: shape.synonyms,
});

/** Of an article: `id` is the path below `articles/` and `title` the first heading, where they are left out. */
export const frontMatterSchema = z.strictObject({
  ...articleSchema.omit({ pack: true, body: true }).shape,
  id: articleSchema.shape.id.optional(),
  title: articleSchema.shape.title.optional(),
});

export const replyFileSchema = z.strictObject(replySchema.omit({ pack: true }).shape);
export const repliesYamlSchema = z.array(replyFileSchema);
export const intentsYamlSchema = packIntentsSchema;
export const escalationYamlSchema = z.array(z.strictObject(escalationRuleSchema.shape)).max(200);
export const adapterFileSchema = adapterSchema;
export const testsYamlSchema = z.array(z.strictObject(packTestSchema.shape)).max(2_000);
