import type { PromptTurn } from '@/lib/domain/prompt-source';
import { z } from '../../domain/zod.ts';
import { inLanguage } from '../name-language.ts';
import type { Prompt } from '../prompt.ts';

export const conversationSummarySchema = z.object({
  /** What it is about and how it stands, in two or three sentences. */
  summary: z.string(),
  /** What the customer still needs; empty when nothing is open. */
  openQuestion: z.string(),
});
export type ConversationSummary = z.infer<typeof conversationSummarySchema>;

export interface SummariseInput {
  /** Oldest first. */
  turns: readonly PromptTurn[];
  /** BCP 47 of the reader: the agent. */
  language: string | null;
}

/** The rules of every summary. */
export const summaryRules =
  'You summarise support conversations for an agent who has not read them. Say only what is written there, in your own words, ' +
  'calm and exact. Keep numbers and dates as they are. Say who said what; a claim stays a claim. Do not judge persons. ' +
  'Words such as [NAME_1] stand for something private: copy them exactly.';

/** A conversation in three sentences. */
export const summariseConversation: Prompt<SummariseInput, ConversationSummary> = {
  id: 'summarise-conversation',
  version: 1,
  task: 'Summarising the conversation',
  instructions: () => summaryRules,
  shows: ({ turns }) => ({ turns }),
  ask: ({ language }) =>
    [
      `Summarise the conversation. ${inLanguage(language, 'the conversation')} Answer with one JSON object:`,
      '- summary: what it is about, what was done, how it stands; two or three sentences.',
      '- openQuestion: what the customer still needs, in one sentence; "" when nothing is open.',
    ].join('\n'),
  answer: conversationSummarySchema,
  maxTokens: 320,
  temperature: 0,
};
