// The browser's caches that hold model files. The first two are web-llm's own, by its names, so that it finds the files and
// fetches nothing; the third is ours: unfinished files and what is written down about each model.

/** Weights, their list and the tokenizer: what web-llm 0.2.86 looks up in `webllm/model`. */
const WEIGHTS = 'webllm/model';
/** Where web-llm looks up `mlc-chat-config.json`. */
const CONFIG = 'webllm/config';
const OURS = 'deskmate/models';

/** The part of the browser's `caches` that is needed. */
export type Caches = Pick<CacheStorage, 'open'>;

/** The cache of web-llm that a file belongs in. */
export const openFinal = (caches: Caches, path: string): Promise<Cache> =>
  caches.open(path === 'mlc-chat-config.json' ? CONFIG : WEIGHTS);

export const openOurs = (caches: Caches): Promise<Cache> => caches.open(OURS);

/** Addresses below a model's own, in one cache. */
export const addressesBelow = async (cache: Cache, address: string): Promise<string[]> =>
  (await cache.keys()).map(({ url }) => url).filter((url) => url.startsWith(address));

export const openAll = (caches: Caches): Promise<Cache[]> =>
  Promise.all([WEIGHTS, CONFIG, OURS].map((name) => caches.open(name)));

/** A whole file for a cache. The length is told, since a stream does not tell it. */
export const asResponse = (body: BodyInit, bytes: number): Response =>
  new Response(body, { headers: { 'content-type': 'application/octet-stream', 'content-length': String(bytes) } });
