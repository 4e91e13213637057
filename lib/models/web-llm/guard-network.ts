/** What of a worker's global scope can reach other computers. */
export interface GuardedScope {
  location: { origin: string };
  fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  Cache: {
    prototype: { add(request: RequestInfo | URL): Promise<void>; addAll(requests: RequestInfo[]): Promise<void> };
  };
}

/** Ways out that nothing in the model's worker has a use for. */
const closed = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts'];

const addressOf = (input: RequestInfo | URL, origin: string) =>
  new URL(typeof input === 'string' || input instanceof URL ? input : input.url, origin);

/**
 * Lets the model's worker reach the extension's own files and nothing else. web-llm fetches by itself what it does not
 * find in its caches; here that is an error (`NotDownloadedError`), since files come by our own downloader, verified, and
 * after a person's click.
 */
export function guardNetwork(scope: GuardedScope): void {
  const { origin } = scope.location;
  const check = (input: RequestInfo | URL) => {
    const address = addressOf(input, origin);
    if (address.href.startsWith(`${origin}/`)) return;
    throw Object.assign(new Error(`${address.href} is not in the cache.`), { name: 'NotDownloadedError' });
  };
  const ownFetch = scope.fetch.bind(scope);
  scope.fetch = async (input, init) => {
    check(input);
    return ownFetch(input, init);
  };
  scope.Cache.prototype.add = async (request) => check(request);
  scope.Cache.prototype.addAll = async (requests) => requests.forEach(check);
  for (const name of closed) Reflect.set(scope, name, undefined);
}
