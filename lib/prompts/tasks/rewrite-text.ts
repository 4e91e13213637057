import { inLanguage } from '../name-language.ts';
import type { Prompt } from '../prompt.ts';

/** How a text can be rewritten. */
export const rewriteKinds = ['shorter', 'warmer', 'more-formal', 'simpler', 'fix-grammar'] as const;
export type RewriteKind = (typeof rewriteKinds)[number];

export interface RewriteInput {
  text: string;
  kind: RewriteKind;
  /** BCP 47 of the text; null when it is not known. */
  language: string | null;
}

const asks: Record<RewriteKind, string> = {
  shorter: 'Make it shorter: about half as long. Keep every fact, step, link and number.',
  warmer: 'Make it warmer and more personal, about as long as it is. Promise nothing new.',
  'more-formal': 'Make it more formal and polite: no contractions, no slang, no exclamation marks.',
  simpler: 'Make it simpler: short sentences and everyday words that a tired reader understands at once.',
  'fix-grammar':
    'Correct spelling, grammar and punctuation. Change nothing else: keep words and order where they are right.',
};

/** The agent's own text in other words; it says nothing new. */
export const rewriteText: Prompt<RewriteInput> = {
  id: 'rewrite-text',
  version: 1,
  task: 'Rewriting',
  instructions: () =>
    [
      'You rewrite texts of a support agent. Keep what the text says: add no facts, promises, links, addresses or numbers, and leave none out.',
      'Keep names, links, numbers and words such as [NAME_1] exactly. Keep the line breaks between paragraphs.',
      'If the text asks a question, rewrite the question; do not answer it. Write the new text and nothing else: no introduction, no quotes.',
    ].join('\n'),
  shows: ({ text }) => ({ texts: [{ label: 'text', text }] }),
  ask: ({ kind, language }) => `Rewrite the text. ${asks[kind]} ${inLanguage(language, 'the text')}`,
  answer: null,
  maxTokens: 700,
  temperature: 0.2,
};
