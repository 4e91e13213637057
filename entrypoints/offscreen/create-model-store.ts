import { catalog, findLocked } from '@/lib/models/catalog';
import { createModelShelf } from '@/lib/models/shelf/create-model-shelf';
import { createTransfers } from '@/lib/models/shelf/create-transfers';
import type { OpenAddress } from '@/lib/domain/open-address';

/** Model files as they are kept and fetched in the desk's worker. `onChange` is told of each change of the transfers. */
export function createModelStore({ open, onChange }: { open: OpenAddress; onChange: () => void }) {
  const shelf = createModelShelf({
    caches,
    open,
    estimate: () => navigator.storage.estimate(),
    locked: findLocked,
  });
  const transfers = createTransfers({ shelf, catalog, onChange, now: Date.now });
  // What the lost line had stopped.
  self.addEventListener('online', () => void transfers.goOn());
  return {
    catalog,
    shelf,
    transfers,
    /** Whether a library is in this copy of the extension; a development build may lack it. */
    async hasLibrary(name: string): Promise<boolean> {
      const response = await fetch(`/models/${name}`).catch(() => null);
      await response?.body?.cancel();
      return response?.ok ?? false;
    },
  };
}
