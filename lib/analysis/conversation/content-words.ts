import { stopWords } from '../lexicon/stop-words.ts';
import { fillers } from '../lexicon/question-fillers.ts';
import { normalise } from '../normalise.ts';

/** The beginning of a word stands for it: "refund" and "refunded", "envío" and "envíos". */
const stemLength = 5;
const shortest = 3;
/** What asks rather than tells what about. */
const asking = new Set(
  'what which who whom whose when where why how much many long does will would could should know tell please que cual cuando donde como cuanto quien quel quelle quand comment combien pourquoi ou was wann wie welche wer warum che quale quando dove come quanto chi perche qual quem onde por porque'.split(
    ' ',
  ),
);
const foldedStopWords = new Set([...stopWords.keys()].map((word) => word.normalize('NFKD').replace(/[^\p{L}]/gu, '')));
/** Small words to the list of languages, and what one talks about all the same. */
const telling = new Set('order pedido commande bestellung conta cuenta account update app'.split(' '));

/** The words that say what a text is about, cut to their beginnings. */
export function readContentWords(text: string): Set<string> {
  const words = normalise(text).words.map((word) => word.text);
  return new Set(
    words
      .filter(
        (word) =>
          word.length >= shortest &&
          (telling.has(word) || !(foldedStopWords.has(word) || fillers.has(word) || asking.has(word))),
      )
      .map((word) => word.slice(0, stemLength)),
  );
}

/** The share of the words of `one` that `other` has too, 0 to 1; 0 when there are none. */
export function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return one.size === 0 ? 0 : common / one.size;
}
