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

const nobody = async (): Promise<never> => {
  throw new Error('This build of Deskmate asks no model servers.');
};

/** Where nothing runs models. */
export const noEndpoint: Served<typeof endpointCalls> = {
  endpoint: nobody,
  saveEndpoint: nobody,
  removeEndpoint: nobody,
  saveEndpointKey: nobody,
  forgetEndpointKey: nobody,
  askEndpointModels: nobody,
};
