import { blockNumber } from './feature-blocks.ts';
import type { FeatureBuffer } from './feature-buffer';
import { mixHash } from './hash.ts';
import type { Unit } from './read-units';

const { word, pair, skip, negated } = blockNumber;
/** How many units a skip-gram may leap over: 1 and 2. */
const longestSkip = 2;
/** Stands for the edge of the message in pairs: "thanks" as the last word is a closing. */
const edge = 0x5eed;
const isHashtag = 0x23;

/** Words, pairs of neighbours, pairs with a gap, and words under a negation (Pang, Lee and Vaithyanathan, 2002). */
export function addWordFeatures(units: Unit[], buffer: FeatureBuffer): void {
  let before = edge;
  let beforeStart = 0;
  units.forEach((unit, at) => {
    const { start, end, kind } = unit.token;
    buffer.add(word, unit.hash, 1, start, end);
    if (unit.otherHash !== unit.hash) buffer.add(word, unit.otherHash, 1, start, end);
    if (kind === 'hashtag') buffer.add(word, mixHash(unit.hash, isHashtag), 1, start, end);
    if (unit.negated) buffer.add(negated, unit.hash, 1, start, end);
    buffer.add(pair, mixHash(before, unit.hash), 1, at === 0 ? start : beforeStart, end);
    for (let gap = 1; gap <= longestSkip; gap += 1) {
      const far = units[at - gap - 1];
      if (far !== undefined) buffer.add(skip, mixHash(mixHash(far.hash, gap), unit.hash), 1, far.token.start, end);
    }
    before = unit.hash;
    beforeStart = start;
  });
  const last = units.at(-1)?.token;
  if (last !== undefined) buffer.add(pair, mixHash(before, edge), 1, last.start, last.end);
}
