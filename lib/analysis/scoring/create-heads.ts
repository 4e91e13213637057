import type { LinearModel } from './artefact-format';
import { createLinearScorer } from './score-linear.ts';
import { hashStackFeature, squashFactor, squashScore } from './stack-score.ts';
import type { FeatureList } from './weigh-features';

/** A model that is ready to run over the features that were last read. */
export interface Head {
  model: LinearModel;
  /** The raw score of each label; reckoned once for each message. */
  score(): Float64Array;
  /**
   * Adds each feature's part of the sum of the scores times `factors` to `shares`, and answers the part that no feature
   * brings. What a stacked head says is passed on to the features that it says it for.
   */
  addShares(factors: Float64Array, shares: Float64Array): number;
  /** Tells that another message was read. */
  forget(): void;
}

/** A head below, and what each of its labels (by place) adds to each label of the head above. */
interface Layer {
  below: Head;
  weights: { place: number; own: Float64Array }[];
}

/**
 * The heads of an artefact over `list`, by name. A head stacks on heads that stand before it; a name that does not is passed
 * over, so that no artefact, however odd, can lead in a circle.
 */
export function createHeads(models: readonly LinearModel[], list: FeatureList): Map<string, Head> {
  const heads = new Map<string, Head>();
  for (const model of models) heads.set(model.name, createHead(model, heads, list));
  return heads;
}

function createHead(model: LinearModel, known: ReadonlyMap<string, Head>, list: FeatureList): Head {
  const scorer = createLinearScorer(model);
  const layers: Layer[] = model.stacks.flatMap((name) => {
    const below = known.get(name);
    if (below === undefined) return [];
    const weights = below.model.labels.flatMap((label, place) => {
      const own = scorer.weightsOf(hashStackFeature(name, label));
      return own === null ? [] : [{ place, own }];
    });
    return [{ below, weights }];
  });
  const scores = new Float64Array(model.labels.length);
  let isScored = false;

  return {
    model,
    score() {
      if (isScored) return scores;
      scorer.score(list, scores);
      for (const { below, weights } of layers) {
        const said = below.score();
        for (const { place, own } of weights) {
          const value = squashScore(said[place] ?? 0);
          for (let label = 0; label < scores.length; label += 1)
            scores[label] = (scores[label] ?? 0) + value * (own[label] ?? 0);
        }
      }
      isScored = true;
      return scores;
    },
    addShares(factors, shares) {
      let rest = scorer.addShares(list, factors, shares);
      for (const { below, weights } of layers) {
        const said = below.score();
        const passed = new Float64Array(said.length);
        for (const { place, own } of weights) {
          const weight = own.reduce((sum, value, label) => sum + value * (factors[label] ?? 0), 0);
          passed[place] = weight * squashFactor(said[place] ?? 0);
        }
        rest += below.addShares(passed, shares);
      }
      return rest;
    },
    forget() {
      isScored = false;
    },
  };
}
