import type { LanguageSignal } from '@/lib/domain/signal';
import { blankForeign } from './foreign/find-foreign.ts';
import { isJudgedLanguage, type JudgedLanguage } from './judged-languages.ts';
import { languageText, languageWords } from './language-words.ts';
import { findOtherLanguage } from './lexicon/other-languages.ts';
import { letterHints, scripts, stopWords } from './lexicon/stop-words.ts';
import { scoreLetters } from './score-letters.ts';

/** As far as quotes and code are looked for; what is told by comes from the first of what is left. */
const searchedLength = 4_000;
const letterHintWeight = 0.6;
/** "a" and "o" are words in too many languages. */
const shortWordWeight = 0.4;
/** A small word weighs as much as so many natural logarithms of spelling; chosen on UMSAB's training messages. */
const smallWord = 6;
/** Turns sums of evidence, which count one word many times, into chances; chosen so that they come true on those messages. */
const temperature = 4.5;
/** No language stands against the six with so much evidence: a message of too few words is in it. */
const unknown = 6;
const leastConfidence = 0.5;
/** A language in Latin letters that is not one of the six needs so much larger a share of small words than any of them. */
const otherLead = 0.1;
const otherConfidence = 0.75;
/** Letters that none of the six is written with: one may stand in a name, two make it another language. */
const strangeLetter = /[āăąčćďđēėęěģğīįıķļłńņňőřśšşșťțūůűųźżžơưạảấầẩậắằặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửữựỳỵỷỹ]/gu;
const fewStrange = 2;
/** A script's letters must be this share of all letters; Japanese mixes three, Ukrainian has few of its own. */
const scriptShare: Record<string, number> = { ja: 0.1, uk: 0.03, fa: 0.03 };
const usualScriptShare = 0.4;

/** From here on letters are no longer Latin. */
const beyondLatin = /[\u0370-\u1DFF\u2E80-\uFFFF]/u;

function readScript(text: string): LanguageSignal | null {
  if (!beyondLatin.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, label] of scripts) {
    const share = (text.match(pattern)?.length ?? 0) / Math.max(1, letters);
    const needed = label === 'uk' && !/\p{Script=Cyrillic}/u.test(text) ? 1 : (scriptShare[label] ?? usualScriptShare);
    if (share >= needed) return { label, confidence: Math.min(0.95, 0.6 + share / 3) };
  }
  return null;
}

/** How many small words of each language there are; `scores` gets them and the letters, as evidence. */
function countSmallWords(text: string, words: readonly string[], scores: Map<JudgedLanguage, number>): number {
  const counts = new Map<string, number>();
  const add = (languages: readonly string[], weight: number): void => {
    for (const language of languages.filter(isJudgedLanguage)) {
      scores.set(language, (scores.get(language) ?? 0) + (smallWord * weight) / Math.sqrt(languages.length));
    }
  };
  for (const word of words) {
    const languages = stopWords.get(word) ?? stopWords.get(word.replace("'", '')) ?? [];
    add(languages, word.length === 1 ? shortWordWeight : 1);
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  for (const [pattern, languages] of letterHints) if (pattern.test(text)) add(languages, letterHintWeight);
  return Math.max(0, ...counts.values());
}

/**
 * English, Spanish, French, German, Italian and Portuguese by their spelling and small words, others by their script or small
 * words. The label is null when there is too little to tell by; a page that declares a language knows better.
 */
export function judgeLanguage(source: string): LanguageSignal {
  const own = blankForeign(source.slice(0, searchedLength)).trimStart();
  const text = languageText(own);
  const script = readScript(text);
  if (script !== null) return script;

  const words = languageWords(own);
  const scores = scoreLetters(words);
  const smallWords = countSmallWords(text, words, scores) / Math.max(1, words.length);
  const other = findOtherLanguage(words);
  if (other !== null && other.share >= smallWords + otherLead)
    return { label: other.language, confidence: otherConfidence };
  if ((text.match(strangeLetter)?.length ?? 0) >= fewStrange) return { label: null, confidence: 0 };

  const [first] = [...scores].toSorted((a, b) => b[1] - a[1]);
  const highest = Math.max(unknown, first?.[1] ?? 0);
  const raise = (score: number): number => Math.exp((score - highest) / temperature);
  const sum = [...scores.values()].reduce((total, score) => total + raise(score), raise(unknown));
  const confidence = first === undefined ? 0 : raise(first[1]) / sum;
  return first === undefined || confidence < leastConfidence
    ? { label: null, confidence: 0 }
    : { label: first[0], confidence: Math.min(0.99, confidence) };
}
