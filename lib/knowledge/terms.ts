import { foldText } from './fold-text.ts';
import { stemEnglish } from './stem-english.ts';
import { stemSpanish } from './stem-spanish.ts';
import { stemFrench } from './stem-french.ts';
import { stemGerman } from './stem-german.ts';
import { stemItalian } from './stem-italian.ts';
import { stemPortuguese } from './stem-portuguese.ts';
import { questionWords, type StemLanguage, stemLanguages, stopWords } from './stop-words.ts';

export type { StemLanguage };

/** One word of a text: what stands there, `[start, end)` in UTF-16 code units, and what it is searched by. */
export interface Term {
  text: string;
  start: number;
  end: number;
  stem: string;
  /** 1 for a word that carries meaning, less for question words and stop words. */
  weight: number;
  /** Says which kind of answer is asked for: "how", "when". */
  isQuestion: boolean;
}

/** Chosen on the training questions of banking77kb; dropping stop words altogether loses terse questions. */
const STOP_WEIGHT = 0.25;
const QUESTION_WEIGHT = 0.3;
/** A longer run of letters is noise, not a word. */
const MAX_WORD = 40;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
/** Scripts written without spaces: read in pairs of characters, which needs no dictionary. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const stemmers: Readonly<Record<StemLanguage, (word: string) => string>> = {
  en: stemEnglish,
  es: stemSpanish,
  de: stemGerman,
  fr: stemFrench,
  it: stemItalian,
  pt: stemPortuguese,
};

/** Articles and the like that lean on the next word: "l'ordine", "qu'il", "dell'ordine". */
const elision = /^(?:l|d|c|j|m|n|s|t|qu|dell|nell|all|dall|sull|un|quest)['’ʼ](?=\p{L}{2})/u;
const leans: ReadonlySet<StemLanguage> = new Set(['fr', 'it']);

interface Word {
  stem: string;
  weight: number;
  isQuestion: boolean;
  /** Written in a script without spaces. */
  isUnspaced: boolean;
}

/** Words repeat endlessly; the cache is emptied rather than let grow without bound. */
const MAX_CACHE = 60_000;
const caches = new Map<StemLanguage, Map<string, Word>>(stemLanguages.map((language) => [language, new Map()]));

const readWord = (word: string, language: StemLanguage): Word => {
  const cache = caches.get(language);
  const known = cache?.get(word);
  if (known !== undefined) return known;
  const whole = foldText(word);
  const folded = leans.has(language) ? whole.replace(elision, '') : whole;
  const plain = folded.replace(/['’ʼ]/g, '');
  const stem = stemmers[language](
    folded
      .replace(/['’ʼ](?:s|ll|re|ve|d|m)$/, '')
      .replace(/['’ʼ]/g, '')
      .slice(0, MAX_WORD),
  );
  const isCommon = stopWords[language].has(plain);
  const isQuestion = questionWords[language].has(plain);
  const weight = isQuestion ? QUESTION_WEIGHT : isCommon ? STOP_WEIGHT : 1;
  const read = { stem, weight, isQuestion, isUnspaced: unspaced.test(word) };
  if (cache !== undefined && cache.size >= MAX_CACHE) cache.clear();
  cache?.set(word, read);
  return read;
};

/** The stem of one word as written. */
export const stemWord = (word: string, language: StemLanguage): string => readWord(word, language).stem;

const readPairs = (text: string, start: number): Term[] => {
  const terms: Term[] = [];
  let previous: { character: string; start: number } | null = null;
  let at = start;
  for (const character of text) {
    const end = at + character.length;
    if (previous !== null || character.length === text.length) {
      const from = previous ?? { character: '', start: at };
      const pair = from.character + character;
      terms.push({ text: pair, start: from.start, end, stem: foldText(pair), weight: 1, isQuestion: false });
    }
    previous = { character, start: at };
    at = end;
  }
  return terms;
};

const isStemLanguage = (tag: string): tag is StemLanguage => stemLanguages.some((language) => language === tag);

/**
 * The rules a text is read by: those of its language and its regions, English for languages without rules of their own.
 * Where no language is told, the small words of the text tell.
 */
export function stemLanguage(language: string | null, text = ''): StemLanguage {
  if (language !== null && language !== '') {
    const tag = language.toLowerCase().split(/[-_]/, 1)[0] ?? '';
    return isStemLanguage(tag) ? tag : 'en';
  }
  const words = foldText(text.slice(0, 1_000)).match(/\p{L}+/gu) ?? [];
  const count = (of: StemLanguage): number =>
    words.filter((word) => stopWords[of].has(word) || questionWords[of].has(word)).length;
  let best: StemLanguage = 'en';
  for (const each of stemLanguages) if (count(each) > count(best)) best = each;
  return best;
}

/** The words of a text, in order. Linear in the text; never throws. */
export function readTerms(text: string, language: StemLanguage): Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const [text] = match;
    const start = match.index;
    const isNoise = text.length > 4 * MAX_WORD;
    const word = isNoise ? null : readWord(text, language);
    if (word?.isUnspaced ?? unspaced.test(text)) terms.push(...readPairs(text, start));
    else if (word !== null && word.stem !== '') {
      const { stem, weight, isQuestion } = word;
      terms.push({ text, start, end: start + text.length, stem, weight, isQuestion });
    }
  }
  return terms;
}
