import type { NetworkModel } from '../../../lib/analysis/scoring/network-format.ts';
import type { DataAccess, ShippedHead } from '../shipped/shipped-head.ts';
import { buildNetwork } from './build-network.ts';
import { learnWords } from './learn-words.ts';
import { moodPlan } from './network-recipe.ts';
import { countRepeats } from './repeat-lessons.ts';
import { listShippedTexts } from './shipped-sources.ts';
import { readTexts } from './text-sources.ts';

/** Many labels with few messages each take two or three times as many epochs as moods do, as the benchmarks' networks show. */
const mattersRepeat = 3;

/** One network for all heads that ship: each head is a task of it, learned from the messages that the head learns from. */
export function buildShippedNetwork(
  heads: readonly ShippedHead[],
  access: DataAccess,
  tell: (line: string) => void,
): NetworkModel {
  const tasks = heads.map((head) => {
    const { train } = head.read(access);
    const repeat = head.recipe.weighting === 'rarity' ? mattersRepeat : countRepeats(train.length);
    return { name: head.name, several: head.several, train, weight: 1, repeat };
  });
  const texts = readTexts(access.folder, listShippedTexts(access));
  const own = tasks.flatMap(({ train }) => train.map(({ text }) => text));
  return buildNetwork(learnWords([...texts, ...own], tell), tasks, moodPlan, tell);
}
