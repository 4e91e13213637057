import type { Correction } from '@/lib/domain/assessment';
import { type TaughtSignal, taughtSignals } from '../../domain/taught-signals.ts';
import type { Lesson } from '@/lib/domain/lesson';
import { noneLabel } from './lesson-limits.ts';

/** Labels that were over- or underrated by less than this are left out of a lesson. */
const leastStep = 0.02;
const mostLabels = 16;

/** What a head said of a message. */
export interface Said {
  labels: readonly string[];
  probabilities: ArrayLike<number>;
  /** Whether several labels may hold. */
  several: boolean;
}

/** Whether a correction is about something that models say, and so can teach them. */
export const teaches = (correction: Correction): correction is Correction & { signal: TaughtSignal } =>
  taughtSignals.some((signal) => signal === correction.signal);

/** What all kinds of attack have in common; spam is none. */
const umbrella = 'toxic';
const besideUmbrella = 'spam';

/** What each label should have been, 1 or 0; what the correction does not speak of is left out. */
function readTruth(correction: Correction, { labels, probabilities, several }: Said): Map<string, 0 | 1> {
  const { signal, label } = correction;
  // Which kind of distress it is was not asked: only whether it is any.
  if (signal === 'distress') return new Map([[noneLabel, label ? 0 : 1]]);
  const right = typeof label === 'string' ? label : labels.includes(noneLabel) ? noneLabel : null;
  if (right === null || !several) return new Map(labels.map((each) => [each, each === right ? 1 : 0]));
  // Of several that may hold, the others were not called wrong; only the one that was shown was.
  const shown = labels
    .map((each, at) => ({ each, probability: probabilities[at] ?? 0 }))
    .filter(({ each }) => each !== umbrella)
    .toSorted((one, other) => other.probability - one.probability)[0]?.each;
  const truth = new Map<string, 0 | 1>(shown === undefined ? [] : [[shown, 0]]);
  if (right !== besideUmbrella) truth.set(umbrella, 1);
  return truth.set(right, 1);
}

/**
 * What a correction teaches: for each label, what should have been said (1 or 0) less what the shipped models said, as in
 * one step of logistic regression. It depends on nothing else, so that lessons may come in any order and be taken back.
 */
export function takeSteps(correction: Correction, said: Said): Lesson['steps'] {
  const truth = readTruth(correction, said);
  return said.labels
    .flatMap((label, at) => {
      const should = truth.get(label);
      const step = should === undefined ? 0 : clamp(should - (said.probabilities[at] ?? 0));
      return Math.abs(step) >= leastStep ? [{ label, step }] : [];
    })
    .toSorted((a, b) => Math.abs(b.step) - Math.abs(a.step))
    .slice(0, mostLabels);
}

const clamp = (step: number): number => Math.max(-1, Math.min(1, step));
