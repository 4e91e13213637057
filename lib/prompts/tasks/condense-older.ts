import type { Prompt } from '../prompt.ts';
import { type SummariseInput, summaryRules } from './summarise-conversation.ts';

/** The oldest messages of a conversation that does not fit, as one short text for another prompt. */
export const condenseOlder: Prompt<SummariseInput> = {
  id: 'condense-older',
  version: 1,
  task: 'Reading older messages',
  instructions: () => summaryRules,
  shows: ({ turns }) => ({ turns }),
  ask: () =>
    'Summarise these messages in at most four short English sentences: what the customer wants, what was done, what was promised. Write the summary and nothing else.',
  answer: null,
  maxTokens: 160,
  temperature: 0,
};
