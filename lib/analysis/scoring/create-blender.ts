import type { NormalisedText } from '../normalise';
import type { LinearModel } from './artefact-format';
import { blendScores, placeLabels } from './blend.ts';
import { createNetwork } from './create-network.ts';
import type { NetworkModel } from './network-format';
import type { FeatureList } from './weigh-features';

/** Lets the network be heard beside the heads that ask for it. */
export interface Blender {
  /** Notes the message; the network reads it when the first head asks. `features` are those of the message. */
  read(text: NormalisedText, features: FeatureList): void;
  /** The scores of a head with what the network says to them; `scores` itself where the head is heard alone. */
  blend(head: string, scores: Float64Array): Float64Array;
}

/** `stored` is the network of the artefact, null where it has none. Nothing is allocated while it answers. */
export function createBlender(models: readonly LinearModel[], stored: NetworkModel | null): Blender {
  const network = stored === null ? null : createNetwork(stored);
  const blends = new Map(
    models.flatMap(({ name, labels, blend }) => {
      if (blend === null || network === null) return [];
      const places = placeLabels(labels, network.labels(blend.task));
      return [[name, { blend, places, blended: new Float64Array(labels.length) }] as const];
    }),
  );
  let message: NormalisedText | null = null;
  let list: FeatureList | null = null;

  return {
    read(text, features) {
      message = text;
      list = features;
    },
    blend(head, scores) {
      const found = blends.get(head);
      if (found === undefined || network === null) return scores;
      if (message !== null && list !== null) network.read(message, list);
      message = null;
      found.blended.set(scores);
      blendScores(found.blended, found.blend, found.places, network);
      return found.blended;
    },
  };
}
