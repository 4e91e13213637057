import type { LanguageModel } from '@/lib/domain/language-model';
import { readEndpointAddress } from '@/lib/domain/read-endpoint-address';
import { ModelFailure } from '../model-failure';
import { endpointFaults } from './endpoint-faults';
import type { EndpointParts } from './endpoint-parts';
import { generateAtEndpoint } from './generate-at-endpoint';
import { guessTokens } from '../guess-tokens';
import { listEndpointModels } from './list-endpoint-models';
import type { OptionalField } from './compose-body';
import { hostOf } from './send-to-endpoint';

/** Where neither the server nor a person says how much it reads: what Ollama reads unless told otherwise. */
const cautiousContext = 4_096;

/**
 * A model behind a server of the team's own. Nothing is asked of it before `availability`, `load` or `generate`; nothing is
 * kept open between requests.
 */
export function createEndpointModel(parts: EndpointParts): LanguageModel {
  const { endpoint } = parts;
  const { address, model } = endpoint;
  const host = hostOf(address);
  const read = readEndpointAddress(address);
  let contextTokens = endpoint.contextTokens ?? cautiousContext;
  /** What this server said that it does not take. */
  const without = new Set<OptionalField>();

  /** @throws ModelFailure where the server is away or does not have the model */
  const look = async (signal: AbortSignal): Promise<void> => {
    const models = await listEndpointModels(parts, signal);
    // Ollama lists "qwen3:latest" and takes "qwen3".
    const found = models.find(({ id }) => id === model) ?? models.find(({ id }) => id === `${model}:latest`);
    if (!found) throw new ModelFailure(endpointFaults.noSuchModel(host, model, `It lists ${models.length} models`));
    contextTokens = endpoint.contextTokens ?? found.contextTokens ?? cautiousContext;
  };

  return {
    engine: 'endpoint',
    model,
    get contextTokens() {
      return contextTokens;
    },
    leavesDevice: 'leavesDevice' in read ? read.leavesDevice : true,
    async availability() {
      try {
        await look(new AbortController().signal);
        return { state: 'ready' };
      } catch (error) {
        if (error instanceof ModelFailure) return { state: 'unavailable', fault: error.fault };
        throw error;
      }
    },
    async load(onProgress, signal) {
      await look(signal);
      onProgress(1);
    },
    generate: (request, signal, onText) => generateAtEndpoint(parts, without, request, signal, onText),
    countTokens: async (text) => guessTokens(text),
    // It is the server's memory; nothing is held here.
    unload: async () => undefined,
  };
}
