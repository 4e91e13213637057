import type { Served } from '@/lib/platform/rpc';
import type { endpointCalls } from './endpoint-contract';
import type { KeptEndpoint } from './keep-endpoint';

/** What a dashboard can do with the model server. */
export function serveEndpoint(endpoint: KeptEndpoint): Served<typeof endpointCalls> {
  return {
    endpoint: async () => endpoint.view(),
    saveEndpoint: (given) => endpoint.save(given),
    removeEndpoint: () => endpoint.remove(),
    saveEndpointKey: (key, keeping) => endpoint.saveKey(key, keeping),
    forgetEndpointKey: () => endpoint.forgetKey(),
    askEndpointModels: (address, key) => endpoint.ask(address, key),
  };
}
