import { adapterSchema, type Adapter, type KnownAdapters, type StoredAdapter } from '@/lib/domain/adapter';
import type { Store } from '@/lib/store/open-store';
import { adaptersForHost } from './adapters-for-host';
import type { WatchedHealth } from './desk-health';
import type { Outcome } from './page-contract';

/** The first so many faults of an adapter are told; a person mends one at a time. */
const MOST_FAULTS = 3;

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : '');

/** The site adapters at hand: shipped, taught by the person, and those that came in packs. */
export function keepAdapters({
  store,
  health,
  shipped,
  now,
}: {
  store: Store;
  health: WatchedHealth;
  shipped: readonly Adapter[];
  now: () => number;
}) {
  let saved: StoredAdapter[] | null = null;

  /** Taught ones first: the person saw the page as it is now. */
  const all = async (): Promise<Adapter[]> => {
    saved ??= await health.read(() => store.adapters.all(), []);
    const own = saved.toSorted((a, b) => Number(a.pack !== null) - Number(b.pack !== null));
    return [...own.map(({ adapter }) => adapter), ...shipped];
  };

  return {
    async forPage(url: string): Promise<KnownAdapters> {
      return adaptersForHost(hostOf(url), await all());
    },
    byId: async (id: string): Promise<Adapter | null> => (await all()).find((adapter) => adapter.id === id) ?? null,
    async stored(): Promise<StoredAdapter[]> {
      await all();
      return saved ?? [];
    },
    /** Checks what came from outside and keeps it, in the place of one with the same id. */
    async save(given: unknown): Promise<Outcome> {
      const parsed = adapterSchema.safeParse(given);
      if (!parsed.success) return { ok: false, reason: describeFaults(parsed.error.issues) };
      const row: StoredAdapter = { id: parsed.data.id, adapter: parsed.data, pack: null, savedAt: now() };
      await all();
      saved = [...(saved ?? []).filter(({ id }) => id !== row.id), row];
      const isKept = await health.write(() => store.adapters.save(row));
      return isKept
        ? { ok: true }
        : { ok: false, reason: 'It works until the browser is closed, but could not be saved.' };
    },
    async remove(id: string): Promise<void> {
      await all();
      saved = (saved ?? []).filter((row) => row.id !== id);
      await health.write(() => store.adapters.remove(id));
    },
    /** A pack was installed or removed, or the database made anew. */
    reload() {
      saved = null;
    },
  };
}

/** What does not fit, and where: "text.sel.0: not a CSS selector: …". */
export function describeFaults(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  const faults = issues
    .slice(0, MOST_FAULTS)
    .map(({ path, message }) => `${path.join('.') || 'the adapter'}: ${message}`);
  const more = issues.length - faults.length;
  return `This is not a site adapter that can be used. ${faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}`.slice(
    0,
    900,
  );
}
