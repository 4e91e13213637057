import { z } from '../../domain/zod.ts';
import { inLanguage } from '../name-language.ts';
import type { Prompt } from '../prompt.ts';
import { type SummariseInput, summaryRules } from './summarise-conversation.ts';

export const handoffSchema = z.object({
  /** What the customer came with. */
  problem: z.string(),
  /** What was tried and found out, one step an entry. */
  tried: z.array(z.string()),
  /** What was promised to the customer, and by when. */
  promised: z.array(z.string()),
  /** What is still open. */
  open: z.string(),
  /** What the next person should do first. */
  nextStep: z.string(),
});
export type Handoff = z.infer<typeof handoffSchema>;

/** What a colleague needs who takes the conversation over. */
export const summariseHandoff: Prompt<SummariseInput, Handoff> = {
  id: 'summarise-handoff',
  version: 1,
  task: 'Writing a handoff note',
  instructions: () => `${summaryRules} Your note is for a colleague who takes over now and has one minute.`,
  shows: ({ turns }) => ({ turns }),
  ask: ({ language }) =>
    [
      `Write the handoff note. ${inLanguage(language, 'the conversation')} Answer with one JSON object:`,
      '- problem: what the customer came with, in one sentence.',
      '- tried: what was done or found out; [] when nothing.',
      '- promised: what the agent promised and by when; [] when nothing.',
      '- open: what is not settled; "" when nothing.',
      '- nextStep: what the colleague should do first, in one sentence; only what follows from the conversation.',
    ].join('\n'),
  answer: handoffSchema,
  maxTokens: 500,
  temperature: 0,
};
