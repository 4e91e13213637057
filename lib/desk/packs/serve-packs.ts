import type { PacksView } from '@/lib/domain/pack-offer';
import { compareVersions } from '@/lib/knowledge/packs/compare-versions';
import type { Served } from '@/lib/platform/rpc';
import type { Desk } from '../desk';
import { shortcutHoldersFact, shortcutHoldersSchema } from './apply-pack-rules';
import { changeLibrary } from './change-library';
import { findPackProblems } from './find-problems';
import type { packCalls } from './packs-contract';
import { readPackAddress } from './read-pack-address';

/** The last so many requests are shown. */
const mostRequests = 200;

/** What a dashboard can do with packs. */
export function servePacks(desk: Desk): Served<typeof packCalls> {
  const { store, health, library, packs, packJobs, policy } = desk;
  const today = () => new Date(desk.now()).toISOString().slice(0, 10);

  async function view(): Promise<PacksView> {
    const [stored, versions, keys, sources] = await Promise.all([
      store.library.packs(),
      store.packs.listVersions(),
      store.packs.keys(),
      store.packs.sources(),
    ]);
    const requests = await store.events.requests(mostRequests);
    const held = { articles: library.articles().values(), replies: library.held().replies };
    return {
      packs: stored.map((pack) => ({
        ...pack,
        earlier: versions
          .filter(({ id, version }) => id === pack.id && version !== pack.version)
          .map((one) => one.version)
          .toSorted((a, b) => compareVersions(b, a)),
        keys: keys.filter((key) => key.pack === pack.id),
      })),
      undos: await packs.listUndos(),
      sources,
      problems: findPackProblems(held, sources, today()),
      policy: policy.get(),
      requests: requests.flatMap(({ at, what }) =>
        what.kind === 'requested'
          ? [
              {
                at,
                address: what.address,
                servedBy: what.servedBy ?? null,
                purpose: what.purpose,
                outcome: what.outcome,
                bytes: what.bytes,
                sent: what.sent ?? null,
              },
            ]
          : [],
      ),
    };
  }

  const none: PacksView = { packs: [], undos: [], sources: [], problems: [], policy: {}, requests: [] };

  return {
    packs: () => desk.inTurn(() => health.read(view, none)),
    openPackFile: (upload) => {
      const file = desk.uploads.take(upload);
      return packJobs.begin(() => packs.readFile(file));
    },
    openPackAddress: async (typed) => {
      const address = readPackAddress(typed);
      const isKnown = (await store.packs.sources()).some((source) => source.address === address);
      if (!isKnown && policy.get().switchedOff?.includes('pack-addresses') === true)
        throw new Error('Your organisation does not allow addresses to be added.');
      return packJobs.begin((signal, onProgress) => desk.sources.lookAt(address, signal, onProgress));
    },
    openEarlierPack: (id, version) => packJobs.begin(() => packs.offerRollBack(id, version)),
    packJob: (id) => packJobs.get(id),
    stopPackJob: (id) => packJobs.stop(id),
    packChange: (token, kind, id) => packs.change(token, kind, id),
    dropPackOffer: (token) => packs.drop(token),
    installPack: (token, settled) => changeLibrary(desk, () => packs.install(token, settled)),
    undoInstallPack: (id, before) => changeLibrary(desk, () => packs.undoInstall(id, before)),
    restorePack: (id) => changeLibrary(desk, () => packs.restore(id)),
    setPackAutomatic: async (address, isAutomatic) => {
      const known = (await store.packs.sources()).find((source) => source.address === address);
      if (known?.addedBy === 'person') await store.packs.saveSource({ ...known, isAutomatic });
    },
    removePackAddress: async (address) => {
      const known = (await store.packs.sources()).find((source) => source.address === address);
      if (known?.addedBy === 'policy') throw new Error('Your organisation set this address; it can’t be removed here.');
      await store.packs.removeSource(address);
    },
    keepPackAddress: async (address) => {
      if (policy.get().switchedOff?.includes('pack-addresses') === true)
        throw new Error('Your organisation does not allow addresses to be added.');
      const known = (await store.packs.sources()).find((source) => source.address === address);
      if (known) await store.packs.saveSource({ ...known, isWithdrawn: false });
    },
    forgetPackKey: (id) =>
      desk.inTurn(async () => {
        if ((await store.packs.keys()).some((key) => key.pack === id && key.by === 'policy'))
          throw new Error('Your organisation names the keys of this pack.');
        await store.packs.forgetKeys(id);
      }),
    settleShortcut: (shortcut, reply) =>
      changeLibrary(desk, async () => {
        const held = shortcutHoldersSchema.parse((await store.facts.get(shortcutHoldersFact)) ?? {});
        await store.facts.set(shortcutHoldersFact, { ...held, [shortcut]: reply });
      }),
    hushOverdue: (pack) => changeLibrary(desk, () => store.packs.hushOverdue(pack, today())),
    undoHushOverdue: (pack, ids) => changeLibrary(desk, () => store.packs.unhush(pack, ids)),
  };
}
