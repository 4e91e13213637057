import type { Evidence } from '@/lib/domain/signal';
import type { FeatureBuffer } from '../features/feature-buffer';
import type { NormalisedText } from '../normalise';

/** Words that carry less than this part of what was weighed are left out: they say nothing that can be seen. */
const least = 0.02;

/**
 * Hands each feature's share of a score to the words it was read from, in equal parts: to every place where it occurs, and
 * there to every word that it covers. Weights are over the sum of all shares without their signs.
 */
export function shareByToken({ tokens }: NormalisedText, buffer: FeatureBuffer, shares: Float64Array): Evidence[] {
  const timesOf = new Uint16Array(buffer.size);
  for (let at = 0; at < buffer.occurrences; at += 1) {
    const feature = buffer.features[at] ?? 0;
    timesOf[feature] = (timesOf[feature] ?? 0) + 1;
  }
  const weights = new Float64Array(tokens.length);
  for (let at = 0; at < buffer.occurrences; at += 1) {
    const feature = buffer.features[at] ?? 0;
    const share = (shares[feature] ?? 0) / (timesOf[feature] ?? 1);
    if (share === 0) continue;
    const first = findToken(tokens, buffer.starts[at] ?? 0);
    let last = first;
    while ((tokens[last + 1]?.start ?? Infinity) < (buffer.ends[at] ?? 0)) last += 1;
    const part = share / (last - first + 1);
    for (let token = first; token <= last; token += 1) weights[token] = (weights[token] ?? 0) + part;
  }
  const total = weights.reduce((sum, weight) => sum + Math.abs(weight), 0) || 1;
  return tokens.flatMap(({ start, end }, at) => {
    const weight = (weights[at] ?? 0) / total;
    return Math.abs(weight) < least || end <= start ? [] : [{ start, end, weight }];
  });
}

/** The last token that starts at or before `offset`. */
function findToken(tokens: NormalisedText['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
