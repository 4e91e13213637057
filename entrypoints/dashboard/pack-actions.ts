import type { OpenedPack, OpenPackOptions, PackActions } from '@/components/dashboard/packs/pack-actions';
import type { DashboardDesk } from '@/lib/desk/contract';
import { toBase64, uploadPiece } from '@/lib/desk/uploads';

/** Between two questions how far it is; short enough to feel at once. */
const askEvery = 200;

/** What the buttons of the page of packs do. */
export function createPackActions(desk: () => DashboardDesk, reload: () => Promise<void>): PackActions {
  const thenReload = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    await reload();
    return result;
  };

  async function follow(job: string, { onProgress, signal }: OpenPackOptions): Promise<OpenedPack> {
    for (;;) {
      if (signal.aborted) await desk().stopPackJob(job);
      const state = await desk().packJob(job);
      if (state.state !== 'working') return state;
      onProgress({ what: 'reading', done: state.done, total: state.total });
      await new Promise((resolve) => setTimeout(resolve, askEvery));
    }
  }

  async function upload(file: File, { onProgress, signal }: OpenPackOptions): Promise<string> {
    const id = await desk().beginUpload(file.name, file.size);
    for (let at = 0; at < file.size; at += uploadPiece) {
      if (signal.aborted) {
        await desk().dropUpload(id);
        throw new Error('It was stopped. Nothing was changed.');
      }
      onProgress({ what: 'sending', done: at, total: file.size });
      const piece = new Uint8Array(await file.slice(at, at + uploadPiece).arrayBuffer());
      await desk().addToUpload(id, toBase64(piece));
    }
    return id;
  }

  return {
    readPacks: () => desk().packs(),
    openPackFile: async (file, options) => follow(await desk().openPackFile(await upload(file, options)), options),
    openPackAddress: async (address, options) => thenReload(follow(await desk().openPackAddress(address), options)),
    openEarlierPack: async (id, version, options) => follow(await desk().openEarlierPack(id, version), options),
    showPackChange: (token, kind, id) => desk().packChange(token, kind, id),
    dropPackOffer: (token) => desk().dropPackOffer(token),
    installPack: (token, settled) => thenReload(desk().installPack(token, settled)),
    undoInstallPack: (id, before) => thenReload(desk().undoInstallPack(id, before)),
    restorePack: (id) => thenReload(desk().restorePack(id)),
    setPackAutomatic: (address, isAutomatic) => thenReload(desk().setPackAutomatic(address, isAutomatic)),
    removePackAddress: (address) => thenReload(desk().removePackAddress(address)),
    keepPackAddress: (address) => thenReload(desk().keepPackAddress(address)),
    forgetPackKey: (id) => thenReload(desk().forgetPackKey(id)),
    settleShortcut: (shortcut, reply) => thenReload(desk().settleShortcut(shortcut, reply)),
    hushOverdue: (pack) => thenReload(desk().hushOverdue(pack)),
    undoHushOverdue: (pack, articles) => thenReload(desk().undoHushOverdue(pack, articles)),
  };
}
