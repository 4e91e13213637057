import type { TaughtByPack } from '@/lib/domain/pack-intent';
import type { LanguageSignal, OwnIntent } from '@/lib/domain/signal';
import { finishHash, hashText } from '../features/hash.ts';
import { normalise } from '../normalise.ts';
import { certainLanguage } from '../certain-language.ts';
import type { Sense } from './sense';
import { trainOwnIntentsInSteps } from './train-own-intents-in-steps.ts';

/** The topics of packs, learned. */
export interface LearnedIntents {
  /** What a message is about, by the topics of packs; null when it is about none of them. Never throws. */
  judge(text: string, language: LanguageSignal): OwnIntent | null;
}

export interface IntentLesson {
  /** Another one for other packs, topics or examples. */
  mark: string;
  training: Generator<void, LearnedIntents>;
}

const radix = 36;

/** Two hashes of 32 bits: a change of the packs that gave the same mark would be judged by what was learned before. */
function markPacks(packs: readonly TaughtByPack[]): string {
  const text = JSON.stringify(packs);
  return [1, 2].map((seed) => finishHash(hashText(text, seed)).toString(radix)).join('');
}

function* learn(packs: readonly TaughtByPack[], sense: Sense | null): Generator<void, LearnedIntents> {
  // A topic that two packs have is one topic, with the examples of both.
  const packOf = new Map<string, string>();
  for (const { name, intents } of packs)
    for (const { label } of intents) if (!packOf.has(label)) packOf.set(label, name);
  const examples = packs.flatMap(({ intents }) =>
    intents.flatMap(({ label, examples: texts }) => texts.map((text) => ({ text, label }))),
  );
  const model = yield* trainOwnIntentsInSteps(examples, { sense });
  return {
    judge(text, language) {
      const { label, confidence, evidence, all } = model.judge(normalise(text), certainLanguage(language));
      if (label === null) return null;
      return { label, confidence, evidence, pack: packOf.get(label) ?? null, all: all.map((each) => each.label) };
    },
  };
}

/** Learns the topics of packs together: a message is about one of them, or about none. */
export const learnPackIntents = (packs: readonly TaughtByPack[], sense: Sense | null): IntentLesson => ({
  mark: markPacks(packs),
  training: learn(packs, sense),
});
