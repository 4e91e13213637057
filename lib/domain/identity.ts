import { limits } from './limits';
import { z } from './zod';

const key = z.string().max(2 * limits.id);

/** By what people can be told to be one: what they write of themselves. */
export const identifierKinds = ['email', 'phone', 'order'] as const;
export const identifierKindSchema = z.enum(identifierKinds);
export type IdentifierKind = z.infer<typeof identifierKindSchema>;

/** Something that a person wrote, by which they can be known elsewhere; the first time that it was seen of them. */
export const identifierSchema = z.object({
  /** The person's own key, whoever they were merged into. */
  person: key,
  kind: identifierKindSchema,
  /** As it is compared: without case and what people write between digits. */
  value: z.string().min(1).max(limits.name),
  /** As it was written. */
  text: z.string().max(limits.name),
  /** Where it was written; null for what came with an import. */
  conversation: key.nullable(),
  message: key.nullable(),
  at: z.number(),
});
export type Identifier = z.infer<typeof identifierSchema>;

/** Why two people may be one. */
export const identityEvidenceSchema = z.object({
  kind: z.enum([...identifierKinds, 'name']),
  /** The words that both have, as the other person wrote them. */
  text: z.string().max(limits.name),
  /** How much it tells, as a word. */
  strength: z.enum(['strong', 'fair', 'weak']),
  /** The message of each that has the words; null for names and imports. First the person's own, then the other's. */
  messages: z.tuple([key.nullable(), key.nullable()]),
});
export type IdentityEvidence = z.infer<typeof identityEvidenceSchema>;

/** What the agent said of two people: that they are one, or that they are not. */
export const identityLinkSchema = z.object({
  id: z.string().max(4 * limits.id + 1),
  /** Of those that are one, the first was merged into the second. */
  people: z.tuple([key, key]),
  verdict: z.enum(['same', 'different']),
  at: z.number(),
  /** What it was offered for; empty where the agent knew by themselves. */
  evidence: z.array(identityEvidenceSchema).max(20),
});
export type IdentityLink = z.infer<typeof identityLinkSchema>;

/** One row for two people, whichever is named first. */
export const linkId = (one: string, other: string): string => [one, other].sort().join('\n');
