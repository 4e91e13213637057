import { keepHeaviest, type PhraseMatch } from '../find-phrases.ts';
import type { NormalisedText } from '../normalise';
import { blockNumber } from './feature-blocks.ts';
import type { FeatureBuffer } from './feature-buffer';
import { createMeasure } from './measure.ts';

/** Finds the cues of some lists in the words of a message; see `find-phrases.ts`. */
export type CueFinder<Label extends string> = (words: NormalisedText['words']) => PhraseMatch<Label>[];

/** A sum of weights that is this high counts for 0.7: one cue that decides alone. */
const softness = 3;
const squeeze = (sum: number): number => sum / Math.sqrt(softness * softness + sum * sum);
/** How many words a harmless reading (a cue of negative weight) reaches to either side of itself. */
const harmlessReach = 1;

/**
 * Makes measures of what cue lists find: `subject label` is the squeezed weight of a label's cues, shared out over their
 * places, `subject harmless` that of the readings that take cues away. Measures know no language, so what is learned from
 * English messages holds where other languages have cues of the same label.
 */
export function createCueFeatures<Label extends string>(
  subject: string,
  find: CueFinder<Label>,
): (text: NormalisedText, buffer: FeatureBuffer) => void {
  const addMeasure = createMeasure(blockNumber.cue);
  const addAll = (buffer: FeatureBuffer, name: string, cues: PhraseMatch<string>[]): void =>
    addMeasure(
      buffer,
      `${subject} ${name}`,
      squeeze(cues.reduce((sum, { weight }) => sum + Math.abs(weight), 0)),
      cues,
    );

  return ({ words }, buffer) => {
    const found = find(words);
    if (found.length === 0) return;
    const harmless = found.filter(({ weight }) => weight < 0);
    const open = found.filter(
      ({ weight, first, last }) =>
        weight > 0 &&
        !harmless.some((other) => first <= other.last + harmlessReach && other.first - harmlessReach <= last),
    );
    for (const [label, cues] of Map.groupBy(open, (cue) => cue.label)) addAll(buffer, label, keepHeaviest(cues));
    addAll(buffer, 'harmless', keepHeaviest(harmless));
  };
}
