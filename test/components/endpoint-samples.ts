import type { EndpointActions } from '@/components/dashboard/models/endpoint-actions';
import type { EndpointView } from '@/lib/domain/endpoint';
import type { ModelFault } from '@/lib/domain/language-model';

export const noEndpoint: EndpointView = {
  endpoint: null,
  by: null,
  key: 'none',
  canChange: true,
  host: null,
  leavesDevice: false,
};

export const teamEndpoint: EndpointView = {
  endpoint: { address: 'https://models.example.com/v1', model: 'qwen3-32b', contextTokens: null },
  by: 'person',
  key: 'stored',
  canChange: true,
  host: 'models.example.com',
  leavesDevice: true,
};

/** Every state of the part of the model server, by the name that the gallery knows it by. */
export const endpointViews: Record<string, EndpointView> = {
  'endpoint-none': noEndpoint,
  'endpoint-set': teamEndpoint,
  'endpoint-local': {
    ...teamEndpoint,
    endpoint: { address: 'http://localhost:11434/v1', model: 'llama3.2', contextTokens: 8_192 },
    key: 'none',
    host: 'localhost:11434',
    leavesDevice: false,
  },
  'endpoint-policy': { ...teamEndpoint, by: 'policy', canChange: false, key: 'none' },
  'endpoint-forbidden': { ...noEndpoint, canChange: false },
  'endpoint-long': {
    ...teamEndpoint,
    endpoint: {
      address: `https://${'models.'.repeat(12)}example.com/v1`,
      model: `${'organisation-'.repeat(9)}mixtral-8x22b-instruct-awq`,
      contextTokens: 65_536,
    },
  },
};

endpointViews['endpoint-form'] = noEndpoint;
endpointViews['endpoint-found'] = teamEndpoint;
endpointViews['endpoint-failed'] = teamEndpoint;

/** What is pressed to see a state. */
export const endpointPresses: Record<string, string[]> = {
  'endpoint-form': ['Set up a server'],
  'endpoint-found': ['Change', 'Look for models'],
  'endpoint-failed': ['Ask it'],
};

const wrongKey: ModelFault = {
  kind: 'refused',
  message: 'models.example.com did not accept the key. Enter it again under Language models.',
  detail: '401: Incorrect API key provided',
};

/** Actions of one state. */
export const endpointActionsOf = (state: string): EndpointActions => ({
  ...silentEndpointActions(endpointViews[state]),
  ...(state === 'endpoint-failed' && { askEndpointModels: () => Promise.resolve({ fault: wrongKey }) }),
});

/** Actions that change nothing, over one view. */
export const silentEndpointActions = (view: EndpointView = noEndpoint): EndpointActions => {
  const same = () => Promise.resolve(view);
  return {
    readEndpoint: same,
    saveEndpoint: same,
    removeEndpoint: same,
    saveEndpointKey: same,
    forgetEndpointKey: same,
    askEndpointModels: () =>
      Promise.resolve({
        models: [
          { id: 'qwen3-32b', contextTokens: 32_768 },
          { id: 'llama3.2', contextTokens: null },
        ],
      }),
  };
};
