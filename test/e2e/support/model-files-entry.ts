import { hasModelInCache } from '@mlc-ai/web-llm';
import type { CatalogModel } from '@/lib/domain/catalog';
import { createModelShelf } from '@/lib/models/shelf/create-model-shelf';
import { offerFiles, takeFiles } from '@/lib/platform/hand-files';
import { streamAddress } from '@/lib/platform/stream-address';

// The shelf as the desk's worker has it, for a page of the extension: its caches, its policy and its network are real.

const shelf = createModelShelf({ caches, open: streamAddress, estimate: () => navigator.storage.estimate() });
const pauses = new Map<string, AbortController>();

const hashOf = async (response: Response | undefined): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', (await response?.arrayBuffer()) ?? new ArrayBuffer(0));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const modelFiles = {
  held: (model: CatalogModel) => shelf.held(model),
  plan: (model: CatalogModel) => shelf.plan(model, new AbortController().signal),
  /** Resolves to null, or to the sentence of the fault. */
  async download(model: CatalogModel, stopAt?: number): Promise<string | null> {
    const pause = new AbortController();
    pauses.set(model.id, pause);
    try {
      await shelf.download(model, (done) => stopAt !== undefined && done >= stopAt && pause.abort(), pause.signal);
      return null;
    } catch (error) {
      return pause.signal.aborted ? 'paused' : String(error);
    }
  },
  verify: (model: CatalogModel) => shelf.verify(model, () => undefined, new AbortController().signal),
  remove: (model: CatalogModel) => shelf.remove(model),
  /** Changes one byte behind everybody's back. */
  async damage(address: string): Promise<void> {
    const cache = await caches.open('webllm/model');
    const bytes = new Uint8Array((await (await cache.match(address))?.arrayBuffer()) ?? new ArrayBuffer(0));
    bytes[5] = (bytes[5] ?? 0) ^ 1;
    await cache.put(address, new Response(bytes));
  },
  /** SHA-256 of each file in the caches, as web-llm would read it. */
  async stored(): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const name of ['webllm/model', 'webllm/config']) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        found[`${name} ${url.slice(url.lastIndexOf('/') + 1)}`] = await hashOf(await cache.match(url));
      }
    }
    return found;
  },
  /** What web-llm itself thinks of it. */
  isCached: (model: CatalogModel) =>
    hasModelInCache(model.id, {
      model_list: [{ model: model.address, model_id: model.id, model_lib: 'models/x.wasm' }],
    }),
  /** Holds files out, each with its content as base64; to the name that they can be taken by. */
  offer: (files: { path: string; text: string }[]): string =>
    offerFiles(
      files.map(({ path, text }) => new File([Uint8Array.from(atob(text), (char) => char.charCodeAt(0))], path)),
    ).channel,
  async takeAndImport(model: CatalogModel, ticket: string): Promise<string | null> {
    try {
      await shelf.importFiles(model, await takeFiles(ticket), () => undefined, new AbortController().signal);
      return null;
    } catch (error) {
      return String(error);
    }
  },
};
export type ModelFiles = typeof modelFiles;
Object.assign(globalThis, { modelFiles });
