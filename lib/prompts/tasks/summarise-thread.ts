import { z } from '../../domain/zod.ts';
import { inLanguage } from '../name-language.ts';
import type { Prompt } from '../prompt.ts';
import { type SummariseInput, summaryRules } from './summarise-conversation.ts';

export const threadSummarySchema = z.object({
  /** In three to five sentences. */
  summary: z.string(),
  /** What is agreed or decided, one an entry. */
  decided: z.array(z.string()),
  /** Where the writers disagree, each view without a name. */
  views: z.array(z.string()),
  /** What nobody has answered. */
  questions: z.array(z.string()),
});
export type ThreadSummary = z.infer<typeof threadSummarySchema>;

/** A long thread of several writers, such as in a community: where it stands. */
export const summariseThread: Prompt<SummariseInput, ThreadSummary> = {
  id: 'summarise-thread',
  version: 1,
  task: 'Summarising the thread',
  instructions: () => `${summaryRules} Several people write here; every view counts, not only the loudest.`,
  shows: ({ turns }) => ({ turns }),
  ask: ({ language }) =>
    [
      `Summarise the thread. ${inLanguage(language, 'the thread')} Answer with one JSON object:`,
      '- summary: what it is about and where it stands; three to five sentences.',
      '- decided: what is agreed or decided; [] when nothing.',
      '- views: the different views, one sentence each; [] when all agree.',
      '- questions: what was asked and nobody has answered; [] when nothing.',
    ].join('\n'),
  answer: threadSummarySchema,
  maxTokens: 550,
  temperature: 0,
};
