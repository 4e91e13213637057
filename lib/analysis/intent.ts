import { type Intent, type IntentSignal, intents } from '../domain/signal.ts';
import { createPhraseFinder, keepHeaviest, type PhraseMatch } from './find-phrases.ts';
import { englishIntents } from './lexicon/intents-en.ts';
import { otherIntents } from './lexicon/intents-other.ts';
import { spanishIntents } from './lexicon/intents-es.ts';
import type { NormalisedText } from './normalise';

type Cues = Partial<Record<Intent, string>>;
const cuesByLanguage: [string[], Cues][] = [
  [['en'], englishIntents],
  [['es'], spanishIntents],
  [['fr', 'de', 'it', 'pt'], otherIntents],
];

const createFinder = (cues: Cues[]): ((words: NormalisedText['words']) => PhraseMatch<Intent>[]) =>
  createPhraseFinder(
    cues.flatMap((lists) =>
      intents.flatMap((label) => (lists[label] === undefined ? [] : [{ label, lines: lists[label] }])),
    ),
  );

/** Confidence is `1 - exp(-weight / softness)`: one cue of weight 3 gives 0.78, one of weight 1 gives 0.39. */
const softness = 2;
/** Below it the label is null; 0.5 lets a cue of weight 2 decide and one of weight 1 not. */
const labelThreshold = 0.5;
const listedThreshold = 0.35;
/** Many weak cues in a long message are not a strong one. */
const cuesCounted = 3;
/** Politeness around a request is not the request, nor is a cry of anger around one. */
const courtesies: ReadonlySet<Intent> = new Set(['greeting', 'thanks_or_closing', 'off_topic']);
const moods: ReadonlySet<Intent> = new Set(['complaint', 'praise']);
const besidesRequest = 0.35;
/** In a longer message a greeting or a thank-you is not what it is about, even when nothing else was understood. */
const courtesyWords = 12;
const moodBesidesRequest = 0.8;
/** These matter more than the everyday matter they come with. */
const weighty: ReadonlySet<Intent> = new Set(['safety_issue', 'legal_threat', 'security_or_fraud', 'double_charge']);
const weightyBonus = 1.15;

const finderOfAll = createFinder(cuesByLanguage.map(([, cues]) => cues));
const finders = new Map(
  cuesByLanguage.flatMap(([languages, cues]) => {
    const finder = createFinder([cues]);
    return languages.map((language): [string, typeof finder] => [language, finder]);
  }),
);

interface Found {
  label: Intent;
  weight: number;
  matches: PhraseMatch<Intent>[];
}

function weighIntents(found: PhraseMatch<Intent>[], length: number): Found[] {
  const byIntent = Map.groupBy(found, ({ label }) => label);
  const weighed = [...byIntent].map(([label, all]) => {
    const matches = keepHeaviest(all).slice(0, cuesCounted);
    const [strongest = 0, ...rest] = matches.map(({ weight }) => weight);
    return { label, matches, weight: strongest + rest.reduce((sum, weight) => sum + weight, 0) / 2 };
  });
  const hasRequest = weighed.some(({ label, weight }) => !courtesies.has(label) && !moods.has(label) && weight >= 2);
  const hasMore = weighed.some(({ label, weight }) => !courtesies.has(label) && weight >= 2) || length > courtesyWords;
  return weighed.map((intent) => {
    const factor = courtesies.has(intent.label)
      ? hasMore
        ? besidesRequest
        : 1
      : moods.has(intent.label) && hasRequest
        ? moodBesidesRequest
        : weighty.has(intent.label)
          ? weightyBonus
          : 1;
    return { ...intent, weight: intent.weight * factor };
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** What the message is about, by cue phrases. Several intents may hold; the label is null when no cue is strong enough. */
export function judgeIntent({ words }: NormalisedText, language: string | null): IntentSignal {
  const find = (language === null ? undefined : finders.get(language)) ?? finderOfAll;
  const ranked = weighIntents(find(words), words.length).toSorted((a, b) => b.weight - a.weight);
  const all = ranked
    .map(({ label, weight }) => ({ label, confidence: round(1 - Math.exp(-weight / softness)) }))
    .filter(({ confidence }) => confidence >= listedThreshold);
  const [best] = all;
  const [strongest] = ranked;
  if (best === undefined || strongest === undefined || best.confidence < labelThreshold) {
    return { label: null, confidence: best?.confidence ?? 0, evidence: [], all };
  }
  const evidence = strongest.matches
    .map(({ start, end, weight }) => ({ start, end, weight: round(Math.min(1, weight / 4)) }))
    .toSorted((a, b) => a.start - b.start);
  return { label: best.label, confidence: best.confidence, evidence, all };
}
