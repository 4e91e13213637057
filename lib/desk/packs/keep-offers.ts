import type { Event } from '@/lib/domain/event';
import type { ManagedPolicy } from '@/lib/domain/managed-policy';
import type { PackFile, PackVersion, StoredPack, TrustedKey } from '@/lib/domain/pack';
import type { DiffLine } from '@/lib/domain/diff-line';
import type { PackJob, PackOffer } from '@/lib/domain/pack-offer';
import { comparePacks } from '@/lib/knowledge/packs/compare-packs';
import { diffLines } from '@/lib/knowledge/diff-lines';
import { openDeskpack } from '@/lib/knowledge/packs/open-deskpack';
import type { OpenedPack } from '@/lib/knowledge/packs/open-pack-files';
import { describePackFault } from '@/lib/knowledge/packs/pack-fault';
import { weighTrust } from '@/lib/knowledge/packs/weigh-trust';
import type { FetchAddress } from '@/lib/platform/fetch-address';
import type { Store } from '@/lib/store/open-store';
import { fetchPack, type FetchedPack } from './fetch-pack';
import { makeOffer, type AtHand, type ReadPackInput } from './make-offer';

/** Offers that wait for a word, and faults that are told. */
const mostOffers = 8;
const mostFaults = 20;

interface Held {
  offer: PackOffer;
  read: ReadPackInput;
  files: PackFile[];
  /** The version that is installed, whole. */
  current: PackVersion | null;
}

export interface PacksParts {
  store: Store;
  fetchAddress: FetchAddress;
  record: (what: Event['what']) => void;
  now: () => number;
  policy: () => ManagedPolicy;
  /** After how many days conversations are erased now; null where they are kept. */
  retentionDays: () => Promise<number | null>;
}

/** Reading packs from files, addresses and kept versions, and what would change: offers, which wait for a person's word. */
export function keepOffers({ store, fetchAddress, record, now, policy, retentionDays }: PacksParts) {
  const offers = new Map<string, Held>();
  let last = 0;

  const find = (token: string): Held => {
    const held = offers.get(token);
    if (!held) throw new Error('This offer is not held any more. Read the pack again; nothing was changed.');
    return held;
  };

  async function atHand(id: string): Promise<AtHand> {
    const installed = (await store.library.packs()).find((pack) => pack.id === id) ?? null;
    const versions = await store.packs.versions(id);
    const current = versions.find(({ version }) => version === installed?.version) ?? null;
    const sources = await store.packs.sources();
    const byPolicy = sources.filter(({ addedBy }) => addedBy === 'policy');
    const keys = await keysOf(id, installed?.signer);
    return {
      installed,
      current,
      keys,
      isByPolicy: byPolicy.some(({ pack }) => pack === id),
      policyAddresses: byPolicy.map(({ address }) => address),
      retentionDays: await retentionDays(),
    };
  }

  /** With the key of what is installed, should its row be lost. */
  async function keysOf(id: string, signer: StoredPack['signer'] | undefined): Promise<TrustedKey[]> {
    const keys = (await store.packs.keys()).filter((key) => key.pack === id);
    return keys.length > 0 || !signer ? keys : [{ pack: id, ...signer, by: 'person' }];
  }

  async function offer(read: ReadPackInput, files: PackFile[]): Promise<PackOffer> {
    const hand = await atHand(read.pack.id);
    const made = makeOffer(`offer-${++last}`, read, hand, now());
    const [oldest] = offers.keys();
    if (offers.size >= mostOffers && oldest !== undefined) offers.delete(oldest);
    offers.set(made.token, { offer: made, read, files, current: hand.current });
    return made;
  }

  async function offerOpened(opened: OpenedPack, from: string, isAddress: boolean): Promise<PackJob> {
    const { pack, faults, ...rest } = opened;
    if (!pack) return { state: 'refused', faults: faults.slice(0, mostFaults).map(describePackFault) };
    return { state: 'offer', offer: await offer({ pack, ...rest, from, isAddress, isRollBack: false }, opened.files) };
  }

  /**
   * Looks at an address. What is asked of its server is written down, whoever wanted it.
   *
   * @param mayBeOther a pack of an id that is taken is read, though it is signed by another key, for the person to choose
   */
  function fetchFrom(
    address: string,
    signal: AbortSignal,
    onProgress: (done: number, total: number) => void,
    mayBeOther = false,
  ): Promise<FetchedPack> {
    return fetchPack(address, {
      known: async (id) => {
        const { installed, current } = await atHand(id);
        return installed && { manifest: installed.manifest, version: installed.version, files: current?.files ?? [] };
      },
      refuse: async (id, publicKey) => {
        const { installed, keys } = await atHand(id);
        const trust = weighTrust(id, publicKey, keys);
        if (mayBeOther && !('isFixed' in trust && trust.isFixed)) return null;
        const kept = installed ? ` Version ${installed.version} is kept.` : '';
        if (trust.kind === 'signature-missing') return `It is not signed any more, but was before.${kept}`;
        if (trust.kind === 'changed-key') return `It is signed by another key than the one that is trusted.${kept}`;
        return null;
      },
      get: async (url, most) => {
        const fetched = await fetchAddress(url, { most, signal });
        const outcome = fetched.ok ? '200' : fetched.status === null ? 'no answer' : String(fetched.status);
        const bytes = fetched.ok ? fetched.bytes.length : 0;
        const from = fetched.ok && fetched.servedBy !== undefined ? { servedBy: fetched.servedBy } : {};
        record({ kind: 'requested', address: url.slice(0, 2_000), ...from, purpose: 'pack', outcome, bytes });
        return fetched;
      },
      onProgress,
    });
  }

  return {
    /** What an offer holds. @throws where it is not held any more */
    find,
    atHand,
    fetchFrom,
    offerOpened,

    async readFile({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<PackJob> {
      if (policy().switchedOff?.includes('pack-files') === true)
        return { state: 'refused', faults: ['Your organisation does not allow packs from files.'] };
      return offerOpened(await openDeskpack(bytes, name), name, false);
    },

    /** An earlier version that is kept, as an offer that shows what going back changes. */
    async offerRollBack(id: string, version: string): Promise<PackJob> {
      const row = (await store.packs.versions(id)).find((one) => one.version === version);
      if (!row) return { state: 'refused', faults: [`Version ${version} is not kept any more.`] };
      const { pack, signer, manifest } = row;
      const read = { pack, publicKey: signer?.publicKey ?? null, manifest, from: `version ${version}` };
      return { state: 'offer', offer: await offer({ ...read, isAddress: false, isRollBack: true }, row.files) };
    },

    change(token: string, kind: string, id: string): DiffLine[] {
      const { read, current } = find(token);
      const change = comparePacks(current?.pack ?? null, read.pack).find(
        ({ item }) => item.kind === kind && item.id === id,
      );
      if (!change) return [];
      const { what, item, before } = change;
      if (what === 'added') return item.text.split('\n').map((text) => ({ kind: 'added', text }));
      return diffLines(before ?? '', what === 'removed' ? '' : item.text);
    },

    drop: (token: string): void => void offers.delete(token),
  };
}
