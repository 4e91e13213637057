import type { KeepingActions, OnShare } from '@/components/dashboard/keeping/keeping-actions';
import type { DashboardDesk } from '@/lib/desk/contract';
import { fromBase64, toBase64 } from '@/lib/desk/uploads';
import type { RestoreState } from '@/lib/domain/keeping';
import { downloadBlob } from '@/lib/platform/download-text';
import { isSealed } from '@/lib/privacy/vault/header';
import { readKeptSettings, writeKeptSettings } from '@/lib/platform/kept-settings';

/** Bytes of one piece of a file on its way to the desk. */
const pieceLength = 512 * 1024;
/** How often something long is asked after (ms). */
const askEvery = 400;

const extensions = { backup: 'deskmate', json: 'json', html: 'html' } as const;
const stopped = () => new Error('It was stopped.');
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, askEvery));

/** What the page of data and privacy does, over the desk's own calls; files go in pieces both ways. */
export function createKeepingActions(desk: () => DashboardDesk, reload: () => Promise<void>): KeepingActions {
  const thenReload = async (work: Promise<unknown>) => {
    await work;
    await reload();
  };

  /** Waits for what the desk does, and tells how far it is. */
  const waitFor = async (rows: number, onShare: OnShare, signal?: AbortSignal): Promise<RestoreState> => {
    for (;;) {
      if (signal?.aborted) await desk().cancelRestore();
      const state = await desk().restoreState();
      if (state.kind === 'failed') throw new Error(state.reason);
      if (state.kind !== 'restoring' && state.kind !== 'undoing') return state;
      onShare(rows === 0 ? 0 : Math.min(1, state.done / rows));
      await pause();
    }
  };

  return {
    changeRetention: (change) => thenReload(desk().changeRetention(change)),
    believeClock: () => thenReload(desk().believeClock()),
    findPeople: (text) => desk().findPeople(text),
    countPerson: (person) => desk().countPerson(person),
    erasePerson: (person) => thenReload(desk().erasePerson(person)),

    takeOut: async (what, onShare, signal) => {
      const settings = what.format === 'backup' ? { settings: await readKeptSettings() } : {};
      const id = await desk().beginTakeOut({ ...what, ...settings });
      const parts: Blob[] = [];
      for (;;) {
        if (signal.aborted) {
          await desk().dropTakeOut(id);
          throw stopped();
        }
        const { piece, done, total } = await desk().nextOfTakeOut(id);
        if (piece === null) break;
        // A blob each: the browser keeps large ones on disk.
        parts.push(new Blob([fromBase64(piece)]));
        onShare(total === 0 ? 0 : Math.min(1, done / total));
      }
      const isPlain = what.passphrase === null || what.format === 'backup';
      const name = `deskmate-${new Date().toISOString().slice(0, 10)}.${extensions[isPlain ? what.format : 'backup']}`;
      const blob = new Blob(parts, { type: what.format === 'html' ? 'text/html' : 'application/octet-stream' });
      downloadBlob(blob, name);
      return { name, bytes: blob.size };
    },

    isEncrypted: async (file) => isSealed(new Uint8Array(await file.slice(0, 8).arrayBuffer())),

    openBackup: async (file, passphrase, onShare, signal) => {
      const id = await desk().beginRestore(file.name, passphrase);
      try {
        for (let at = 0; at < file.size; at += pieceLength) {
          if (signal.aborted) throw stopped();
          const piece = new Uint8Array(await file.slice(at, at + pieceLength).arrayBuffer());
          await desk().addToRestore(id, toBase64(piece));
          onShare(Math.min(1, (at + piece.length) / file.size));
        }
        return { ...(await desk().planRestore(id)), id, name: file.name };
      } catch (error) {
        await desk()
          .dropRestore(id)
          .catch(() => undefined);
        throw error;
      }
    },
    closeBackup: (id) => desk().dropRestore(id),
    restore: async ({ id, rows, settings }, onShare, signal) => {
      await desk().applyRestore(id);
      await waitFor(rows, onShare, signal);
      await writeKeptSettings(settings);
      await reload();
    },
    canUndoRestore: async () => (await desk().restoreState()).canUndo,
    undoRestore: async () => {
      await desk().undoRestore();
      const state = await waitFor(0, () => {});
      await reload();
      return state.kind === 'undone' ? state : { undone: 0, left: 0 };
    },
  };
}
