import type { PackSource } from '@/lib/domain/pack';
import type { PackJob, PackOffer } from '@/lib/domain/pack-offer';
import type { Log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/open-store';
import type { Packs } from './keep-packs';
import { newSource } from './new-source';

/** No address is looked at more often by itself. */
const hour = 60 * 60 * 1_000;

type Progress = (done: number, total: number) => void;

/** Looks at the addresses of packs: when the person asks, and at most once an hour by itself. */
export function watchSources({
  packs,
  store,
  log,
  now,
  install,
}: {
  packs: Packs;
  store: Store;
  log: Log;
  now: () => number;
  /** Installs an offer and shows what it brought. */
  install: (token: string) => Promise<unknown>;
}) {
  let isLooking = false;

  const save = async (source: PackSource, change: Partial<PackSource>, isNew = false) => {
    // It may have been removed while its server was slow.
    const known = (await store.packs.sources()).find(({ address }) => address === source.address);
    if (isNew && !known) await store.packs.saveSource({ ...source, ...change, checkedAt: now() });
    if (known) await store.packs.saveSource({ ...known, ...change, checkedAt: now() });
  };

  /** Whether an offer says what is installed already; a `.deskpack` or a JSON file tells it only when it was read. */
  const isSame = ({ changes, version, installed }: PackOffer) => changes.length === 0 && version === installed;

  /** Why what an address serves is not for the pack that it is kept for; null when it is. */
  const otherPack = (source: PackSource, id: string): string | null =>
    source.pack === null || source.pack === id
      ? null
      : `This address was that of the pack “${source.pack}” and serves “${id}” now. Nothing was changed. To change over, remove the address first.`;

  /** @param isChosen a person asked for it, and may choose between two packs of one id */
  async function look(
    source: PackSource,
    signal: AbortSignal,
    onProgress: Progress,
    { isNew = false, isChosen = false } = {},
  ): Promise<PackJob> {
    const fetched = await packs.fetchFrom(source.address, signal, onProgress, isChosen && source.pack === null);
    const stopped = async (reason: string): Promise<PackJob> => {
      await save(source, { problem: reason.slice(0, 1_000) });
      return { state: 'refused', faults: [reason] };
    };
    const unchanged = async (id: string): Promise<PackJob> => {
      const other = otherPack(source, id);
      if (other !== null) return stopped(other);
      await save(source, { pack: id, problem: null, available: null }, isNew);
      return { state: 'unchanged' };
    };
    if (fetched.kind === 'failed') return stopped(fetched.reason);
    if (fetched.kind === 'distrusted') return stopped(otherPack(source, fetched.id) ?? fetched.reason);
    if (fetched.kind === 'unchanged') return unchanged(fetched.id);
    const job = await packs.offerOpened(fetched.opened, source.address, true);
    if (job.state === 'refused') return stopped(job.faults[0] ?? '');
    if (job.state !== 'offer') return job;
    const { offer } = job;
    const other = otherPack(source, offer.id);
    if (other !== null || isSame(offer)) packs.drop(offer.token);
    if (other !== null) return stopped(other);
    if (isSame(offer)) return unchanged(offer.id);
    const isNewer = !offer.stops.some(({ kind }) => kind === 'older' || kind === 'same-version');
    await save(source, {
      pack: offer.installed === null ? source.pack : offer.id,
      available: isNewer ? offer.version : null,
      problem: offer.stops[0]?.what.slice(0, 1_000) ?? null,
    });
    return job;
  }

  /** One address that can't be read or whose pack can't be installed does not keep the others from their turn. */
  async function lookAndInstall(source: PackSource): Promise<void> {
    try {
      const job = await look(source, new AbortController().signal, () => undefined);
      if (job.state !== 'offer') return;
      const { token, stops, trust } = job.offer;
      const isVouchedFor = trust.kind === 'trusted' || source.addedBy === 'policy';
      if (source.isAutomatic && isVouchedFor && stops.length === 0) await install(token);
      else packs.drop(token);
    } catch (error) {
      log.warn('An address of a pack could not be looked at', error);
      const reason = error instanceof Error ? error.message : String(error);
      await save(source, { problem: reason.slice(0, 1_000) });
    }
  }

  return {
    /** An address that a person gave; it is kept when its pack is installed, now or already. */
    async lookAt(address: string, signal: AbortSignal, onProgress: Progress): Promise<PackJob> {
      const known = (await store.packs.sources()).find((source) => source.address === address);
      return look(known ?? { ...newSource(address), addedBy: 'person' }, signal, onProgress, {
        isNew: !known,
        isChosen: true,
      });
    },

    /** Looks at the addresses whose hour has come, one after the other, and installs what may be installed without asking. */
    async lookWhereDue(): Promise<void> {
      if (isLooking) return;
      isLooking = true;
      try {
        const due = (await store.packs.sources()).filter(
          // A clock that was set back must not end the updates.
          ({ checkedAt, isWithdrawn }) => !isWithdrawn && (checkedAt === null || Math.abs(now() - checkedAt) >= hour),
        );
        for (const source of due) await lookAndInstall(source);
      } catch (error) {
        log.warn('The addresses of packs could not be looked at', error);
      } finally {
        isLooking = false;
      }
    },
  };
}
export type WatchedSources = ReturnType<typeof watchSources>;
