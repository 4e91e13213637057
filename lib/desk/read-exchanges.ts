import type { StoredAssessment } from '@/lib/domain/assessment';
import type { StoredMessage } from '@/lib/domain/message';
import { timeOf } from '@/lib/domain/time-of';
import { redactText } from '@/lib/privacy/redact-text';
import { applyCorrections } from './apply-corrections';
import { questionToKeep } from './ask-question';

/** What a customer asked, and what was sent to them; redacted, whoever reads it. */
export interface Exchange {
  /** Key of the first message that asked. */
  id: string;
  conversation: string;
  question: string;
  language: string | null;
  /** Epoch milliseconds: when it was asked, as far as the page told. */
  at: number;
  reply: { id: string; text: string; at: number } | null;
}

/** Further back a thread is history. */
const messagesRead = 200;
/** "And in blue?" asks nothing without what was written before it. */
const leastQuestionWords = 5;
/** "Sure, one moment" answers nothing. */
const leastReplyWords = 7;
const longestReply = 4_000;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** What the customer wrote until the team answered, and all that the team wrote until they wrote again. */
function splitTurns(messages: readonly StoredMessage[]): { asked: StoredMessage[]; answered: StoredMessage[] }[] {
  const turns: { asked: StoredMessage[]; answered: StoredMessage[] }[] = [];
  for (const message of messages) {
    if (message.deleted === true || message.text.trim() === '') continue;
    const turn = turns.at(-1);
    if (message.direction === 'inbound') {
      if (turn && turn.answered.length === 0) turn.asked.push(message);
      else turns.push({ asked: [message], answered: [] });
    } else if (message.direction === 'outbound') turn?.answered.push(message);
  }
  return turns;
}

/**
 * What of a turn is a question by itself: each message that asks in words enough, or, where none does, all of them
 * together ("It broke." "What now?").
 */
function splitQuestions(
  asked: readonly StoredMessage[],
  names: readonly string[],
  asks: (messages: readonly StoredMessage[]) => boolean,
): { messages: readonly StoredMessage[]; question: string }[] {
  const read = (messages: readonly StoredMessage[], least: number) => {
    if (!asks(messages)) return [];
    const question = questionToKeep(messages, names);
    return countWords(question) < least ? [] : [{ messages, question }];
  };
  const single = asked.flatMap((message) => read([message], leastQuestionWords));
  return single.length > 0 ? single : read(asked, 2);
}

/**
 * The questions of a conversation with their answers. Pure.
 *
 * @param asks whether messages ask for anything at all; thanks and small talk are no questions
 */
export function readExchanges(
  conversation: string,
  messages: readonly StoredMessage[],
  names: readonly string[],
  assessments: ReadonlyMap<string, StoredAssessment>,
  asks: (messages: readonly StoredMessage[]) => boolean,
): Exchange[] {
  return splitTurns(messages.slice(-messagesRead)).flatMap(({ asked, answered }): Exchange[] => {
    const text = redactText(answered.map((message) => message.text.trim()).join('\n\n'), names).slice(0, longestReply);
    const last = answered.at(-1);
    const reply = last && countWords(text) >= leastReplyWords ? { id: last.key, text, at: timeOf(last) } : null;
    const judged = asked.flatMap(({ key }) => assessments.get(key) ?? []);
    const assessed = judged.map(({ assessment, corrections }) => applyCorrections(assessment, corrections));
    // A person in distress asked no question for a knowledge base, and is not shown as an example.
    if (assessed.some(({ distress }) => distress.flag)) return [];
    const language = assessed.at(-1)?.language.label ?? null;
    return splitQuestions(asked, names, asks).flatMap(({ messages: [first], question }): Exchange[] =>
      first ? [{ id: first.key, conversation, question, language, at: timeOf(first), reply }] : [],
    );
  });
}
