import type { Adapter, KnownAdapters } from '@/lib/domain/adapter';
import { findAdapter, findProbe } from '../find-adapter';
import type { CreateSource } from '../thread-source';

/** Looks at an address after which a page that shows no site's fingerprint is taken to have none. */
const MOST_PROBES = 20;

/** Where the adapters of a page come from. */
export interface AdapterSource {
  /** What is known for the page's host; null while there is nobody to ask. */
  known(): Promise<KnownAdapters> | null;
  load(id: string): Promise<Adapter | null>;
  /** What reads pages by their structure; a script of its own, since on a known site nobody needs it. */
  structure(): Promise<CreateSource | null>;
}

/** Milliseconds until a script that was refused is asked for again. */
const RETRY = 2_000;

/** Decides by which adapter a page is read: by its address, else by its fingerprint. */
export function createAdapterChoice(page: Document, source: AdapterSource, onChange: () => void) {
  let known: KnownAdapters | null = null;
  let address = '';
  let probesLeft = MOST_PROBES;
  /** Sites recognised by their fingerprint. */
  const recognised = new Map<string, Adapter | null>();

  let structure: CreateSource | null = null;
  let askedStructureAt = Number.NEGATIVE_INFINITY;

  function probe(at: string, { probes }: KnownAdapters) {
    if (at !== address) probesLeft = MOST_PROBES;
    address = at;
    if (probesLeft-- <= 0) return;
    const found = findProbe(at, page, probes);
    if (!found || recognised.has(found.id)) return;
    recognised.set(found.id, null);
    void source
      .load(found.id)
      .then((adapter) => {
        recognised.set(found.id, adapter);
        onChange();
      })
      // Read by structure then; a desk that comes back asks again.
      .catch(() => recognised.delete(found.id));
  }

  return {
    /** The way of reading by structure; null while it has not arrived. */
    structure(): CreateSource | null {
      if (structure || performance.now() - askedStructureAt < RETRY) return structure;
      askedStructureAt = performance.now();
      void source
        .structure()
        .then((given) => {
          structure = given;
          if (given) onChange();
        })
        // The next look asks again.
        .catch(() => undefined);
      return null;
    },
    /** Asks again what is known: at the start, and when a person taught or removed an adapter. */
    ask() {
      const asked = source.known();
      if (!asked) return;
      void asked
        .catch((): KnownAdapters => known ?? { adapters: [], probes: [] })
        .then((given) => {
          known = given;
          onChange();
        });
    },
    /** Null without one; undefined while it is not known yet. */
    at(address: string): Adapter | null | undefined {
      if (!known) return undefined;
      const there = [...recognised.values()].filter((adapter) => adapter !== null);
      const found = findAdapter(address, [...known.adapters, ...there]);
      if (!found) probe(address, known);
      return found;
    },
  };
}
