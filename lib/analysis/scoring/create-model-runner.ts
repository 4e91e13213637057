import type { Evidence } from '@/lib/domain/signal';
import { createFeatureBuffer } from '../features/feature-buffer.ts';
import { extractFeatures } from '../features/extract-features.ts';
import type { NormalisedText } from '../normalise';
import type { LinearModel } from './artefact-format.ts';
import { createBlender } from './create-blender.ts';
import { createHeads } from './create-heads.ts';
import type { NetworkModel } from './network-format';
import { readProbabilities } from './read-probabilities.ts';
import { shareByToken } from './share-by-token.ts';

/** The heads of an artefact over one message at a time. */
export interface ModelRunner {
  /** Reads a message; the answers below are about it until the next one is read. `language` is certain, or null. */
  read(text: NormalisedText, language: string | null): void;
  /** The labels of a head, in the order of its scores; empty when the artefact has no such head. */
  labels(head: string): readonly string[];
  /** The confidence that each label must reach, in the order of the labels (see the artefact's `thresholds`). */
  thresholds(head: string): readonly number[];
  /** A head's raw score of each label. Valid until the next message is read. */
  scores(head: string): Float64Array;
  /** A head's calibrated probability of each label; they add up to 1 unless several labels may hold. */
  probabilities(head: string): Float64Array;
  /**
   * The words that speak for (or against) a label, in the order of the text: each one's exact part of the linear score, over
   * the sum of all parts without their signs. The network gives no reasons.
   */
  evidence(head: string, label: string): Evidence[];
}

/** Makes the heads of an artefact, and its network where it has one, ready to run; features are read once for all. */
export function createModelRunner(models: readonly LinearModel[], network: NetworkModel | null = null): ModelRunner {
  const buffer = createFeatureBuffer();
  const heads = createHeads(models, buffer);
  const blender = createBlender(models, network);
  const nothing = new Float64Array();
  const shares = new Float64Array(buffer.hashes.length);
  let message: NormalisedText | null = null;

  return {
    read(text, language) {
      message = text;
      extractFeatures(text, language, buffer);
      for (const head of heads.values()) head.forget();
      blender.read(text, buffer);
    },
    labels: (name) => heads.get(name)?.model.labels ?? [],
    thresholds: (name) => heads.get(name)?.model.thresholds ?? [],
    scores: (name) => blender.blend(name, heads.get(name)?.score() ?? nothing),
    probabilities(name) {
      const head = heads.get(name);
      return head === undefined ? nothing : readProbabilities(head.model, blender.blend(name, head.score()).slice());
    },
    evidence(name, label) {
      const head = heads.get(name);
      const at = head?.model.labels.indexOf(label) ?? -1;
      if (head === undefined || at === -1 || message === null) return [];
      shares.fill(0, 0, buffer.size);
      head.addShares(
        Float64Array.from(head.model.labels, (_, place) => (place === at ? 1 : 0)),
        shares,
      );
      return shareByToken(message, buffer, shares);
    },
  };
}
