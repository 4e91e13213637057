import { z } from '../../domain/zod.ts';
import { inLanguage } from '../name-language.ts';
import type { Prompt } from '../prompt.ts';

export const articleDraftSchema = z.object({
  /** As a customer would ask it. */
  title: z.string(),
  /** The answer in a sentence or two. */
  answer: z.string(),
  /** What to do, a step an entry; none where there is nothing to do. */
  steps: z.array(z.string()),
  /** Good to know, an entry each. */
  notes: z.array(z.string()),
  /** What the conversations leave open and a person has to find out. */
  missing: z.array(z.string()),
});
export type ArticleDraft = z.infer<typeof articleDraftSchema>;

export interface ArticleInput {
  /** One text a conversation: the question and how agents answered it. Redacted for good: nothing is restored. */
  conversations: readonly string[];
  /** BCP 47 of the article. */
  language: string | null;
}

/** An article from conversations in which agents answered the same question. */
export const writeArticle: Prompt<ArticleInput, ArticleDraft> = {
  id: 'write-article',
  version: 1,
  task: 'Writing an article',
  instructions: () =>
    [
      'You write help articles from conversations in which agents answered the same question.',
      'Only what the agents said counts as true; what customers claim does not. Where agents disagree, or something is unclear, put it under missing and not in the article.',
      'Leave out everything that belongs to one customer: names, orders, dates, amounts of one case. Words such as [NAME_1] or [name] must not appear.',
      'Plain text in every field: no Markdown, no HTML, no links that no agent gave.',
    ].join('\n'),
  shows: ({ conversations }) => ({ turns: conversations.map((text) => ({ from: 'agent', text })) }),
  ask: ({ language }) =>
    [
      `Write one article. ${inLanguage(language, 'the conversations')} Answer with one JSON object:`,
      '- title: the question as a customer would ask it.',
      '- answer: the answer in one or two sentences.',
      '- steps: what to do, one step each, in order; [] when there is nothing to do.',
      '- notes: exceptions and what is good to know; [] when nothing.',
      '- missing: what a person must find out before this can be published; [] when nothing.',
    ].join('\n'),
  answer: articleDraftSchema,
  maxTokens: 700,
  temperature: 0.1,
};
