import { stemLanguages } from './stop-words.ts';
import type { FindSynonyms } from './synonyms.ts';
import { readTerms, stemWord } from './terms.ts';

/** More words than anybody types into a search. */
const MOST_WORDS = 20;

/**
 * Stems of other words for what the words of a search mean, in the languages that there are synonyms of: "money back"
 * gives "refund" and "reembols". Words that carry no meaning have none.
 */
export function findWordsLike(text: string, findSynonyms: FindSynonyms): string[] {
  const words = readTerms(text, 'en')
    .filter(({ weight }) => weight === 1)
    .slice(0, MOST_WORDS)
    .map((term) => term.text);
  const stems = words.map((word) => [...new Set(stemLanguages.map((language) => stemWord(word, language)))]);
  const pairs = stems
    .slice(1)
    .flatMap((seconds, at) => (stems[at] ?? []).flatMap((first) => seconds.map((second) => `${first} ${second}`)));
  const own = new Set(stems.flat());
  return [...new Set([...pairs, ...own].flatMap((stem) => findSynonyms(stem)))].filter((stem) => !own.has(stem));
}
