import { WebWorkerMLCEngineHandler } from '@mlc-ai/web-llm';
import type { ModelWorker } from '@/lib/models/web-llm/model-worker';
import { serveEngine } from '@/lib/models/web-llm/serve-engine';
import { createScriptedEngine, type Script, type ScriptedEngine } from './scripted-engine';

export interface ScriptedWorker extends ModelWorker {
  scripted: ScriptedEngine;
  isTerminated: () => boolean;
  /** What a crash of the worker's own script looks like to the desk: an event, then silence. */
  crash: (reason: string) => void;
}

/**
 * A model worker with a scripted engine behind web-llm's own handler of messages, so that the protocol is the real one.
 * Messages cross as copies, a microtask later.
 */
export function startScriptedWorker(script: Script = {}): ScriptedWorker {
  const scripted = createScriptedEngine(script);
  let isDead = false;
  let isTerminated = false;
  let receive: (message: unknown) => void = () => {};
  let fail: (reason: string) => void = () => {};
  const post = (message: unknown) => {
    const copy: unknown = structuredClone(message);
    queueMicrotask(() => {
      if (!isDead) receive(copy);
    });
  };
  class Handler extends WebWorkerMLCEngineHandler {
    override postMessage(message: unknown) {
      post(message);
    }
  }
  const handler = new Handler();
  const onProgress = handler.engine.getInitProgressCallback();
  Object.assign(handler, { engine: scripted.engine });
  if (onProgress) handler.engine.setInitProgressCallback(onProgress);
  scripted.onDeath(() => (isDead = true));
  const serve = serveEngine(handler, post);

  return {
    scripted,
    isTerminated: () => isTerminated,
    crash(reason) {
      isDead = true;
      fail(reason);
    },
    post(message) {
      const copy: unknown = structuredClone(message);
      queueMicrotask(() => {
        if (!isDead) serve(copy);
      });
    },
    listen(onMessage, onFailure) {
      receive = onMessage;
      fail = onFailure;
    },
    terminate() {
      isDead = true;
      isTerminated = true;
    },
  };
}
