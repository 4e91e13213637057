import type { Example } from '../../../lib/analysis/learn/example.ts';
import { readOwnMessages, type Split } from '../read-own-messages.ts';
import { mood } from '../tasks/recipes.ts';
import type { ShippedHead } from './shipped-head.ts';

const readSplit = (split: Split): Example[] =>
  readOwnMessages(split).map(({ text, urgency }) => ({ text, labels: [urgency], language: 'en' }));

/** How soon a message wants an answer, learned from our own messages alone: no public set says it. */
export const urgency: ShippedHead = {
  name: 'urgency',
  several: false,
  recipe: { ...mood, blocks: [...mood.blocks, 'cue'] },
  keep: { features: 20_000, weights: 60_000 },
  sources: [],
  read: () => ({ train: readSplit('train'), validation: readSplit('validation') }),
};
