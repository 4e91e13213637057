import type { TaughtSignal } from '@/lib/domain/taught-signals';
import type { Lesson } from '@/lib/domain/lesson';
import { taughtSignals } from '../../domain/taught-signals.ts';
import type { LinearModel } from '../scoring/artefact-format';
import type { ModelRunner } from '../scoring/create-model-runner';
import { createDeviceLayer } from './create-device-layer.ts';
import { readLessonFeatures } from './read-lesson-features.ts';

export interface TaughtRunner extends ModelRunner {
  /** Lessons take the place of those that were there. With none, everything is as shipped, to the last bit. */
  teach(lessons: readonly Lesson[], now: number): void;
  /** Signals of the message that was last read whose likeliest label was another than the shipped one when it was asked. */
  changed(): TaughtSignal[];
}

/** The signal that a head judges; null for one that serves others. */
const signalOf = (head: string): TaughtSignal | null => taughtSignals.find((signal) => signal === head) ?? null;
const likeliest = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((best, value, at, all) => (value > (all[best] ?? 0) ? at : best), 0);

/** Lays what this device was taught over the scores of the shipped models; their weights stay as they are. */
export function teachRunner(
  runner: ModelRunner,
  models: readonly Pick<LinearModel, 'name' | 'several' | 'temperature'>[],
): TaughtRunner {
  const modelOf = new Map(models.map((model) => [model.name, model]));
  let layer = createDeviceLayer([], 0);
  let features: number[] = [];

  /** By how much each label of a head is moved; null when nothing was taught about it. */
  const shiftsOf = (head: string): number[] | null => {
    const signal = signalOf(head);
    return signal !== null && layer.knows(signal)
      ? runner.labels(head).map((label) => layer.shift(signal, label, features))
      : null;
  };

  const shift = (head: string): Float64Array => {
    const said = runner.probabilities(head);
    const shifts = shiftsOf(head);
    if (shifts === null) return said;
    // p e^d over what is left: the same as adding d to the score over its temperature.
    const moved = said.map((probability, at) => probability * Math.exp(shifts[at] ?? 0));
    if (modelOf.get(head)?.several === true)
      return moved.map((odds, at) => odds / Math.max(odds + 1 - (said[at] ?? 0), Number.MIN_VALUE));
    const sum = moved.reduce((total, value) => total + value, 0);
    return sum > 0 ? moved.map((value) => value / sum) : said;
  };

  const changed = new Set<TaughtSignal>();

  return {
    ...runner,
    read(text, language) {
      runner.read(text, language);
      changed.clear();
      features = taughtSignals.some(layer.knows) ? readLessonFeatures(text) : [];
    },
    scores(head) {
      const said = runner.scores(head);
      const shifts = shiftsOf(head);
      const temperature = modelOf.get(head)?.temperature ?? 1;
      return shifts === null ? said : said.map((score, at) => score + (shifts[at] ?? 0) * temperature);
    },
    probabilities(head) {
      const moved = shift(head);
      const signal = signalOf(head);
      if (signal !== null && layer.knows(signal) && likeliest(moved) !== likeliest(runner.probabilities(head)))
        changed.add(signal);
      return moved;
    },
    teach(lessons, now) {
      layer = createDeviceLayer(lessons, now);
    },
    changed: () => [...changed],
  };
}
