import type { Adapter, Probe } from '@/lib/domain/adapter';
import { patternOf } from './adapted/pattern-of';

const fits = ({ path }: { path?: string | undefined }, { pathname, search, hash }: URL) =>
  !path || patternOf(path).test(pathname + search + hash);

/**
 * The adapter for a page among those known for its host. One whose path fits goes before one that knows the host only:
 * the latter is returned all the same, so that pages beside the conversations are not read by structure.
 */
export function findAdapter(address: string, adapters: readonly Adapter[]): Adapter | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return adapters.find(({ match }) => fits(match, url)) ?? adapters[0] ?? null;
}

/** The site that a page shows itself to be (self-hosted installations), or null. */
export function findProbe(address: string, page: Document, probes: readonly Probe[]): Probe | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return probes.find((one) => fits(one, url) && page.querySelector(one.probe) !== null) ?? null;
}
