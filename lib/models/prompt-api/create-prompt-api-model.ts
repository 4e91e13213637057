import type { LanguageModel } from '@/lib/domain/language-model';
import { createFault } from '../create-fault';
import { guessTokens } from '../guess-tokens';
import { ModelFailure } from '../model-failure';
import { callPromptApi } from './call-prompt-api';
import { absentFault, obstacleOf } from './prompt-faults';
import type { PromptAnswer, PromptState } from './protocol';

/** Milliseconds between two signs of life. */
export interface PromptTimes {
  look: number;
  /** A first load takes minutes where the browser still downloads; each percent is a sign. */
  load: number;
  write: number;
}
const usualTimes: PromptTimes = { look: 10_000, load: 120_000, write: 60_000 };

/** Where the browser does not say how much its model reads. */
const cautiousContext = 4_096;

export interface PromptApiModel extends LanguageModel {
  /** What the browser says of its model; nothing is downloaded or loaded for it. */
  look(): Promise<PromptState>;
}

/**
 * The browser's own model, behind a port of the offscreen document, which alone can reach it (`servePromptApi`). The
 * browser downloads it only upon a click in a page: `downloadPromptModel`.
 *
 * @param port null while, or where (Firefox), no document serves it
 */
export function createPromptApiModel(port: () => MessagePort | null, times: PromptTimes = usualTimes): PromptApiModel {
  let made: { port: MessagePort; call: ReturnType<typeof callPromptApi> } | null = null;
  let contextTokens = cautiousContext;
  let isLoaded = false;

  const other = (answer: PromptAnswer) =>
    new ModelFailure(createFault('engine-failed', `an answer of another kind: ${answer.kind}`));
  const connect = () => {
    const found = port();
    if (found && made?.port !== found) made = { port: found, call: callPromptApi(found) };
    return found && made ? made.call : null;
  };
  const connected = () => {
    const call = connect();
    if (!call) throw new ModelFailure(absentFault());
    return call;
  };
  const look = async (): Promise<PromptState> => {
    const call = connect();
    if (!call) return 'absent';
    const answer = await call({ call: 'look' }, { patience: times.look });
    if (answer.kind !== 'state') throw other(answer);
    return answer.state;
  };

  return {
    engine: 'prompt-api',
    model: 'prompt-api',
    get contextTokens() {
      return contextTokens;
    },
    leavesDevice: false,
    look,
    async availability() {
      try {
        const state = await look();
        const fault = obstacleOf(state);
        if (fault) return { state: 'unavailable', fault };
        if (state !== 'available') return { state: 'downloadable' };
        return { state: isLoaded ? 'ready' : 'loadable' };
      } catch (error) {
        if (error instanceof ModelFailure) return { state: 'unavailable', fault: error.fault };
        throw error;
      }
    },
    async load(onProgress, signal) {
      const onAnswer = (answer: PromptAnswer) => answer.kind === 'progress' && onProgress(answer.done);
      const answer = await connected()({ call: 'load' }, { signal, patience: times.load, onAnswer });
      if (answer.kind !== 'loaded') throw other(answer);
      contextTokens = answer.contextTokens ?? cautiousContext;
      isLoaded = true;
      onProgress(1);
    },
    async generate({ messages, schema, maxTokens, temperature }, signal, onText) {
      const begun = performance.now();
      let firstAt: number | null = null;
      let text = '';
      const request = {
        messages: [...messages],
        maxTokens,
        ...(schema && { schema }),
        ...(temperature !== undefined && { temperature }),
      };
      const onAnswer = (answer: PromptAnswer) => {
        if (answer.kind !== 'piece') return;
        firstAt ??= performance.now();
        text += answer.text;
        onText?.(answer.text);
      };
      const answer = await connected()({ call: 'generate', request }, { signal, patience: times.write, onAnswer });
      if (answer.kind !== 'generated') throw other(answer);
      const { finish, promptTokens, answerTokens } = answer;
      const seconds = firstAt === null ? 0 : (performance.now() - firstAt) / 1_000;
      return {
        text,
        finish,
        promptTokens: promptTokens === null ? null : Math.round(promptTokens),
        answerTokens: answerTokens === null ? null : Math.round(answerTokens),
        firstTokenMs: firstAt === null ? null : firstAt - begun,
        tokensPerSecond: answerTokens !== null && seconds > 0 ? answerTokens / seconds : null,
      };
    },
    async countTokens(text) {
      if (!isLoaded) return guessTokens(text);
      const answer = await connected()({ call: 'count', text }, { patience: times.look });
      return answer.kind === 'counted' && answer.tokens !== null ? Math.ceil(answer.tokens) : guessTokens(text);
    },
    async unload() {
      isLoaded = false;
      await connect()?.({ call: 'unload' }, { patience: times.look });
    },
  };
}
