import { startModelWorker } from '@/entrypoints/offscreen/start-model-worker';
import type { Generated, GenerateRequest } from '@/lib/domain/language-model';
import { catalog, findLocked } from '@/lib/models/catalog';
import { probeGpu } from '@/lib/models/probe-gpu';
import { createModelShelf } from '@/lib/models/shelf/create-model-shelf';
import { createWebLlm } from '@/lib/models/web-llm/create-web-llm';
import { streamAddress } from '@/lib/platform/stream-address';

// The extension's own engine, downloader and libraries in a page of their own, so that a script can ask a model.

export interface EvalPage {
  /** Downloads what is missing, verifies it, and loads the model. Progress is told on the console. */
  open(id: string): Promise<{ contextTokens: number; gpu: string }>;
  generate(request: GenerateRequest): Promise<Generated>;
  countTokens(text: string): Promise<number>;
}

const never = new AbortController().signal;

function create(): EvalPage {
  let model: ReturnType<typeof createWebLlm> | null = null;
  const opened = () => {
    if (!model) throw new Error('No model is open.');
    return model;
  };
  return {
    async open(id) {
      const found = catalog.find((one) => one.id === id && one.kind === 'chat');
      if (!found) throw new Error(`There is no model “${id}”. There are: ${catalog.map((one) => one.id).join(', ')}.`);
      const shelf = createModelShelf({
        caches,
        open: streamAddress,
        estimate: () => navigator.storage.estimate(),
        locked: findLocked,
      });
      const probe = () => probeGpu(navigator, { withMeasurement: false });
      const libraryAddress = `${location.origin}/models/${found.library}`;
      model = createWebLlm(found, {
        startWorker: startModelWorker,
        libraryAddress,
        isDownloaded: async () => (await shelf.held(found)).state === 'whole',
        hasLibrary: async () => (await fetch(libraryAddress, { method: 'HEAD' })).ok,
        probe,
      });
      const availability = await model.availability();
      if (availability.state === 'unavailable') throw new Error(availability.fault.message);
      if (availability.state === 'downloadable')
        await shelf.download(
          found,
          (done, total) => console.warn(`downloaded ${done} of ${total ?? 'an unknown number of'} bytes`),
          never,
        );
      await model.load((done) => console.warn(`loaded ${Math.round(100 * done)}%`), never);
      const nameGpu = async () => {
        const gpu = await probe();
        return gpu.state === 'found' ? `${gpu.name}${gpu.isSoftware ? ' (software)' : ''}` : 'no WebGPU';
      };
      return { contextTokens: model.contextTokens, gpu: await nameGpu() };
    },
    generate: (request) => opened().generate(request, never),
    countTokens: (text) => opened().countTokens(text),
  };
}

Object.assign(globalThis, { evalPage: create() });
