import type { PromptTurn } from '@/lib/domain/prompt-source';
import type { SummaryOf } from '@/lib/domain/written';
import { createMask } from '@/lib/privacy/create-mask';
import { findUnsourced } from '@/lib/prompts/find-unsourced';
import type { Prompt } from '@/lib/prompts/prompt';
import { summariseConversation } from '@/lib/prompts/tasks/summarise-conversation';
import { summariseCustomer } from '@/lib/prompts/tasks/summarise-customer';
import { summariseHandoff } from '@/lib/prompts/tasks/summarise-handoff';
import { summariseThread } from '@/lib/prompts/tasks/summarise-thread';
import { namesIn } from '../../ask-question';
import { pickSentences } from './pick-sentences';
import { readTurns } from './read-turns';
import { runPrompt, type Ran } from './run-prompt';
import { conversationText, customerText, handoffText, threadText } from './summary-text';
import type { WritingTools, WrittenResult } from './written-result';

/** Earlier conversations that a history is made of, and messages of each. */
const MOST_CONVERSATIONS = 8;
const MOST_MESSAGES = 30;

/** Summaries: by the model, or the most telling sentences where there is none, or where its answer can't be used. */
export async function writeSummary(tools: WritingTools, of: SummaryOf): Promise<WrittenResult> {
  const { context, run } = tools;
  const past = of === 'history' ? await readPast(tools) : [];
  const turns = of === 'history' ? past.flatMap(({ turns }) => turns) : context.turns;
  if (turns.length === 0)
    return { ok: true, isByModel: false, isStopped: false, text: '', notes: ['There is nothing to summarise yet.'] };
  const pick = (notes: string[]): WrittenResult => ({
    ok: true,
    isByModel: false,
    isStopped: false,
    text: pickSentences(of, turns),
    notes,
  });
  if (!run.engine?.chosen()) return pick(['The most telling sentences, as they were written.']);
  const ran = await askFor(tools, of, past);
  if (!ran.ok && ran.fault.kind === 'stopped') return { ok: false, fault: ran.fault, text: '' };
  if (!ran.ok) return pick([`${ran.fault.message} These are the most telling sentences, as they were written.`]);
  return {
    ok: true,
    isByModel: true,
    isStopped: ran.isStopped,
    text: ran.answer,
    language: tools.agentLanguage,
    unsourced: findUnsourced(ran.answer, { sources: turns.map(({ text }) => text), customer: [] }),
    notes: ran.notes,
  };
}

async function askFor(tools: WritingTools, of: SummaryOf, past: readonly Past[]): Promise<Ran<string>> {
  const { context, agentLanguage: language } = tools;
  // Other agents, and others of the customer's side, wrote in the older conversations.
  const names = [...new Set([...context.names, ...past.flatMap((each) => each.names)])];
  // The answer is JSON on its way, which is nothing to read.
  const { onText: _, ...run } = tools.run;
  const options = { ...run, mask: of === 'history' ? createMask(names) : context.mask };
  const ask = async <Input, Answer>(
    prompt: Prompt<Input, Answer>,
    input: Input,
    toText: (answer: Answer) => string,
  ) => {
    const ran = await runPrompt(prompt, input, options);
    return ran.ok ? { ...ran, answer: toText(ran.answer) } : ran;
  };
  const { turns } = context;
  switch (of) {
    case 'conversation':
      return ask(summariseConversation, { turns, language }, conversationText);
    case 'handoff':
      return ask(summariseHandoff, { turns, language }, handoffText);
    case 'thread':
      return ask(summariseThread, { turns, language }, threadText);
    case 'history':
      return ask(summariseCustomer, { conversations: past.map(toText), language }, customerText);
  }
}

interface Past {
  day: string;
  turns: PromptTurn[];
  /** Of all who wrote in it. */
  names: string[];
}

const toText = ({ day, turns }: Past): string =>
  [day, ...turns.map(({ from, text }) => `${from === 'agent' ? 'Team' : 'Customer'}: ${text}`)].join('\n');

/** The customer's other conversations on this device, the oldest first. */
async function readPast({ store, people, context }: WritingTools): Promise<Past[]> {
  const own = context.help.conversation.key;
  const conversations = (await store.conversations.ofPeople(people, MOST_CONVERSATIONS + 1))
    .filter(({ key }) => key !== own)
    .slice(0, MOST_CONVERSATIONS)
    .toReversed();
  return Promise.all(
    conversations.map(async ({ key, lastSeenAt }) => {
      const { messages } = await store.conversations.load(key);
      return {
        day: new Date(lastSeenAt).toISOString().slice(0, 10),
        turns: readTurns(messages.slice(-MOST_MESSAGES)),
        names: namesIn(messages, null),
      };
    }),
  );
}
