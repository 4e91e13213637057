import { createFault } from '../create-fault';
import { ModelFailure } from '../model-failure';
import { promptAnswerSchema, type PromptAnswer, type PromptCall } from './protocol';

type Call = Exclude<PromptCall, { call: 'stop' }>;
type Unnumbered<C> = C extends { id: number } ? Omit<C, 'id'> : never;

export interface CallOptions {
  signal?: AbortSignal;
  /** Milliseconds between two signs of life. */
  patience: number;
  onAnswer?: (answer: PromptAnswer) => void;
}

/** Calls over the port to the document that has the browser's model. */
export function callPromptApi(port: MessagePort) {
  const waiting = new Map<number, (answer: PromptAnswer) => void>();
  let last = 0;
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const parsed = promptAnswerSchema.safeParse(data);
    if (parsed.success) waiting.get(parsed.data.id)?.(parsed.data);
  };

  /**
   * The answer that ends a call. After an abort the document is told to stop, and says itself what came of it.
   *
   * @throws ModelFailure, also when there was no sign of life in time
   */
  return async (call: Unnumbered<Call>, { signal, patience, onAnswer }: CallOptions): Promise<PromptAnswer> => {
    const id = ++last;
    const stop = () => port.postMessage({ call: 'stop', id } satisfies PromptCall);
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<PromptAnswer>((resolve, reject) => {
        const watch = () => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            stop();
            reject(new ModelFailure(createFault('timed-out', `no sign for ${patience} ms`)));
          }, patience);
        };
        waiting.set(id, (answer) => {
          watch();
          if (answer.kind === 'failed') reject(new ModelFailure(answer.fault));
          else if (answer.kind === 'progress' || answer.kind === 'piece') onAnswer?.(answer);
          else resolve(answer);
        });
        watch();
        port.postMessage({ ...call, id });
        if (signal?.aborted === true) stop();
        else signal?.addEventListener('abort', stop, { once: true });
      });
    } finally {
      clearTimeout(timer);
      waiting.delete(id);
      signal?.removeEventListener('abort', stop);
    }
  };
}
