import type { PromiseLanguage } from '../promise-language.ts';
import { english } from './english.ts';
import type { PromiseGrammar } from './promise-grammar.ts';

const grammars: Partial<Record<PromiseLanguage, PromiseGrammar>> = { en: english };

export const grammarOf = (language: PromiseLanguage): PromiseGrammar => grammars[language] ?? english;
