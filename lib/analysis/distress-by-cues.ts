import type { DistressSignal } from '@/lib/domain/signal';
import { createPhraseFinder, type PhraseMatch } from './find-phrases.ts';
import { distressCues } from './lexicon/distress-cues.ts';
import type { NormalisedText } from './normalise';

/** The sum of cues from which the card is shown. Low on purpose. */
const flagWeight = 3;
/** How many words a harmless reading reaches to either side of itself. */
const harmlessReach = 1;
const softness = 2.2;
const cuesCounted = 4;

/** All languages at once: people in despair change languages, and short messages hide theirs. */
const findCues = createPhraseFinder(Object.entries(distressCues).map(([label, lines]) => ({ label, lines })));

const overlaps = (cue: PhraseMatch<string>, other: PhraseMatch<string>, reach: number): boolean =>
  cue.first <= other.last + reach && other.first - reach <= cue.last;

function keepSeparate(cues: PhraseMatch<string>[]): PhraseMatch<string>[] {
  const kept: PhraseMatch<string>[] = [];
  for (const cue of cues.toSorted((a, b) => b.weight - a.weight || b.last - b.first - (a.last - a.first))) {
    if (!kept.some((other) => overlaps(cue, other, 0))) kept.push(cue);
  }
  return kept.slice(0, cuesCounted);
}

/**
 * Whether plain words of a message say that the writer, or someone they write about, may be in despair or danger: what is
 * left where there are no models, or none for the language.
 */
export function judgeDistressByCues({ words }: NormalisedText): DistressSignal {
  const found = findCues(words);
  const harmless = found.filter(({ weight }) => weight < 0);
  const cues = keepSeparate(
    found.filter((cue) => cue.weight > 0 && !harmless.some((other) => overlaps(cue, other, harmlessReach))),
  );
  const weight = cues.reduce((sum, cue) => sum + cue.weight, 0);
  const flag = weight >= flagWeight;
  const evidence = cues
    .map(({ start, end, weight: each }) => ({ start, end, weight: -Math.min(1, each / 3) }))
    .toSorted((a, b) => a.start - b.start);
  const confidence = Math.round((1 - Math.exp(-weight / softness)) * 100) / 100;
  return flag ? { flag, confidence, evidence } : { flag, confidence: Math.min(0.7, confidence), evidence: [] };
}
