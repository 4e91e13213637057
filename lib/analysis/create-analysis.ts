import type { Assessment, Correction } from '@/lib/domain/assessment';
import type { Lesson } from '@/lib/domain/lesson';
import type { TaughtByPack } from '@/lib/domain/pack-intent';
import { readLessonFeatures } from './adapt/read-lesson-features.ts';
import { takeSteps, teaches } from './adapt/take-lesson.ts';
import { teachRunner } from './adapt/teach-runner.ts';
import { assessMessage } from './assess-message.ts';
import { judgeLanguage } from './language.ts';
import { normalise } from './normalise.ts';
import { createHeadSense } from './own-intents/sense.ts';
import { type IntentLesson, learnPackIntents } from './own-intents/learn-pack-intents.ts';
import { createModelRunner } from './scoring/create-model-runner.ts';
import { createWordVectors } from './scoring/create-word-vectors.ts';
import type { Artefact } from './scoring/read-artefact';
import { certainLanguage } from './certain-language.ts';

/** The models of an artefact, at work. */
export interface Analysis {
  /** Which artefact judges: what another one judged may be judged again. */
  mark: string;
  /** What words mean, for whoever compares texts; null without a network. `find` is valid until the next call. */
  wordVectors: ({ mark: string } & ReturnType<typeof createWordVectors>) | null;
  /** All judgements on one message; any string, never throws. `language` where it is known: a primary tag. */
  assessMessage(text: string, language?: string): Assessment;
  /** What a correction of this message teaches; null when it is about nothing that models say, or they have no such head. */
  takeLesson(text: string, correction: Correction): Pick<Lesson, 'signal' | 'steps' | 'features'> | null;
  /** These lessons, and no others, adjust what is judged from now on; `now` in epoch milliseconds. */
  teach(lessons: readonly Lesson[], now: number): void;
  /** Learns the topics of packs, with what the shipped head of intents knows of language. */
  learnIntents(packs: readonly TaughtByPack[]): IntentLesson;
}

/** Makes an artefact ready to judge. Takes a few milliseconds, and holds a few megabytes. */
export function createAnalysis({ models, network, hash }: Omit<Artefact, 'sources'>): Analysis {
  const shipped = createModelRunner(models, network);
  const runner = teachRunner(shipped, models);
  return {
    mark: hash,
    wordVectors: network === null ? null : { mark: hash, ...createWordVectors(network) },
    assessMessage(text, language) {
      const assessment = assessMessage(runner, text, language);
      return assessment.abstains === null ? { ...assessment, taught: runner.changed() } : assessment;
    },
    takeLesson(text, correction) {
      if (!teaches(correction)) return null;
      const { signal } = correction;
      const labels = shipped.labels(signal);
      if (labels.length === 0) return null;
      const normalised = normalise(text);
      shipped.read(normalised, certainLanguage(judgeLanguage(text)));
      const several = models.find(({ name }) => name === signal)?.several ?? false;
      const steps = takeSteps(correction, { labels, probabilities: shipped.probabilities(signal), several });
      return steps.length === 0 ? null : { signal, steps, features: readLessonFeatures(normalised) };
    },
    teach: (lessons, now) => runner.teach(lessons, now),
    learnIntents(packs) {
      const head = models.find(({ name }) => name === 'intent');
      return learnPackIntents(packs, head === undefined ? null : createHeadSense(head));
    },
  };
}
