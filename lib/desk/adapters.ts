import {
  adapterSchema,
  storedAdapterKey,
  type Adapter,
  type KnownAdapters,
  type StoredAdapter,
} from '@/lib/domain/adapter';
import type { Store } from '@/lib/store/open-store';
import { adaptersForHost } from './adapters-for-host';
import type { WatchedHealth } from './desk-health';
import type { Outcome } from './page-contract';

/** The first so many faults of an adapter are told; a person mends one at a time. */
const MOST_FAULTS = 3;

const NOT_KEPT = 'It works until the browser is closed, but could not be saved.';
const NOT_REMOVED = 'It could not be removed from the database, and will be back when the browser starts again.';

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
  /** What the last saving of an id replaced; null where there was none. */
  const replaced = new Map<string, StoredAdapter | null>();

  /** Taught ones first: the person saw the page as it is now. */
  const all = async (): Promise<Adapter[]> => {
    saved ??= await health.read(() => store.adapters.all(), []);
    const own = saved.toSorted((a, b) => Number(a.pack !== null) - Number(b.pack !== null));
    return [...own.map(({ adapter }) => adapter), ...shipped];
  };

  async function keep(row: StoredAdapter): Promise<Outcome> {
    saved = [...(saved ?? []).filter(({ key }) => key !== row.key), row];
    return (await health.write(() => store.adapters.save(row))) ? { ok: true } : { ok: false, reason: NOT_KEPT };
  }

  async function drop(id: string): Promise<Outcome> {
    await all();
    const gone = storedAdapterKey(null, id);
    saved = (saved ?? []).filter(({ key }) => key !== gone);
    return (await health.write(() => store.adapters.remove(gone))) ? { ok: true } : { ok: false, reason: NOT_REMOVED };
  }

  return {
    async forPage(url: string): Promise<KnownAdapters> {
      return adaptersForHost(hostOf(url), await all());
    },
    /** Of those for the page's host, and of those that can be on any: what is known about other sites is none of its business. */
    async byId(id: string, url: string): Promise<Adapter | null> {
      const known = await all();
      const here = adaptersForHost(hostOf(url), known).adapters;
      return here.find((one) => one.id === id) ?? known.find((one) => one.id === id && one.match.probe) ?? null;
    },
    async stored(): Promise<StoredAdapter[]> {
      await all();
      return saved ?? [];
    },
    /**
     * Checks what came from outside and keeps it, in the place of what the person taught or imported by the same id.
     *
     * @param url of the page that it was taught on, which may speak for its own host only; null for a file
     */
    async save(given: unknown, url: string | null): Promise<Outcome> {
      const parsed = adapterSchema.safeParse(given);
      if (!parsed.success) return { ok: false, reason: describeFaults(parsed.error.issues) };
      const { id, match } = parsed.data;
      if (url !== null && match.hosts.some((host) => host !== hostOf(url)))
        return { ok: false, reason: 'A page can be taught for its own site only.' };
      await all();
      replaced.set(id, saved?.find(({ key }) => key === storedAdapterKey(null, id)) ?? null);
      return keep({ key: storedAdapterKey(null, id), id, adapter: parsed.data, pack: null, savedAt: now() });
    },
    /** Takes back the last saving of an id: what it replaced is there again. */
    async undoSave(id: string, url: string | null): Promise<Outcome> {
      await all();
      const before = replaced.get(id);
      const row = saved?.find(({ key }) => key === storedAdapterKey(null, id));
      const isOwn = url === null || row?.adapter.match.hosts.every((host) => host === hostOf(url));
      if (before === undefined || !isOwn) return { ok: false, reason: 'There is nothing to take back.' };
      replaced.delete(id);
      return before ? keep(before) : drop(id);
    },
    /** Removes what the person taught or imported. */
    remove: drop,
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
