import type { Endpoint } from '../../lib/domain/endpoint.ts';
import type * as Address from '../../lib/domain/read-endpoint-address.ts';
import type * as Adapter from '../../lib/models/endpoint/create-endpoint-model.ts';
import type * as Door from '../../lib/platform/stream-address.ts';
import { loadSource } from '../load-source.ts';
import type { EvalModel } from './eval-model.ts';

/** A model behind an endpoint, asked by the extension's own adapter. The key comes from the environment, never by argument. */
export async function openEndpoint(
  typed: string,
  model: string,
  { key, contextTokens }: { key: string | null; contextTokens: Endpoint['contextTokens'] },
): Promise<EvalModel> {
  const { readEndpointAddress } = await loadSource<typeof Address>('lib/domain/read-endpoint-address.ts');
  const { createEndpointModel } = await loadSource<typeof Adapter>('lib/models/endpoint/create-endpoint-model.ts');
  const { streamAddress } = await loadSource<typeof Door>('lib/platform/stream-address.ts');
  const read = readEndpointAddress(typed);
  if ('fault' in read) throw new Error(`--endpoint ${typed}: ${read.fault}`);
  const adapter = createEndpointModel({
    endpoint: { address: read.address, model, contextTokens },
    open: streamAddress,
    key: async () => key,
  });
  const never = new AbortController().signal;
  await adapter.load(() => undefined, never);
  return {
    name: model,
    ranOn: `endpoint ${read.host}`,
    contextTokens: adapter.contextTokens,
    generate: (request) => adapter.generate(request, never),
    countTokens: (text) => adapter.countTokens(text),
    close: () => adapter.unload(),
  };
}
