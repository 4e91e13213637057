import type { Example } from '../../../lib/analysis/learn/example.ts';
import { readOwnMessages, type Split } from '../read-own-messages.ts';
import { mood } from '../tasks/recipes.ts';
import type { ShippedHead } from './shipped-head.ts';

const readSplit = (split: Split): Example[] =>
  readOwnMessages(split).map(({ text, urgency, language }) => ({ text, labels: [urgency], language }));

const beta = 2;

/** How soon a message wants an answer, learned from our own messages alone: no public set says it. `critical` has a threshold. */
export const urgency: ShippedHead = {
  name: 'urgency',
  several: false,
  recipe: { ...mood, blocks: [...mood.blocks, 'cue'], loss: 'logistic', cost: 1, balance: 0.8 },
  keep: { features: 12_000, weights: 36_000 },
  sources: [],
  read: () => ({ train: readSplit('train'), validation: readSplit('validation') }),
  chooseThresholds(labels, probabilities, validation) {
    const at = labels.indexOf('critical');
    const isCritical = (place: number): boolean => validation[place]?.labels.includes('critical') === true;
    const ranked = probabilities
      .map((row, place) => ({ probability: row[at] ?? 0, right: isCritical(place) }))
      .sort((a, b) => b.probability - a.probability);
    const total = ranked.filter(({ right }) => right).length;
    let best = { worth: 0, threshold: 1 };
    let found = 0;
    ranked.forEach(({ probability, right }, place) => {
      if (right) found += 1;
      // F-beta: with beta 2, a critical message that is missed costs four times one that is called so.
      const worth = ((1 + beta ** 2) * found) / (beta ** 2 * total + place + 1);
      if (worth > best.worth) best = { worth, threshold: probability };
    });
    return labels.map((_, label) => (label === at ? Math.floor(best.threshold * 10_000) / 10_000 : 0));
  },
};
