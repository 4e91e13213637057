import type { Adapter } from './adapter-schema';

const isHost = (host: string, known: string) => host === known || host.endsWith(`.${known}`);

/**
 * The adapter for a page: by host, else by its fingerprint in the document (self-hosted installations).
 *
 * @returns null when no adapter knows the page; the generic reader takes it then. On a known host an adapter is
 * returned for every path, so that pages beside the conversations are not read by structure.
 */
export function findAdapter(url: string, page: Document, adapters: readonly Adapter[]): Adapter | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const byHost = adapters.find(({ match }) => match.hosts.some((host) => isHost(hostname, host)));
  if (byHost) return byHost;
  const byProbe = adapters.find(
    ({ match }) =>
      match.probe && (!match.path || new RegExp(match.path, 'u').test(pathname)) && page.querySelector(match.probe),
  );
  return byProbe ?? null;
}
