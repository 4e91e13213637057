import { adapterSchema } from './adapter';
import { articleSchema } from './article';
import { escalationRuleSchema } from './escalation-rule';
import { limits } from './limits';
import { packIdSchema } from './pack-id';
import { packIntentsSchema } from './pack-intent';
import { replySchema } from './reply';
import { z } from './zod';

/** Words that mean the same for this team: a question with one of them finds articles with the others. */
export const synonymGroupSchema = z.array(z.string().trim().min(1).max(limits.tag)).min(2).max(50);

/** What a pack promises about search: one of the items is among the first `k` for the question. */
export const packTestSchema = z.object({
  question: z.string().trim().min(1).max(limits.messageText),
  /** Ids of articles or replies, any of which answers. */
  expect: z.array(z.string().min(1).max(limits.id)).min(1).max(20),
  k: z.number().int().min(1).max(10).default(3),
});
export type PackTest = z.infer<typeof packTestSchema>;

/** What a team asks of the extension where its pack is installed. Absent: the agent decides. */
export const packPolicySchema = z.object({
  /** Hosts of inboxes that the pack is meant for; its items are offered there alone. */
  sites: z.array(z.string().min(1).max(limits.name)).max(200).optional(),
  /** Date formats, currencies and the like follow this locale (BCP 47). */
  locale: z.string().max(35).optional(),
  /** What the company says of itself, for the variables of replies: `name` is `company.name`. */
  company: z
    .record(
      z
        .string()
        .regex(/^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u)
        .max(60),
      z.string().max(2_000),
    )
    .refine((company) => Object.keys(company).length <= 100, 'At most 100 names.')
    .optional(),
  /** Days after which conversations are erased. */
  retentionDays: z.number().int().min(1).max(3_650).optional(),
});

/** Said of `version: 1.2`, too, which YAML reads as a number. */
const versionWords = 'A version is three numbers, such as 1.2.0.';

/** Everything that a team shares: articles, canned replies, topics, rules, words, adapters, and tests of it. */
export const packSchema = z.object({
  format: z.literal('deskmate-pack'),
  formatVersion: z.literal(1),
  id: packIdSchema,
  name: z.string().min(1).max(limits.name),
  version: z.string(versionWords).regex(/^\d+\.\d+\.\d+$/, versionWords),
  license: z.string().max(limits.name),
  /** Who answers for it, as a person reads it. */
  publisher: z.string().max(limits.name).optional(),
  /** What it is for, in a sentence or two. */
  description: z.string().max(2_000).optional(),
  publishedAt: z.iso.datetime({ offset: true }).optional(),
  articles: z.array(articleSchema.omit({ pack: true })),
  replies: z.array(replySchema.omit({ pack: true })),
  /** Site adapters: what one of the team showed the reader helps all. */
  adapters: z.array(adapterSchema).max(200).default([]),
  /** Topics of the team's own, learned on the device from a handful of examples each. */
  intents: packIntentsSchema.default([]),
  /** When to warn, beside the rules that ship. */
  escalationRules: z.array(escalationRuleSchema).max(200).default([]),
  synonyms: z.array(synonymGroupSchema).max(2_000).default([]),
  policy: packPolicySchema.default({}),
  tests: z.array(packTestSchema).max(2_000).default([]),
});
export type Pack = z.infer<typeof packSchema>;

/** Who signed a pack, and since when that key is trusted on this device. */
export const packSignerSchema = z.object({
  /** Base64url of the raw Ed25519 public key. */
  publicKey: z.string().max(limits.id),
  trustedSince: z.number(),
});
export type PackSigner = z.infer<typeof packSignerSchema>;

export const storedPackSchema = packSchema
  .pick({ id: true, name: true, version: true, publisher: true, description: true, policy: true })
  .extend({
    installedAt: z.number(),
    articles: z.number().int(),
    replies: z.number().int(),
    /** How many topics of the team's own it teaches. */
    topics: z.number().int().default(0),
    /** How many escalation rules, groups of synonyms and site adapters it brings. */
    rules: z.number().int().default(0),
    synonymGroups: z.number().int().default(0),
    sites: z.number().int().default(0),
    /** Null when nobody signed it. */
    signer: packSignerSchema.nullable().default(null),
    /** The https address that it is kept up to date from; null for one from a file. */
    address: z.string().nullable().default(null),
    /** SHA-256 of the manifest that it was installed by, in hex; null for a pack without one. */
    manifest: z.string().nullable().default(null),
  });
export type StoredPack = z.infer<typeof storedPackSchema>;

/** What an installed pack brings that is no item of its own. */
export const packRulesSchema = packSchema
  .pick({ id: true, name: true, policy: true, synonyms: true, escalationRules: true })
  .extend({ policy: packPolicySchema.default({}) });
export type PackRules = z.infer<typeof packRulesSchema>;

/** A file of a pack, with what its content is known by. */
export const packFileSchema = z.object({
  path: z.string().min(1).max(limits.name),
  /** Hex. */
  sha256: z.string().length(64),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
export type PackFile = z.infer<typeof packFileSchema>;

/** A version of a pack as it was installed, kept so that an update can be rolled back. */
export const packVersionSchema = z.object({
  id: z.string(),
  version: z.string(),
  pack: packSchema,
  signer: packSignerSchema.nullable(),
  installedAt: z.number(),
  address: z.string().nullable().default(null),
  manifest: z.string().nullable().default(null),
  /** As they were downloaded, so that an update fetches only those that changed; of the installed version alone. */
  files: z.array(packFileSchema).default([]),
});
export type PackVersion = z.infer<typeof packVersionSchema>;

/** A key that this device trusts to sign a pack: the one that signed it first, or one that a policy names. */
export const trustedKeySchema = z.object({
  pack: z.string(),
  publicKey: z.string().max(limits.id),
  trustedSince: z.number(),
  by: z.enum(['person', 'policy']),
});
export type TrustedKey = z.infer<typeof trustedKeySchema>;

/** An https address that a pack is kept up to date from, and how the last look went. */
export const packSourceSchema = z.object({
  address: z.string().max(limits.url),
  /** Null until it was read once. */
  pack: z.string().nullable(),
  addedBy: z.enum(['person', 'policy']),
  checkedAt: z.number().nullable(),
  /** What stopped the last update, for the person; null when it went well. */
  problem: z.string().max(1_000).nullable(),
  /** Whether an update by the same key, whose tests pass, is installed without asking. */
  isAutomatic: z.boolean().default(false),
  /** A newer version that waits for the person's word; null when there is none. */
  available: z.string().nullable().default(null),
  /** A policy named it and does so no more: nothing is asked of it until the person says so. */
  isWithdrawn: z.boolean().default(false),
});
export type PackSource = z.infer<typeof packSourceSchema>;
