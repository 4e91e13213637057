import { createRandom, shuffle } from '../../lib/analysis/learn/random.ts';
import type { Example } from '../../lib/analysis/learn/example.ts';

/** At most `most` examples of each first label, drawn with a seed; no text twice. */
export function drawEvenly(examples: readonly Example[], most: number, seed: number): Example[] {
  const order = examples.map((_, at) => at);
  shuffle(order, order.length, createRandom(seed));
  const taken = new Map<string, number>();
  const texts = new Set<string>();
  return order.flatMap((at) => {
    const example = examples[at];
    const label = example?.labels[0] ?? '';
    const already = taken.get(label) ?? 0;
    if (example === undefined || already === most || texts.has(example.text)) return [];
    taken.set(label, already + 1);
    texts.add(example.text);
    return [example];
  });
}
