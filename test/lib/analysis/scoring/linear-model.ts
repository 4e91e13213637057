import fc from 'fast-check';
import type { LinearModel } from '@/lib/analysis/scoring/artefact-format';

/** Any model of a few labels and features, as training might write it. */
export const linearModel: fc.Arbitrary<LinearModel> = fc
  .record({
    name: fc.string({ maxLength: 8 }),
    labels: fc.uniqueArray(fc.string({ maxLength: 8 }), { minLength: 1, maxLength: 5 }),
    features: fc.uniqueArray(fc.integer({ min: 0, max: 0xffff_ffff }), { maxLength: 40 }),
    temperature: fc.double({ min: 0.1, max: 10, noNaN: true }),
    seed: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ name, labels, features, temperature, seed }) => {
    const counts = features.map((_, at) => 1 + ((at * seed) % labels.length));
    const entryLabels = counts.flatMap((count) => Array.from({ length: count }, (_, at) => at));
    return {
      name,
      labels,
      several: seed % 2 === 0,
      temperature,
      thresholds: labels.map((_, at) => at / 10),
      stacks: seed % 5 === 0 ? ['other'] : [],
      blend: seed % 7 === 0 ? { task: 'mood', weights: labels.map((_, at) => Math.fround(at / 3)) } : null,
      features: features.length,
      byRarity: seed % 3 === 0,
      entries: entryLabels.length,
      scales: labels.map((_, at) => Math.fround(seed / (at + 7))),
      biases: labels.map((_, at) => Math.fround(at - seed / 3)),
      hashes: Uint32Array.from(features).sort(),
      rarities: Uint8Array.from(seed % 3 === 0 ? counts : []),
      counts: Uint8Array.from(counts),
      entryLabels: Uint8Array.from(entryLabels),
      entryWeights: Int8Array.from(entryLabels, (label, at) => ((label + at * seed) % 255) - 127),
    };
  });
