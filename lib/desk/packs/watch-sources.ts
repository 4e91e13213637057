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

  const save = async (source: PackSource, change: Partial<PackSource>) => {
    // It may have been removed while its server was slow.
    const known = (await store.packs.sources()).find(({ address }) => address === source.address);
    if (known) await store.packs.saveSource({ ...known, ...change, checkedAt: now() });
  };

  /** Whether an offer says what is installed already; a `.deskpack` or a JSON file tells it only when it was read. */
  const isSame = ({ changes, version, installed }: PackOffer) => changes.length === 0 && version === installed;

  async function look(source: PackSource, signal: AbortSignal, onProgress: Progress): Promise<PackJob> {
    const fetched = await packs.fetchFrom(source.address, signal, onProgress);
    const stopped = async (reason: string): Promise<PackJob> => {
      await save(source, { problem: reason.slice(0, 1_000) });
      return { state: 'refused', faults: [reason] };
    };
    if (fetched.kind === 'failed') return stopped(fetched.reason);
    if (fetched.kind === 'distrusted') {
      await save(source, { pack: fetched.id });
      return stopped(fetched.reason);
    }
    if (fetched.kind === 'unchanged') {
      await save(source, { pack: fetched.id, problem: null, available: null });
      return { state: 'unchanged' };
    }
    const job = await packs.offerOpened(fetched.opened, source.address, true);
    if (job.state === 'refused') return stopped(job.faults[0] ?? '');
    if (job.state !== 'offer') return job;
    const { offer } = job;
    if (isSame(offer)) {
      packs.drop(offer.token);
      await save(source, { pack: offer.id, problem: null, available: null });
      return { state: 'unchanged' };
    }
    const isNewer = !offer.stops.some(({ kind }) => kind === 'older' || kind === 'same-version');
    await save(source, {
      pack: offer.installed === null ? source.pack : offer.id,
      available: isNewer ? offer.version : null,
      problem: offer.stops[0]?.what.slice(0, 1_000) ?? null,
    });
    return job;
  }

  return {
    /** An address that a person gave; it is kept when its pack is installed. */
    async lookAt(address: string, signal: AbortSignal, onProgress: Progress): Promise<PackJob> {
      const known = (await store.packs.sources()).find((source) => source.address === address);
      return look(known ?? { ...newSource(address), addedBy: 'person' }, signal, onProgress);
    },

    /** Looks at the addresses whose hour has come, one after the other, and installs what may be installed without asking. */
    async lookWhereDue(): Promise<void> {
      if (isLooking) return;
      isLooking = true;
      try {
        const due = (await store.packs.sources()).filter(
          ({ checkedAt }) => checkedAt === null || now() - checkedAt >= hour,
        );
        for (const source of due) {
          const job = await look(source, new AbortController().signal, () => undefined);
          if (job.state !== 'offer') continue;
          const { token, stops, trust } = job.offer;
          const isVouchedFor = trust.kind === 'trusted' || source.addedBy === 'policy';
          if (source.isAutomatic && isVouchedFor && stops.length === 0) await install(token);
          else packs.drop(token);
        }
      } catch (error) {
        log.warn('An address of a pack could not be looked at', error);
      } finally {
        isLooking = false;
      }
    },
  };
}
export type WatchedSources = ReturnType<typeof watchSources>;
