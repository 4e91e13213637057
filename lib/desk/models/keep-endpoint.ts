import {
  endpointSchema,
  type Endpoint,
  type EndpointModel,
  type EndpointView,
  type KeyKeeping,
} from '@/lib/domain/endpoint';
import type { LanguageModel, ModelFault } from '@/lib/domain/language-model';
import type { ManagedPolicy } from '@/lib/domain/managed-policy';
import type { OpenAddress } from '@/lib/domain/open-address';
import { readEndpointAddress } from '@/lib/domain/read-endpoint-address';
import { createEndpointModel } from '@/lib/models/endpoint/create-endpoint-model';
import { listEndpointModels } from '@/lib/models/endpoint/list-endpoint-models';
import { ModelFailure } from '@/lib/models/model-failure';
import type { Store } from '@/lib/store/open-store';
import type { Desk } from '../desk';
import { keepEndpointKey } from './keep-endpoint-key';
import { recordOpened } from './record-opened';

const endpointFact = 'endpoint';

/**
 * The model server that is set, by the person or the organisation; while none is, nothing is asked of anyone. Every
 * request goes into the ledger.
 */
export function keepEndpoint({
  store,
  policy,
  open,
  record,
  onChanged,
}: {
  store: Pick<Store, 'facts' | 'secrets'>;
  policy: () => ManagedPolicy;
  open: OpenAddress;
  record: Desk['record'];
  /** Another model, or none, is behind it from now on. */
  onChanged: () => void;
}) {
  const key = keepEndpointKey(store);
  const opened = recordOpened(open, 'endpoint', record);
  let own: Endpoint | null = null;
  let made: { of: string; model: LanguageModel } | null = null;

  const byPolicy = (): Endpoint | null => {
    const { modelEndpoint } = policy();
    // The address comes as somebody wrote it.
    const parsed = modelEndpoint && readEndpointAddress(modelEndpoint.address);
    return modelEndpoint && parsed && 'address' in parsed
      ? { address: parsed.address, model: modelEndpoint.model, contextTokens: modelEndpoint.contextTokens ?? null }
      : null;
  };
  const isAllowed = () => policy().switchedOff?.includes('model-endpoint') !== true;
  const current = (): { endpoint: Endpoint; by: 'person' | 'policy' } | null => {
    const endpoint = byPolicy();
    if (endpoint) return { endpoint, by: 'policy' };
    return own && isAllowed() ? { endpoint: own, by: 'person' } : null;
  };
  const refuseWhereFixed = () => {
    if (byPolicy()) throw new Error('Your organisation set the model server; it can’t be changed here.');
    if (!isAllowed()) throw new Error('Your organisation does not allow a model server.');
  };

  const view = (): EndpointView => {
    const set = current();
    const read = set && readEndpointAddress(set.endpoint.address);
    return {
      endpoint: set?.endpoint ?? null,
      by: set?.by ?? null,
      key: set ? key.keepingFor(set.endpoint.address) : 'none',
      canChange: byPolicy() === null && isAllowed(),
      host: read && 'host' in read ? read.host : null,
      leavesDevice: read !== null && 'host' in read && read.leavesDevice,
    };
  };
  const changed = (): EndpointView => {
    onChanged();
    return view();
  };

  return {
    view,
    /** The model behind it; null while none is set. The same one until something about it changes. */
    model(): LanguageModel | null {
      const set = current();
      if (!set) return null;
      const of = JSON.stringify(set.endpoint);
      const { endpoint } = set;
      if (made?.of !== of)
        made = {
          of,
          model: createEndpointModel({ endpoint, open: opened, key: async () => key.for(endpoint.address) }),
        };
      return made.model;
    },
    /** Reads what is kept: at the desk's start, and of a database that was made anew. */
    async load(): Promise<void> {
      const parsed = endpointSchema.safeParse(await store.facts.get(endpointFact));
      own = parsed.success ? parsed.data : null;
      await key.load();
    },
    /** What was held in memory is gone, as what was stored is. */
    forget(): void {
      own = null;
      made = null;
      key.drop();
    },
    async save(endpoint: Endpoint): Promise<EndpointView> {
      refuseWhereFixed();
      const read = readEndpointAddress(endpoint.address);
      if ('fault' in read) throw new Error(read.fault);
      const next = { ...endpoint, address: read.address };
      // A key is for whom it was given; another server must never see it.
      if (!key.isFor(next.address)) await key.forget();
      await store.facts.set(endpointFact, next);
      own = next;
      return changed();
    },
    async remove(): Promise<EndpointView> {
      refuseWhereFixed();
      await key.forget();
      await store.facts.set(endpointFact, null);
      own = null;
      return changed();
    },
    async saveKey(text: string, keeping: KeyKeeping): Promise<EndpointView> {
      const set = current();
      if (!set) throw new Error('There is no model server that the key could be for. Save its address first.');
      await key.save(set.endpoint.address, text, keeping);
      return changed();
    },
    async forgetKey(): Promise<EndpointView> {
      await key.forget();
      return changed();
    },
    /** @param given a key that is not kept yet; null takes the one that is, where it is for this address */
    async ask(typed: string, given: string | null): Promise<{ models: EndpointModel[] } | { fault: ModelFault }> {
      const read = readEndpointAddress(typed);
      if ('fault' in read) throw new Error(read.fault);
      if (current()?.endpoint.address !== read.address) refuseWhereFixed();
      const endpoint: Endpoint = { address: read.address, model: '', contextTokens: null };
      const asked = { endpoint, open: opened, key: async () => given ?? key.for(read.address) };
      try {
        return { models: await listEndpointModels(asked, new AbortController().signal) };
      } catch (error) {
        if (error instanceof ModelFailure) return { fault: error.fault };
        throw error;
      }
    },
  };
}
export type KeptEndpoint = ReturnType<typeof keepEndpoint>;
