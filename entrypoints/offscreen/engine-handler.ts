import { WebWorkerMLCEngineHandler } from '@mlc-ai/web-llm';

/** web-llm's engine behind its handler of worker messages. The test build puts another file in the place of this one. */
export const createEngineHandler = () => new WebWorkerMLCEngineHandler();
