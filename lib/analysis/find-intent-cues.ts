import { type Intent, intents } from '../domain/signal.ts';
import { createPhraseFinder, keepHeaviest, type PhraseMatch } from './find-phrases.ts';
import { englishIntents } from './lexicon/intents-en.ts';
import { otherIntents } from './lexicon/intents-other.ts';
import { spanishIntents } from './lexicon/intents-es.ts';
import type { NormalisedText } from './normalise';

type Cues = Partial<Record<Intent, string>>;
type Finder = (words: NormalisedText['words']) => PhraseMatch<Intent>[];

const cuesByLanguage: [string[], Cues][] = [
  [['en'], englishIntents],
  [['es'], spanishIntents],
  [['fr', 'de', 'it', 'pt'], otherIntents],
];

const createFinder = (cues: Cues[]): Finder =>
  createPhraseFinder(
    cues.flatMap((lists) =>
      intents.flatMap((label) => (lists[label] === undefined ? [] : [{ label, lines: lists[label] }])),
    ),
  );
const finderOfAll = createFinder(cuesByLanguage.map(([, cues]) => cues));
const finders = new Map(
  cuesByLanguage.flatMap(([languages, cues]) => {
    const finder = createFinder([cues]);
    return languages.map((language): [string, Finder] => [language, finder]);
  }),
);

/** Many weak cues in a long message are not a strong one. */
const cuesCounted = 3;

/** An intent that phrases of the message speak for. */
export interface IntentCue {
  label: Intent;
  /** The strongest phrase's weight (1 to 4) and half of the next two's. */
  weight: number;
  matches: PhraseMatch<Intent>[];
}

/** What the phrase lists say of a message, in the order of the words. `language` is certain, or null: then all lists are read. */
export function findIntentCues({ words }: NormalisedText, language: string | null): IntentCue[] {
  const find = (language === null ? undefined : finders.get(language)) ?? finderOfAll;
  return [...Map.groupBy(find(words), ({ label }) => label)].map(([label, all]) => {
    const matches = keepHeaviest(all).slice(0, cuesCounted);
    const [strongest = 0, ...rest] = matches.map(({ weight }) => weight);
    return { label, matches, weight: strongest + rest.reduce((sum, weight) => sum + weight, 0) / 2 };
  });
}
