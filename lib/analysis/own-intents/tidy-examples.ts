import { createRandom, shuffle } from '../learn/random.ts';
import type { OwnExample } from './own-intents';

/** Longer names are pasted text, and a label is shown. */
const longestLabel = 200;
const seed = 20_261_121;

/**
 * The examples that say something, none twice, in an order that does not depend on how they came; of too many, as many of
 * each label as of any other, so that the last intents of a long list are not left out.
 */
export function tidyExamples(examples: readonly OwnExample[], most: number): OwnExample[] {
  const known = new Map<string, OwnExample>();
  for (const { text, label } of examples) {
    const tidy = { text: text.trim(), label: label.trim().slice(0, longestLabel) };
    if (tidy.text !== '' && tidy.label !== '') known.set(`${tidy.label}\n${tidy.text}`, tidy);
  }
  const keys = [...known.keys()].sort();
  const order = keys.map((_, at) => at);
  shuffle(order, order.length, createRandom(seed));
  const byLabel = new Map<string, OwnExample[]>();
  for (const at of order) {
    const example = known.get(keys[at] ?? '');
    if (example === undefined) continue;
    const own = byLabel.get(example.label);
    if (own === undefined) byLabel.set(example.label, [example]);
    else own.push(example);
  }
  const lists = [...byLabel.values()];
  const longest = lists.reduce((length, list) => Math.max(length, list.length), 0);
  const kept: OwnExample[] = [];
  for (let round = 0; round < longest && kept.length < most; round += 1) {
    for (const list of lists) {
      const example = list[round];
      if (example !== undefined && kept.length < most) kept.push(example);
    }
  }
  return kept;
}
