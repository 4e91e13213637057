import type { FindSynonyms } from './synonyms.ts';
import { tellingOf } from './telling.ts';
import { readTerms, type StemLanguage } from './terms.ts';

/** One thing the question speaks of. */
export interface QuestionWord {
  stem: string;
  /** 0 to 1: how much meaning the word carries. */
  weight: number;
  synonyms: string[];
  /** 0 to 1: how much it tells of what a customer wants, whatever the articles (`tellingOf`). */
  telling: number;
  /** Which word of the question it is, counted from 0. */
  place: number;
}

/** A rant says what it is about within so many different words; the bound keeps a 20 kB message from costing more. */
const MAX_WORDS = 48;
/** Terms looked at; beyond them a text is no question. */
const MAX_TERMS = 1_500;

/** The distinct words of a question, those that carry meaning first kept when there are too many. */
export function readQuestion(text: string, language: StemLanguage, findSynonyms: FindSynonyms): QuestionWord[] {
  const terms = readTerms(text.slice(0, MAX_TERMS * 8), language).slice(0, MAX_TERMS);
  const words = new Map<string, QuestionWord>();
  for (const [at, term] of terms.entries()) {
    const next = terms[at + 1];
    const phrase = next === undefined ? [] : findSynonyms(`${term.stem} ${next.stem}`);
    const known = words.get(term.stem);
    if (known === undefined) {
      // A stop word has no synonyms of its own ("down" in "let me down"), but may begin a phrase that has ("sign in").
      const own = term.weight === 1 ? findSynonyms(term.stem) : [];
      words.set(term.stem, {
        stem: term.stem,
        weight: term.weight,
        telling: tellingOf(term.stem, language),
        place: at,
        synonyms: [...new Set([...own, ...phrase])],
      });
    } else if (phrase.length > 0) known.synonyms = [...new Set([...known.synonyms, ...phrase])];
  }
  const all = [...words.values()];
  if (all.length <= MAX_WORDS) return all;
  return [...all.filter((word) => word.weight === 1), ...all.filter((word) => word.weight < 1)].slice(0, MAX_WORDS);
}
