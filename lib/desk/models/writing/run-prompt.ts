import type { Generated, ModelFault } from '@/lib/domain/language-model';
import type { PromptSource } from '@/lib/domain/prompt-source';
import type { EngineRoom } from '@/lib/models/engine-room';
import { createFault } from '@/lib/models/create-fault';
import { ModelFailure } from '@/lib/models/model-failure';
import { unlessStopped } from '@/lib/models/unless-stopped';
import type { Mask } from '@/lib/privacy/create-mask';
import { askModel } from '@/lib/prompts/ask-model';
import { buildPrompt } from '@/lib/prompts/build-prompt';
import { cleanOutput } from '@/lib/prompts/clean-output';
import type { Prompt } from '@/lib/prompts/prompt';
import { makeMark } from '@/lib/prompts/quote-data';
import { watchOutput } from '@/lib/prompts/watch-output';

export interface RunOptions {
  /** Null where nothing runs models. */
  engine: EngineRoom | null;
  /** What names a person is hidden from the model, and put back into its answer. */
  mask: Mask;
  priority: 'click' | 'background';
  signal: AbortSignal;
  /** What is written so far, cleaned, with the names in it, and the sources that it was shown; it may begin anew. */
  onText?: (text: string, sources: readonly PromptSource[]) => void;
}

export type Ran<Answer> =
  | { ok: true; answer: Answer; sources: PromptSource[]; notes: string[]; isStopped: boolean; generated: Generated }
  | { ok: false; fault: ModelFault; text: string };

const brokenAnswer = (reason: string): ModelFault =>
  createFault(
    'broken-answer',
    `Twice: ${reason}.`,
    'The model’s answer could not be used, and neither could a second one.',
  );

/** What the reader should know of how an answer came about. */
function noteHow(
  left: { turns: number; sources: number; isShortened: boolean },
  finish: Generated['finish'],
): string[] {
  const notes: string[] = [];
  if (left.isShortened) notes.push('The last message is too long for this model; it read a part of it.');
  else if (left.turns > 0)
    notes.push(
      left.turns === 1
        ? 'The oldest message did not fit; the model read a summary of it.'
        : `The oldest ${left.turns} messages did not fit; the model read a summary of them.`,
    );
  if (finish === 'length') notes.push('The answer was cut where it grew too long.');
  return notes;
}

/**
 * Builds a prompt that fits the model, has it answered, and reads the answer; one that can't be used is asked for once
 * more. Loops and floods are stopped. Rejects with the `ModelFailure` of the engine.
 */
export async function runPrompt<Input, Answer>(
  prompt: Prompt<Input, Answer>,
  input: Input,
  { engine, mask, priority, signal, onText }: RunOptions,
): Promise<Ran<Answer>> {
  const chosen = engine?.chosen();
  if (!engine || !chosen)
    return { ok: false, fault: createFault('not-downloaded', 'No model is chosen.', noModel), text: '' };
  if (priority === 'click') await loadFirst(engine, signal);
  const built = await buildPrompt(prompt, input, {
    contextTokens: chosen.contextTokens,
    countTokens: (text) => engine.countTokens(text),
    mark: makeMark(),
    hide: mask.hide,
  });
  if (!built.ok) return { ok: false, fault: built.fault, text: '' };

  let shown = '';
  const asked = await askModel(built.prompt, async (request) => {
    const watch = watchOutput(request.maxTokens);
    const loop = new AbortController();
    // The first answer could not be used; the second begins anew.
    shown = '';
    // Whom text may go to was asked of that one.
    if (engine.chosen() !== chosen)
      throw new ModelFailure(createFault('not-loaded', 'Another model was chosen.', anotherModel));
    const task = { name: prompt.task, priority, signal: AbortSignal.any([signal, loop.signal]) };
    if (priority === 'background' && !onText) {
      // Nobody reads along: it may be broken off for a click and begun again, so it is looked at when it is whole.
      const generated = await engine.generate(request, task);
      return watch.push(generated.text) === null ? generated : { ...generated, text: watch.text(), finish: 'length' };
    }
    const generated = await engine.generate(request, task, (piece) => {
      if (loop.signal.aborted) return;
      if (watch.push(piece) !== null) loop.abort();
      shown = mask.restore(cleanOutput(watch.text()));
      onText?.(shown, built.prompt.sources);
    });
    // It was we who stopped it, not the person: what is there is looked at as any answer that was cut.
    if (loop.signal.aborted && !signal.aborted) return { ...generated, text: watch.text(), finish: 'length' };
    return generated;
  });

  if (!asked.ok) {
    // Of an answer in parts the half is JSON, which is nothing to read, and nothing would mark it.
    const fault = asked.reason === 'stopped' ? createFault('stopped', 'By the person.') : brokenAnswer(asked.reason);
    return { ok: false, fault, text: asked.reason === 'stopped' && prompt.answer === null ? shown : '' };
  }
  const { answer, generated, isRepaired } = asked;
  return {
    ok: true,
    answer: restoreAll(answer, mask),
    sources: built.prompt.sources,
    notes: [
      ...noteHow(built.prompt.left, generated.finish),
      ...(isRepaired ? ['The first answer could not be used; this is the second.'] : []),
    ],
    isStopped: generated.finish === 'stopped',
    generated,
  };
}

const anotherModel = 'Another model was chosen meanwhile, so nothing was asked. Try again.';
const noModel = 'No model is set up yet. Choose one in the dashboard, under Language models.';

/**
 * Until it is loaded nobody can count by the model's own tokenizer, nor know how much a server's model reads. What the
 * desk does by itself loads nothing.
 */
async function loadFirst(engine: EngineRoom, signal: AbortSignal): Promise<void> {
  try {
    await unlessStopped(engine.load(new AbortController().signal), signal);
  } catch (error) {
    const isOther = error instanceof ModelFailure && error.fault.kind === 'stopped' && !signal.aborted;
    throw isOther ? new ModelFailure(createFault('not-loaded', 'Loading was broken off.')) : error;
  }
}

/** Every text of an answer with what was hidden from the model. */
function restoreAll<Answer>(answer: Answer, mask: Mask): Answer {
  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') return mask.restore(value);
    if (Array.isArray(value)) return value.map(restore);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, restore(each)]));
  };
  return restore(answer) as Answer;
}
