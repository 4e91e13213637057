import type { PromiseLanguage } from '../promise-language.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import type { PromiseGrammar } from './promise-grammar.ts';
import { spanish } from './spanish.ts';

const grammars: Record<PromiseLanguage, PromiseGrammar> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
};

export const grammarOf = (language: PromiseLanguage): PromiseGrammar => grammars[language];
