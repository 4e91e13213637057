import type { LanguageSignal } from '@/lib/domain/signal';
import { letterHints, scripts, stopWords } from './lexicon/stop-words.ts';

/** Enough to tell a language by, without reading a pasted log to its end. */
const readLength = 600;
const letterHintWeight = 0.6;
/** "a" and "o" are words in too many languages. */
const shortWordWeight = 0.4;
/** One small word that only this language has, or several that it shares. */
const leastScore = 0.9;
const leastLead = 0.4;
/** A script's letters must be this share of all letters; Japanese mixes three, Ukrainian has few of its own. */
const scriptShare: Record<string, number> = { ja: 0.1, uk: 0.03, fa: 0.03 };
const usualScriptShare = 0.4;

const unreadable = /https?:\/\/\S+|www\.\S+|[@#]\S+|[\p{Cf}\p{Cs}]/gu;

function readScript(text: string): LanguageSignal | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, label] of scripts) {
    const share = (text.match(pattern)?.length ?? 0) / Math.max(1, letters);
    const needed = label === 'uk' && !/\p{Script=Cyrillic}/u.test(text) ? 1 : (scriptShare[label] ?? usualScriptShare);
    if (share >= needed) return { label, confidence: Math.min(0.95, 0.6 + share / 3) };
  }
  return null;
}

/**
 * English, Spanish, French, German, Italian and Portuguese by their small words and letters, others by their script.
 * The label is null when there is too little to tell by; a page that declares a language knows better.
 */
export function judgeLanguage(source: string): LanguageSignal {
  const text = source.slice(0, readLength).normalize('NFC').toLowerCase().replace(unreadable, ' ').replaceAll('’', "'");
  const script = readScript(text);
  if (script !== null) return script;

  const scores = new Map<string, number>();
  const add = (languages: readonly string[], weight: number): void => {
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + weight / Math.sqrt(languages.length));
    }
  };
  for (const word of text.match(/\p{L}+(?:'\p{L}+)?/gu) ?? []) {
    const languages = stopWords.get(word) ?? stopWords.get(word.replace("'", ''));
    if (languages !== undefined) add(languages, word.length === 1 ? shortWordWeight : 1);
  }
  for (const [pattern, languages] of letterHints) if (pattern.test(text)) add(languages, letterHintWeight);

  const [first, second] = [...scores].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < leastScore || first[1] - (second?.[1] ?? 0) < leastLead) {
    return { label: null, confidence: 0 };
  }
  const lead = first[1] - (second?.[1] ?? 0);
  return {
    label: first[0],
    confidence: Math.min(0.98, 0.55 + 0.4 * (lead / (lead + 1.5)) + Math.min(0.1, first[1] / 50)),
  };
}
