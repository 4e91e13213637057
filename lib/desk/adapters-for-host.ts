import type { Adapter, KnownAdapters } from '@/lib/domain/adapter';
import { isTaught } from '@/lib/domain/taught';

const isHost = (host: string, known: string) => host === known || host.endsWith(`.${known}`);

/** What of all adapters concerns a host: those for it, and of the others how to recognise them. */
export function adaptersForHost(host: string, adapters: readonly Adapter[]): KnownAdapters {
  const fit = ({ match }: Adapter) =>
    Math.max(0, ...match.hosts.filter((known) => isHost(host, known)).map(({ length }) => length));
  // The nearer host first: business.facebook.com is not facebook.com's. What was taught comes first in `adapters`.
  const here = adapters.filter((adapter) => fit(adapter) > 0).toSorted((a, b) => fit(b) - fit(a));
  // What a person taught may be of one section of the host only; the rest of it can be known software.
  const probes = here.every(isTaught) ? adapters : [];
  return {
    adapters: here,
    probes: probes.flatMap(({ id, match: { path, probe } }) => (probe ? [{ id, probe, path }] : [])),
  };
}
