// The browser's Cache API, as far as model files need it, with its refusals; and a disk that can be full. The real one is
// tested in Chromium (test/e2e/model-files.spec.ts).

interface Stored {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

export interface CachesDouble {
  caches: Pick<CacheStorage, 'open'>;
  stored: Map<string, Map<string, Stored>>;
  disk: { room: number };
  used(): number;
  /** Flips a bit of what is stored. */
  damage(cache: string, address: string): void;
}

const urlOf = (request: RequestInfo | URL): string => {
  const url = new URL(request instanceof Request ? request.url : String(request));
  url.hash = '';
  return url.href;
};

export function createCaches({ room = Number.POSITIVE_INFINITY } = {}): CachesDouble {
  const stored: CachesDouble['stored'] = new Map();
  const disk = { room };
  const used = (): number =>
    [...stored.values()].flatMap((cache) => [...cache.values()]).reduce((sum, { bytes }) => sum + bytes.length, 0);

  const openOne = (name: string): Cache => {
    const entries = stored.get(name) ?? new Map<string, Stored>();
    stored.set(name, entries);
    const answer = ({ bytes, type }: Stored) => new Response(bytes, { headers: { 'content-type': type } });
    return {
      add: () => Promise.reject(new Error('Nothing may be fetched behind the door.')),
      addAll: () => Promise.reject(new Error('Nothing may be fetched behind the door.')),
      delete: (request) => Promise.resolve(entries.delete(urlOf(request))),
      keys: (request) =>
        Promise.resolve(
          [...entries.keys()]
            .filter((key) => request === undefined || key === urlOf(request))
            .map((key) => new Request(key)),
        ),
      match(request) {
        const found = entries.get(urlOf(request));
        return Promise.resolve(found && answer(found));
      },
      matchAll: (request) =>
        Promise.resolve(
          [...entries].filter(([key]) => !request || key === urlOf(request)).map(([, value]) => answer(value)),
        ),
      async put(request, response) {
        const url = urlOf(request);
        if (!/^https?:/.test(url))
          throw new TypeError("Failed to execute 'put' on 'Cache': Request scheme is unsupported");
        if (response.status === 206)
          throw new TypeError("Failed to execute 'put' on 'Cache': Partial response (status code 206) is unsupported");
        if (response.bodyUsed) throw new TypeError("Failed to execute 'put' on 'Cache': Response body is already used");
        const bytes = new Uint8Array(await response.arrayBuffer());
        if (used() - (entries.get(url)?.bytes.length ?? 0) + bytes.length > disk.room)
          throw new DOMException('Quota exceeded.', 'QuotaExceededError');
        entries.set(url, { bytes, type: response.headers.get('content-type') ?? '' });
      },
    };
  };

  return {
    caches: { open: (name) => Promise.resolve(openOne(name)) },
    stored,
    disk,
    used,
    damage(cache, address) {
      const found = stored.get(cache)?.get(address);
      if (!found) throw new Error(`${address} is not in ${cache}.`);
      found.bytes[found.bytes.length >> 1] = (found.bytes[found.bytes.length >> 1] ?? 0) ^ 1;
    },
  };
}
