import type { Correction } from '@/lib/domain/assessment';
import type { TaughtSignal } from '@/lib/domain/taught-signals';
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

/** The label that the correction calls right, as the head spells it; null when it is none that the head has. */
function rightLabel(correction: Correction, labels: readonly string[]): string | null {
  const { label } = correction;
  if (typeof label === 'string') return labels.includes(label) ? label : null;
  if (correction.signal === 'distress' && label === true) return labels.find((each) => each !== noneLabel) ?? null;
  return labels.includes(noneLabel) ? noneLabel : null;
}

/** Whether a correction is about something that models say, and so can teach them. */
export const teaches = (correction: Correction): correction is Correction & { signal: TaughtSignal } =>
  correction.signal !== 'warning' && correction.signal !== 'question';

/**
 * What a correction teaches: for each label, what should have been said (1 or 0) less what the shipped models said, as in
 * one step of logistic regression. It depends on nothing else, so that lessons may come in any order and be taken back.
 */
export function takeSteps(correction: Correction, { labels, probabilities, several }: Said): Lesson['steps'] {
  const right = rightLabel(correction, labels);
  const strongest = labels.reduce(
    (best, _, at) => ((probabilities[at] ?? 0) > (probabilities[best] ?? 0) ? at : best),
    0,
  );
  // Of several that may hold, the others were not called wrong; only the one that was shown was.
  const isJudged = (label: string, at: number): boolean => !several || label === right || at === strongest;
  return labels
    .flatMap((label, at) => {
      const step = (label === right ? 1 : 0) - (probabilities[at] ?? 0);
      return isJudged(label, at) && Math.abs(step) >= leastStep ? [{ label, step: clamp(step) }] : [];
    })
    .toSorted((a, b) => Math.abs(b.step) - Math.abs(a.step))
    .slice(0, mostLabels);
}

const clamp = (step: number): number => Math.max(-1, Math.min(1, step));
