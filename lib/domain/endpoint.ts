import { limits } from './limits';
import { readEndpointAddress } from './read-endpoint-address';
import { z } from './zod';

/** A server of a team's own that speaks as OpenAI's does: vLLM, llama.cpp, Ollama, LM Studio. */
export const endpointSchema = z.object({
  /** As `readEndpointAddress` gives it: `https://models.example.com/v1`, without a slash at its end. */
  address: z
    .string()
    .max(limits.url)
    .refine((address) => 'address' in readEndpointAddress(address), 'An https address, or one of this computer.'),
  /** The name that the server gives the model. */
  model: z.string().min(1).max(limits.name),
  /** Tokens of prompt and answer together, where somebody knows; null lets the server tell. */
  contextTokens: z.number().int().min(512).max(2_000_000).nullable(),
});
export type Endpoint = z.infer<typeof endpointSchema>;

/** How the key of an endpoint is kept: in memory until the desk ends (when the browser closes, at the latest), or encrypted in the desk's database. */
export const keyKeepingSchema = z.enum(['session', 'stored']);
export type KeyKeeping = z.infer<typeof keyKeepingSchema>;

/** All that a screen shows of the endpoint. The key itself never leaves the desk. */
export interface EndpointView {
  /** Null while none is set: then nothing is asked of anyone. */
  endpoint: Endpoint | null;
  by: 'person' | 'policy' | null;
  key: KeyKeeping | 'none';
  /** False where the organisation set the address, or allows none. */
  canChange: boolean;
  /** The computer that text goes to, as "models.example.com" or "localhost:11434". */
  host: string | null;
  /** False for this very computer. */
  leavesDevice: boolean;
}

/** A model that an endpoint says it has. */
export interface EndpointModel {
  id: string;
  contextTokens: number | null;
}
