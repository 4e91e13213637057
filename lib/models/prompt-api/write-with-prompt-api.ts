import type { Generated } from '@/lib/domain/language-model';
import { guessTokens } from '../guess-tokens';
import { countWith } from './kept-session';
import type { PromptApi } from './prompt-api';
import type { PromptRequest } from './protocol';

/**
 * The guess counts too many rather than too few, for a large vocabulary up to five times as many (Hindi); a good answer must
 * not be cut for that. Pieces are a token each, or more, where the browser hands them on as they come.
 */
const caution = 5;

type Written = Pick<Generated, 'finish' | 'promptTokens' | 'answerTokens'>;

/**
 * Has the browser's model write one answer, in a session of its own: nothing of one customer is there for the next. The
 * browser knows no `maxTokens`: the answer is stopped where it is that long.
 *
 * @throws the browser's error, but where `signal` aborted
 */
export async function writeWithPromptApi(
  api: PromptApi,
  { messages, schema, maxTokens, temperature }: PromptRequest,
  signal: AbortSignal,
  onText: (piece: string) => void,
): Promise<Written> {
  const before = messages.slice(0, -1);
  const last = messages.at(-1)?.content ?? '';
  const limit = new AbortController();
  const both = AbortSignal.any([signal, limit.signal]);
  let text = '';
  let pieces = 0;
  try {
    const session = await api.create({
      // The browser takes the system's word only in the first place.
      initialPrompts: before,
      ...(await warmthOf(api, temperature)),
      signal,
    });
    try {
      const promptTokens = await countWith(session, messages.map(({ content }) => content).join('\n')).catch(
        () => null,
      );
      const stream = session.promptStreaming(last, { signal: both, ...(schema && { responseConstraint: schema }) });
      const reader = stream.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        text += value;
        pieces += 1;
        onText(value);
        if (pieces > maxTokens || guessTokens(text) > maxTokens * caution) limit.abort();
      }
      return { finish: 'stop', promptTokens, answerTokens: await countWith(session, text).catch(() => null) };
    } finally {
      session.destroy();
    }
  } catch (error) {
    if (signal.aborted) return { finish: 'stopped', promptTokens: null, answerTokens: null };
    if (limit.signal.aborted) return { finish: 'length', promptTokens: null, answerTokens: null };
    throw error;
  }
}

/** Temperature goes only together with `topK`, and neither where the browser does not let it be set. */
async function warmthOf(api: PromptApi, temperature: number | undefined) {
  const params = temperature === undefined ? null : await api.params?.().catch(() => null);
  return params && temperature !== undefined
    ? { temperature: Math.min(temperature, params.maxTemperature), topK: params.defaultTopK }
    : {};
}
