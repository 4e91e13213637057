import type { TaughtSignal } from '@/lib/domain/taught-signals';
import type { Lesson } from '@/lib/domain/lesson';
import { biasStep, halfLife, leastStrength, limitShift, mostOfBias, mostOfWord, wordStep } from './lesson-limits.ts';

/** By how much lessons move the labels of a message, in log-odds. */
export interface DeviceLayer {
  /** Whether anything was taught about a signal. */
  knows(signal: TaughtSignal): boolean;
  /** The shift of a label for a message that is like `features`; bounded, 0 for what nothing was taught about. */
  shift(signal: TaughtSignal, label: string, features: readonly number[]): number;
}

/** What was taught about one label of one signal. */
interface Taught {
  bias: number;
  weights: Map<number, number>;
}

const within = (value: number, lowest: number, highest: number): number => Math.max(lowest, Math.min(highest, value));

/** What is left of a lesson: it halves with each half-life. A clock that was set back makes nothing stronger. */
const strengthOf = (lesson: Lesson, now: number): number => 2 ** (-Math.max(0, now - lesson.at) / halfLife);

/** Whether a lesson still says anything. */
export const isFaded = (lesson: Lesson, now: number): boolean => strengthOf(lesson, now) < leastStrength;

/**
 * The small layer over the shipped models that lessons make: for each label a bias and a weight for each word of the
 * messages that were corrected. It is the sum of the lessons, so that their order does not matter and one that is taken
 * back leaves nothing behind.
 */
export function createDeviceLayer(lessons: readonly Lesson[], now: number): DeviceLayer {
  const taught = new Map<TaughtSignal, Map<string, Taught>>();
  // Sums of fractions depend on their order in the last bits: always the same one.
  for (const lesson of lessons.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    if (isFaded(lesson, now)) continue;
    const strength = strengthOf(lesson, now);
    const labels = taught.get(lesson.signal) ?? new Map<string, Taught>();
    taught.set(lesson.signal, labels);
    for (const { label, step } of lesson.steps) {
      const own = labels.get(label) ?? { bias: 0, weights: new Map<number, number>() };
      labels.set(label, own);
      own.bias += strength * biasStep * step;
      const perFeature = (strength * wordStep * step) / Math.sqrt(lesson.features.length);
      for (const feature of lesson.features) own.weights.set(feature, (own.weights.get(feature) ?? 0) + perFeature);
    }
  }

  return {
    knows: (signal) => taught.has(signal),
    shift(signal, label, features) {
      const own = taught.get(signal)?.get(label);
      if (own === undefined) return 0;
      let sum = 0;
      for (const feature of features) {
        const weight = own.weights.get(feature);
        if (weight !== undefined) sum += within(weight, -mostOfWord, mostOfWord);
      }
      const { lowest, highest } = limitShift(signal, label);
      const bias = within(own.bias, -mostOfBias, mostOfBias);
      return within(bias + sum / Math.sqrt(Math.max(1, features.length)), lowest, highest);
    },
  };
}
