import { intentSchema } from './signal';
import { z } from './zod';

/** Who answers for what. A conversation is suggested to the team of the rule that fired, else to that of its topic. */
export const teamSchema = z.object({
  id: z
    .string()
    .max(100)
    .regex(/^[a-z0-9_-]+$/u),
  label: z.string().min(1).max(100),
  /** Ids of escalation rules that are theirs, beside those that name them. */
  rules: z.array(z.string().max(300)).max(100).default([]),
  intents: z.array(intentSchema).max(50).default([]),
});
export type Team = z.infer<typeof teamSchema>;

export const teamsSchema = z.array(teamSchema).max(50);
