import type { Adapter, Probe } from '@/lib/domain/adapter';
import { isTaught } from '@/lib/domain/taught';
import { patternOf } from './adapted/pattern-of';

const fits = ({ path }: { path?: string | undefined }, { pathname, search, hash }: URL) =>
  !path || patternOf(path).test(pathname + search + hash);

/**
 * The adapter for a page among those known for its host. One whose path fits goes before one that knows the host only:
 * the latter is returned all the same, so that pages beside the conversations are not read by structure. But what a
 * person taught speaks for the section that it was taught on and no other.
 */
export function findAdapter(address: string, adapters: readonly Adapter[]): Adapter | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const [first, ...others] = adapters.filter(({ match }) => fits(match, url));
  if (!first) return adapters.find((one) => !isTaught(one)) ?? null;
  return others.reduce((best, one) => (isWithin(one, best) ? one : best), first);
}

/** Taught of a section within the section that the other was taught of. */
const isWithin = (one: Adapter, other: Adapter) =>
  isTaught(one) &&
  isTaught(other) &&
  one.match.hosts[0] === other.match.hosts[0] &&
  (one.match.path ?? '').length > (other.match.path ?? '').length;

/** The site that a page shows itself to be (self-hosted installations), or null. */
export function findProbe(address: string, page: Document, probes: readonly Probe[]): Probe | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return probes.find((one) => fits(one, url) && isThere(page, one.probe)) ?? null;
}

/** One probe that a browser refuses must not keep the others from being looked for. */
function isThere(page: Document, probe: string): boolean {
  try {
    return page.querySelector(probe) !== null;
  } catch {
    return false;
  }
}
