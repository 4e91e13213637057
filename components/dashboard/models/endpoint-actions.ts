import type { Endpoint, EndpointModel, EndpointView, KeyKeeping } from '@/lib/domain/endpoint';
import type { ModelFault } from '@/lib/domain/language-model';

/** What can be done with a model server; a rejection's message is a sentence for a person. */
export type EndpointActions = {
  readEndpoint: () => Promise<EndpointView>;
  saveEndpoint: (endpoint: Endpoint) => Promise<EndpointView>;
  removeEndpoint: () => Promise<EndpointView>;
  saveEndpointKey: (key: string, keeping: KeyKeeping) => Promise<EndpointView>;
  forgetEndpointKey: () => Promise<EndpointView>;
  /** Asks a server which models it has; null sends the key that is kept for it, if there is one. */
  askEndpointModels: (
    address: string,
    key: string | null,
  ) => Promise<{ models: EndpointModel[] } | { fault: ModelFault }>;
};
