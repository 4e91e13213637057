import { endpointSchema, keyKeepingSchema, type EndpointModel, type EndpointView } from '@/lib/domain/endpoint';
import type { ModelFault } from '@/lib/domain/language-model';
import { limits } from '@/lib/domain/limits';
import { z } from '@/lib/domain/zod';

/** Long keys are tokens of some hundred letters. */
const keyText = z.string().min(1).max(8_000);

/** What a dashboard may call about the endpoint. */
export const endpointCalls = {
  endpoint: z.tuple([]),
  saveEndpoint: z.tuple([endpointSchema]),
  /** Off again; the key is forgotten with it. */
  removeEndpoint: z.tuple([]),
  saveEndpointKey: z.tuple([keyText, keyKeepingSchema]),
  forgetEndpointKey: z.tuple([]),
  /** Asks an address which models it has; the key is the one that is kept, or one that is not kept yet. */
  askEndpointModels: z.tuple([z.string().max(limits.url), keyText.nullable()]),
};

/** What each call resolves to. */
export interface EndpointAnswers extends Record<keyof typeof endpointCalls, unknown> {
  endpoint: EndpointView;
  saveEndpoint: EndpointView;
  removeEndpoint: EndpointView;
  saveEndpointKey: EndpointView;
  forgetEndpointKey: EndpointView;
  askEndpointModels: { models: EndpointModel[] } | { fault: ModelFault };
}
