import type { Generated, GenerateRequest } from '@/lib/domain/language-model';
import type { BuiltPrompt } from './build-prompt.ts';
import { parseAnswer, type ParsedAnswer } from './parse-answer.ts';

export type Asked<Answer> =
  /** `isRepaired`: the first answer could not be used, the second could. */
  | { ok: true; answer: Answer; isRepaired: boolean; generated: Generated }
  /** Neither could: the caller falls back to what it has without a model, and says so. */
  | { ok: false; reason: Extract<ParsedAnswer<Answer>, { ok: false }>['reason'] | 'stopped'; generated: Generated };

/** The same request once more, told what was wrong; in our words only, so that no answer is ever fed back. */
export function repairRequest(
  { request, answer }: Pick<BuiltPrompt<unknown>, 'request' | 'answer'>,
  why: string,
): GenerateRequest {
  const form =
    answer === null ? 'Write the text and nothing else.' : 'Write one JSON object of that shape and nothing else.';
  const messages = request.messages.map((message, at) =>
    at === request.messages.length - 1
      ? { ...message, content: `${message.content}\n\nAn earlier answer could not be used: ${why}. ${form}` }
      : message,
  );
  // The same words at the same temperature tend to go wrong the same way.
  const temperature =
    answer === null ? Math.min(1, (request.temperature ?? 0) + 0.3) : (request.temperature ?? 0) + 0.1;
  return { ...request, messages, temperature, ...(request.seed !== undefined && { seed: request.seed + 1 }) };
}

/** Asks, reads the answer, and asks once more where it can't be used. What `generate` throws passes through. */
export async function askModel<Answer>(
  built: BuiltPrompt<Answer>,
  generate: (request: GenerateRequest) => Promise<Generated>,
): Promise<Asked<Answer>> {
  const first = await generate(built.request);
  const parsed = parseAnswer(built, first);
  if (parsed.ok) return { ok: true, answer: parsed.answer, isRepaired: false, generated: first };
  if (first.finish === 'stopped') return { ok: false, reason: 'stopped', generated: first };
  const second = await generate(repairRequest(built, parsed.why));
  const again = parseAnswer(built, second);
  if (again.ok) return { ok: true, answer: again.answer, isRepaired: true, generated: second };
  return { ok: false, reason: second.finish === 'stopped' ? 'stopped' : again.reason, generated: second };
}
