import { z } from '../../domain/zod.ts';
import { inLanguage } from '../name-language.ts';
import type { Prompt } from '../prompt.ts';
import { summaryRules } from './summarise-conversation.ts';

export const customerSummarySchema = z.object({
  /** What this customer came with over time, in two to four sentences. */
  summary: z.string(),
  /** What was promised to them and is not known to be done. */
  promises: z.array(z.string()),
  /** What came up more than once. */
  repeated: z.array(z.string()),
});
export type CustomerSummary = z.infer<typeof customerSummarySchema>;

export interface CustomerInput {
  /** One text a conversation, oldest first, each with its date in front. */
  conversations: readonly string[];
  /** BCP 47 of the reader. */
  language: string | null;
}

/** What a customer came with in all their conversations; about the matters, never about the person. */
export const summariseCustomer: Prompt<CustomerInput, CustomerSummary> = {
  id: 'summarise-customer',
  version: 1,
  task: 'Summarising the history',
  instructions: () =>
    `${summaryRules} Write about matters and orders, never about what kind of person the customer is.`,
  shows: ({ conversations }) => ({ turns: conversations.map((text) => ({ from: 'customer', text })) }),
  ask: ({ language }) =>
    [
      `Each text is one earlier conversation with the same customer, oldest first. ${inLanguage(language, 'the conversations')} Answer with one JSON object:`,
      '- summary: what this customer came with over time and how it ended; two to four sentences.',
      '- promises: what the team promised and what is not known to be done; [] when nothing.',
      '- repeated: what came up more than once; [] when nothing.',
    ].join('\n'),
  answer: customerSummarySchema,
  maxTokens: 450,
  temperature: 0,
};
