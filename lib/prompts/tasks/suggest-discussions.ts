import type { PromptTurn } from '@/lib/domain/prompt-source';
import { z } from '../../domain/zod.ts';
import { inLanguage } from '../name-language.ts';
import type { Prompt } from '../prompt.ts';

export const discussionsSchema = z.object({
  prompts: z.array(
    z.object({
      /** The question as it could be posted. */
      question: z.string(),
      /** What in the messages speaks for it. */
      reason: z.string(),
    }),
  ),
});
export type Discussions = z.infer<typeof discussionsSchema>;

export interface DiscussionsInput {
  /** What members wrote lately. */
  turns: readonly PromptTurn[];
  /** BCP 47 of the community. */
  language: string | null;
}

/** Questions that a community manager could ask the members. */
export const suggestDiscussions: Prompt<DiscussionsInput, Discussions> = {
  id: 'suggest-discussions',
  version: 1,
  task: 'Looking for questions to ask',
  instructions: () =>
    'You help a community manager to find good questions for the members. A good question can be answered from experience, has more ' +
    'than one right answer, and grows out of what members already talk about. Name and quote no member. Nothing about health, ' +
    'politics, religion or money of members. Promise nothing.',
  shows: ({ turns }) => ({ turns }),
  ask: ({ language }) =>
    [
      `Suggest three questions to post. ${inLanguage(language, 'the messages')} Answer with one JSON object:`,
      '- prompts: three entries, each with question (one or two sentences, ready to post) and reason (what in the messages speaks for it, in one sentence, no names).',
    ].join('\n'),
  answer: discussionsSchema,
  maxTokens: 450,
  temperature: 0.5,
};
