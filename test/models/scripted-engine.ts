import type { ModelWorker } from '@/lib/models/web-llm/model-worker';

export interface Scripted {
  worker: ModelWorker;
}
