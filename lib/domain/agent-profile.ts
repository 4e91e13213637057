import { limits } from './limits';
import { replyToneSchema } from './reply';
import { z } from './zod';

const lineSchema = z.string().trim().max(limits.name);
const linesSchema = z.string().max(2_000);

/** A style that takes longer to say is one that no model keeps to. */
export const LONGEST_STYLE = 500;

/** What the agent says of themselves and of the company, for the variables of replies and for drafts. It stays on this device. */
export const agentProfileSchema = z.object({
  /** `agent.name`; empty where the name that the page shows is to be used. */
  name: lineSchema.default(''),
  email: lineSchema.default(''),
  role: lineSchema.default(''),
  /** `agent.signature`, of several lines. */
  signature: linesSchema.default(''),
  team: lineSchema.default(''),
  company: lineSchema.default(''),
  /** BCP 47 of the languages that the agent reads, their own first. */
  languages: z.array(z.string().trim().min(2).max(35)).max(10).default([]),
  /** How the team writes; drafts follow it. */
  tone: replyToneSchema.default('neutral'),
  /** The same in its own words: form of address, greeting, closing. */
  style: z.string().trim().max(LONGEST_STYLE).default(''),
  /** More of the company: `company.<name>`. */
  facts: z
    .array(
      z.object({
        name: z
          .string()
          .trim()
          .regex(/^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u, 'A name is letters and digits.')
          .max(60),
        value: linesSchema,
      }),
    )
    .max(50)
    .default([]),
});
export type AgentProfile = z.infer<typeof agentProfileSchema>;

export const emptyProfile: AgentProfile = agentProfileSchema.parse({});
