import { WebWorkerMLCEngineHandler } from '@mlc-ai/web-llm';
import { createScriptedEngine, type Script, type ScriptedAnswer, type ScriptedLoad } from './scripted-engine';

// Stands in the place of `entrypoints/offscreen/engine-handler.ts` in the test build: web-llm's own engine, unless a test
// has left a script in the cache (`leaveScript` in test/e2e/support).

/** What a browser test scripts: plain data, read again for each load and each request. */
export interface StoredScript {
  load?: ScriptedLoad;
  contextTokens?: number;
  /** The first whose `match` stands in the request is the answer; without one, any request is met. */
  answers?: (ScriptedAnswer & { match?: string })[];
}

export const scriptCache = 'scripted-engine';
export const scriptAddress = 'https://scripted.engine/script.json';

async function readScript(): Promise<StoredScript | null> {
  if (!(await caches.has(scriptCache))) return null;
  const response = await (await caches.open(scriptCache)).match(scriptAddress);
  return response ? ((await response.json()) as StoredScript) : null;
}

const script: Script = {
  load: async () => (await readScript())?.load ?? {},
  async answer({ messages, schema }) {
    const text = messages.map(({ content }) => content).join('\n');
    const answers = (await readScript())?.answers ?? [];
    const answer = answers.find(({ match }) => match === undefined || text.includes(match));
    return answer ?? (schema ? '' : 'A scripted answer.');
  },
};

export function createEngineHandler(): WebWorkerMLCEngineHandler {
  const handler = new WebWorkerMLCEngineHandler();
  const onProgress = handler.engine.getInitProgressCallback();
  const receive = handler.onmessage.bind(handler);
  let isScripted = false;
  handler.onmessage = async (event: { kind?: string }) => {
    if (event.kind === 'reload' && !isScripted) {
      const stored = await readScript();
      if (stored) {
        isScripted = true;
        const scripted = createScriptedEngine({ ...script, contextTokens: stored.contextTokens ?? 4_096 });
        // A dead worker of a test is one that is stuck: nothing else silences its heartbeat.
        scripted.onDeath(() => {
          for (;;);
        });
        Object.assign(handler, { engine: scripted.engine });
        if (onProgress) handler.engine.setInitProgressCallback(onProgress);
      }
    }
    receive(event);
  };
  return handler;
}
