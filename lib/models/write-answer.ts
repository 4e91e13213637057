import type { Generated, GenerateRequest, LanguageModel } from '@/lib/domain/language-model';
import { runWithin, type Within } from './run-within';

export interface Written {
  answer: Generated;
  /** It took longer than it may. */
  isTimedOut: boolean;
  /** It did not stop when it was told to, and the engine was ended. */
  isEngineEnded: boolean;
}

/** Has a model write within a time; an engine that does not stop when it is told to is ended, and what it wrote is kept. */
export async function writeAnswer(
  model: LanguageModel,
  request: GenerateRequest,
  within: Within,
  onText: (piece: string) => void,
): Promise<Written> {
  const pieces: string[] = [];
  const ended = await runWithin(within, (signal) =>
    model.generate(request, signal, (piece) => {
      pieces.push(piece);
      onText(piece);
    }),
  );
  const isTimedOut = ended.how === 'timed-out';
  if (ended.value) return { answer: ended.value, isTimedOut, isEngineEnded: false };
  await model.unload();
  const answer: Generated = {
    text: pieces.join(''),
    finish: 'stopped',
    promptTokens: null,
    answerTokens: null,
    firstTokenMs: null,
    tokensPerSecond: null,
  };
  return { answer, isTimedOut, isEngineEnded: true };
}
