import { createKeptSession } from './kept-session';
import type { PromptApi } from './prompt-api';
import { absentFault, promptFaultOf } from './prompt-faults';
import { promptCallSchema, type PromptAnswer, type PromptCall } from './protocol';
import { writeWithPromptApi } from './write-with-prompt-api';

/**
 * Serves the browser's model to the desk's worker, which can't reach it: runs in the offscreen document.
 *
 * @param api null where the browser has none
 */
export function servePromptApi(port: MessagePort, api: PromptApi | null): void {
  const stops = new Map<number, AbortController>();
  const kept = createKeptSession();
  const post = (answer: PromptAnswer) => port.postMessage(answer);

  async function answer(call: Exclude<PromptCall, { call: 'stop' }>, signal: AbortSignal): Promise<PromptAnswer> {
    const { id } = call;
    if (call.call === 'look') return { kind: 'state', id, state: api ? await api.availability() : 'absent' };
    if (!api) return { kind: 'failed', id, fault: absentFault() };
    switch (call.call) {
      case 'load':
        return {
          kind: 'loaded',
          id,
          contextTokens: await kept.load(api, signal, (done) => post({ kind: 'progress', id, done })),
        };
      case 'generate':
        return {
          kind: 'generated',
          id,
          ...(await writeWithPromptApi(api, call.request, signal, (text) => post({ kind: 'piece', id, text }))),
        };
      case 'count':
        return { kind: 'counted', id, tokens: await kept.count(call.text) };
      case 'unload':
        kept.drop();
        return { kind: 'done', id };
    }
  }

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const parsed = promptCallSchema.safeParse(data);
    if (!parsed.success) return;
    const call = parsed.data;
    if (call.call === 'stop') return stops.get(call.id)?.abort();
    const stop = new AbortController();
    stops.set(call.id, stop);
    void answer(call, stop.signal)
      .catch((error: unknown): PromptAnswer => ({ kind: 'failed', id: call.id, fault: promptFaultOf(error) }))
      .then(post)
      .finally(() => stops.delete(call.id));
  };
}
