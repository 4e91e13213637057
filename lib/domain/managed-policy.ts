import { limits } from './limits';
import { readEndpointAddress } from './read-endpoint-address';
import { packIdSchema } from './pack-id';
import { longestRetention } from './retention';
import { z } from './zod';

/** What an organisation may switch off on its devices. */
export const switchableFeatures = ['pack-files', 'pack-addresses', 'model-endpoint'] as const;

/**
 * What an organisation decides for its devices, by the browser's own policy (`storage.managed`). Absent: the person
 * decides. `public/managed-schema.json` is generated from this schema.
 */
export const managedPolicySchema = z.object({
  packAddresses: z
    .array(z.url({ protocol: /^https$/ }).max(limits.url))
    .max(50)
    .optional()
    .describe('https addresses of packs. They are installed and kept up to date without asking.'),
  trustedKeys: z
    .array(
      z.object({
        pack: packIdSchema.describe('The id of the pack.'),
        publicKey: z
          .string()
          .regex(/^[A-Za-z0-9_-]{43}$/)
          .describe('The Ed25519 public key that may sign it, as base64url.'),
      }),
    )
    .max(500)
    .optional()
    .describe('For a pack that is named here, these keys count and no others.'),
  allowedSites: z
    .array(z.string().min(1).max(253))
    .max(1_000)
    .optional()
    .describe('Hosts of inboxes that may be read, their subdomains included. All other sites are left alone.'),
  switchedOff: z
    .array(z.enum(switchableFeatures))
    .max(20)
    .optional()
    .describe(
      'What a person may not do. `pack-files`: install packs from files. `pack-addresses`: add addresses of packs. `model-endpoint`: set a model server of their own.',
    ),
  modelEndpoint: z
    .object({
      address: z
        .string()
        .max(limits.url)
        .refine((address) => 'address' in readEndpointAddress(address), 'An https address, or one of this computer.')
        .describe('Its https address, or http://localhost with a port, such as https://models.example.com/v1.'),
      model: z.string().min(1).max(limits.name).describe('The name that the server gives the model.'),
      contextTokens: z
        .number()
        .int()
        .min(512)
        .max(2_000_000)
        .optional()
        .describe('Tokens of prompt and answer together. Absent: what the server says.'),
    })
    .optional()
    .describe(
      'A model server (vLLM, llama.cpp, Ollama, LM Studio) that drafts and summaries are asked of. Conversations are sent to it.',
    ),
  retentionDays: z
    .number()
    .int()
    .min(1)
    .max(longestRetention)
    .optional()
    .describe('Days after which conversations, and what was done in them, are erased.'),
});
export type ManagedPolicy = z.infer<typeof managedPolicySchema>;
