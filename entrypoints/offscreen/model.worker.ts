import { createEngineHandler } from '@/entrypoints/offscreen/engine-handler';
import { guardNetwork } from '@/lib/models/web-llm/guard-network';
import { serveEngine } from '@/lib/models/web-llm/serve-engine';

// The language model's worker: started, and ended, by the desk's worker. It opens no database and reaches no network.

guardNetwork(self);
const serve = serveEngine(createEngineHandler(), (message) => self.postMessage(message, { transfer: [] }));
self.onmessage = ({ data }: MessageEvent<unknown>) => serve(data);
