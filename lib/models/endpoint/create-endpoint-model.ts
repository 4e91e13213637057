import type { Endpoint } from '@/lib/domain/endpoint';
import type { LanguageModel } from '@/lib/domain/language-model';
import type { AskEndpoint } from './ask-endpoint';

export interface EndpointParts {
  endpoint: Endpoint;
  ask: AskEndpoint;
  /** The key to send; null where the server wants none. */
  key(): Promise<string | null>;
  /** Resolves after so many milliseconds; rejects when `signal` aborts. */
  wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** 0 to 1. */
  random?: () => number;
  now?: () => number;
}

/** A model behind an endpoint of the team's own. */
export declare function createEndpointModel(parts: EndpointParts): LanguageModel;
