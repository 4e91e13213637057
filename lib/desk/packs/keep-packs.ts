import type { PackSource, TrustedKey } from '@/lib/domain/pack';
import type { PackStop } from '@/lib/domain/pack-offer';
import { keepOffers, type PacksParts } from './keep-offers';
import { keepPackUndos } from './keep-undos';
import { makeOffer } from './make-offer';
import { newSource } from './new-source';
import { rollBackTo } from './roll-back';

/**
 * Installing what was offered, and taking packs back, beside the offers themselves. What changes the library must be
 * followed by a reload of it.
 */
export function keepPacks(parts: PacksParts) {
  const { store, now } = parts;
  const { find, ...offers } = keepOffers(parts);
  const { atHand } = offers;
  const undos = keepPackUndos(store, now);

  return {
    ...offers,

    /**
     * Installs what was offered. Every stop must have been settled by name, and nothing may have changed meanwhile.
     *
     * @returns the version that was there before, for the undo
     */
    async install(token: string, settled: readonly PackStop['kind'][]): Promise<{ id: string; before: string | null }> {
      const { offer, read, files } = find(token);
      const hand = await atHand(offer.id);
      const fresh = makeOffer(token, read, hand, now());
      const open = fresh.stops.find(({ kind, settle }) => settle === null || !settled.includes(kind));
      if (open) throw new Error(open.what);
      const { trust } = fresh;
      const isPinned = trust.kind === 'first-use' || trust.kind === 'changed-key';
      const signer =
        trust.kind === 'trusted'
          ? { publicKey: trust.publicKey, trustedSince: trust.since }
          : isPinned
            ? { publicKey: trust.publicKey, trustedSince: now() }
            : null;
      const pin: TrustedKey | null = isPinned && signer ? { pack: offer.id, ...signer, by: 'person' } : null;
      const known = (await store.packs.sources()).find(({ address }) => address === offer.from);
      const added = known ?? { ...newSource(offer.from), addedBy: 'person' as const };
      const source: PackSource | null = read.isAddress
        ? { ...added, pack: offer.id, checkedAt: now(), problem: null, available: null }
        : null;
      const isOther = fresh.stops.some(({ kind }) => kind === 'other-pack');
      const address = read.isAddress ? offer.from : isOther ? null : (hand.installed?.address ?? null);
      const { pack, manifest, isRollBack } = read;
      await undos.holding(offer.id, 'install', isRollBack, () =>
        isRollBack
          ? rollBackTo(store, offer.id, offer.version, now())
          : store.packs.install({ pack, signer, manifest, files, address }, { pin, source, isOther }, now()),
      );
      offers.drop(token);
      return { id: offer.id, before: hand.installed?.version ?? null };
    },

    async undoInstall(id: string, before: string | null): Promise<void> {
      if ((await atHand(id)).isByPolicy)
        throw new Error('Your organisation installs this pack; what it installed can’t be taken back here.');
      await undos.undoInstall(id, before);
    },
    listUndos: undos.list,

    async remove(id: string): Promise<void> {
      const sources = (await store.packs.sources()).filter(({ pack }) => pack === id);
      if (sources.some(({ addedBy }) => addedBy === 'policy'))
        throw new Error('Your organisation installs this pack; it can’t be removed here.');
      await undos.holding(id, 'removal', true, () => store.packs.remove(id));
    },

    /** Brings a removed pack back, with its address. */
    async restore(id: string): Promise<void> {
      if (await undos.undoRemoval(id)) return;
      const [newest] = await store.packs.versions(id);
      if (!newest) throw new Error('It is not kept any more. Install it again from where it came.');
      const { address } = newest;
      const source: PackSource | null =
        address === null ? null : { ...newSource(address), pack: id, addedBy: 'person', checkedAt: now() };
      await store.packs.install(newest, { pin: null, source }, now());
    },
  };
}
export type Packs = ReturnType<typeof keepPacks>;
