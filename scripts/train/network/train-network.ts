import { createRandom, shuffle } from '../../../lib/analysis/learn/random.ts';
import type { Lexicon } from './lexicon.ts';
import { createNetworkPass, type Dropout } from './network-pass.ts';
import type { NetworkParameters } from './network-parameters.ts';
import type { NetworkTexts } from './network-texts.ts';
import { slopeScores } from './slope-scores.ts';
import { type AdamRecipe, createAdamSolver } from './solve-adam.ts';

/** What one message teaches about one task: `targets` has 1 where a label holds, else 0. */
export interface Lesson {
  text: number;
  task: number;
  targets: Float64Array;
  /** How much it counts. */
  weight: number;
}

export interface NetworkRecipe extends AdamRecipe {
  epochs: number;
  batch: number;
  dropout: Dropout;
  seed: number;
}

/** Learns in place. `rest` is called after each epoch; when it answers true, learning ends there. */
export function trainNetwork(
  parameters: NetworkParameters,
  lexicon: Lexicon,
  texts: NetworkTexts,
  lessons: readonly Lesson[],
  recipe: NetworkRecipe,
  rest: (epoch: number, loss: number) => boolean = () => false,
): void {
  const random = createRandom(recipe.seed);
  const pass = createNetworkPass(parameters, lexicon, texts, random);
  const solver = createAdamSolver(parameters, recipe);
  const order = Int32Array.from({ length: lessons.length }, (_, at) => at);
  const total = recipe.epochs * lessons.length;
  let seen = 0;
  for (let epoch = 0; epoch < recipe.epochs; epoch += 1) {
    shuffle(order, order.length, random);
    let loss = 0;
    let waiting = 0;
    for (const at of order) {
      const lesson = lessons[at];
      if (lesson === undefined) continue;
      pass.read(lesson.text, recipe.dropout);
      const scores = pass.score(lesson.task);
      loss += slopeScores(scores, lesson, parameters.shape.tasks[lesson.task]?.several === true);
      pass.trace(lesson.task, scores, solver.slopes, solver.touch);
      seen += 1;
      waiting += 1;
      if (waiting < recipe.batch) continue;
      solver.step(waiting, seen / total);
      waiting = 0;
    }
    if (waiting > 0) solver.step(waiting, (seen - 1) / total);
    if (rest(epoch, loss / lessons.length)) return;
  }
}
