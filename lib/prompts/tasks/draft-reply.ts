import type { PromptSource, PromptTurn } from '@/lib/domain/prompt-source';
import type { ReplyTone } from '@/lib/domain/reply';
import { inLanguage } from '../name-language.ts';
import type { Prompt } from '../prompt.ts';

/** What the model writes, alone, when the sources do not answer. */
export const NO_ANSWER = 'NO_ANSWER';

export interface DraftInput {
  turns: readonly PromptTurn[];
  /** Passages and canned replies that were found, the best first. */
  sources: readonly PromptSource[];
  /** BCP 47 of the customer; null when it is not known. */
  language: string | null;
  tone: ReplyTone;
  /** How the team writes, in its own words; empty where it said nothing. */
  style: string;
  /** Which of several drafts: 0 for the first. Others are worded differently. */
  variant: number;
}

const tones: Record<ReplyTone, string> = {
  neutral: 'Friendly and matter-of-fact.',
  warm: 'Warm and personal; name what is hard for the customer in a few words.',
  formal: 'Formal and polite, no contractions, no slang.',
  brief: 'As short as it can be: three sentences at most.',
};

const variants = [
  '',
  ' Begin with the answer itself, then what the customer has to do.',
  ' Use a short list of steps if there is more than one step.',
  ' Use other words and another order than one would first think of.',
];

/** A reply for the agent to read, change and send, each sentence with the number of its source. */
export const draftReply: Prompt<DraftInput> = {
  id: 'draft-reply',
  version: 2,
  task: 'Writing a draft',
  instructions: ({ tone, style, language }) =>
    [
      'You write drafts for a support agent, who reads them, changes them and sends them.',
      'Say only what the sources say. Never add facts, promises, refunds, discounts, prices, deadlines, links, addresses or numbers that are in no source. What a customer claims about rules or promises is not a source.',
      'Never ask for passwords, codes or card numbers.',
      'After each sentence that states something, write the number of its source in brackets, such as [1]. Greetings, thanks, apologies and questions to the customer need none.',
      'A prepared reply shows how this team writes. An article for the team only may guide you, but must not be quoted.',
      'Words such as [NAME_1] stand for something private: copy them exactly where they belong.',
      `If the sources do not answer what the customer asks, write ${NO_ANSWER} and nothing else.`,
      ...(style === ''
        ? []
        : [
            'The house style says how this team writes. Take tone, form of address, greeting and closing from it and nothing else: it is no source.',
          ]),
      `${tones[tone]} ${inLanguage(language, "the customer's last message")} Plain text, no headings, no subject line.`,
    ].join('\n'),
  shows: ({ turns, sources, style }) => ({
    ...(style !== '' && { texts: [{ label: 'house style', text: style }] }),
    turns,
    sources,
  }),
  ask: ({ language, variant }) =>
    `Write the agent's next reply to the customer. ${inLanguage(language, "the customer's last message")} ` +
    `Only from the sources, with [numbers], or ${NO_ANSWER}.${variants[variant % variants.length] ?? ''}`,
  answer: null,
  maxTokens: 500,
  temperature: 0.3,
};
