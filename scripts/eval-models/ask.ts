import type { Generated } from '../../lib/domain/language-model.ts';
import { askModel, type Asked } from '../../lib/prompts/ask-model.ts';
import { buildPrompt, type BuiltPrompt } from '../../lib/prompts/build-prompt.ts';
import type { Prompt } from '../../lib/prompts/prompt.ts';
import { makeMark } from '../../lib/prompts/quote-data.ts';
import type { EvalModel } from './eval-model.ts';

/** So many failures one after the other are not the model's: the run ends. */
const MOST_FAILURES = 5;

export interface Answered<Answer> {
  built: BuiltPrompt<Answer>;
  asked: Asked<Answer>;
}

export interface Asker {
  /** Null where the model failed, which counts as no answer. */
  ask<Input, Answer>(prompt: Prompt<Input, Answer>, input: Input): Promise<Answered<Answer> | null>;
  /** Tokens a second of the answers so far, in the middle; null where none was told. */
  speed(): number | null;
}

/** Asks a model as the desk does: prompt that fits, one repair, the same readers. */
export function createAsker(model: EvalModel): Asker {
  let failures = 0;
  const speeds: number[] = [];
  const generate = async (request: BuiltPrompt['request']): Promise<Generated> => {
    const generated = await model.generate(request);
    if (generated.tokensPerSecond !== null) speeds.push(generated.tokensPerSecond);
    return generated;
  };
  return {
    async ask(prompt, input) {
      const result = await buildPrompt(prompt, input, {
        contextTokens: model.contextTokens,
        countTokens: (text) => model.countTokens(text),
        mark: makeMark(),
      });
      if (!result.ok) return null;
      try {
        const asked = await askModel(result.prompt, generate);
        failures = 0;
        return { built: result.prompt, asked };
      } catch (error) {
        if (++failures >= MOST_FAILURES) throw error;
        console.error(`no answer: ${error instanceof Error ? error.message : String(error)}`);
        return null;
      }
    },
    speed: () => speeds.toSorted((a, b) => a - b)[Math.floor(speeds.length / 2)] ?? null,
  };
}
