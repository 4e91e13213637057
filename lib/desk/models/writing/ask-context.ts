import type { Help } from '@/lib/domain/assist';
import type { StoredMessage } from '@/lib/domain/message';
import type { PromptSource, PromptTurn } from '@/lib/domain/prompt-source';
import { createMask, type Mask } from '@/lib/privacy/create-mask';
import { toldNames } from '@/lib/privacy/told-names';
import { namesIn } from '../../ask-question';
import type { TabView } from '../../tabs';
import { readTurns } from './read-turns';

type Shown = Extract<TabView, { kind: 'conversation' }>;

/** What may be told to a model of the conversation in view, and how its people are hidden. */
export interface AskContext {
  help: Help;
  messages: readonly StoredMessage[];
  turns: PromptTurn[];
  /** Of all who wrote in the conversation, or are known to be in it. */
  names: readonly string[];
  mask: Mask;
  /** BCP 47 of the customer; null where it is not known. */
  language: string | null;
  /** Passages and replies that were found, the best first. */
  sources: PromptSource[];
}

/** Messages that a model is shown at most; what of these does not fit it, it reads a summary of. */
const MOST_MESSAGES = 200;

/** @param help what the sidebar shows of the same conversation */
export function askContext({ thread, seen }: Shown, help: Help): AskContext {
  const messages = thread.messages.slice(-MOST_MESSAGES);
  // Who wrote before those may still be spoken of in them.
  const names = [...namesIn(thread.messages, thread.person, seen), ...toldNames(messages.map(({ text }) => text))];
  const passages = help.passages.map(({ article, title, heading, text, url, isInternal }): PromptSource => ({
    id: article,
    kind: 'passage',
    title: heading === null ? title : `${title}: ${heading}`,
    text,
    ...(url === undefined ? {} : { url }),
    isInternal,
  }));
  const replies = help.replies
    // What a model wrote is no source for another draft.
    .filter(({ madeBy }) => madeBy === undefined)
    .map(({ reply, title, text }): PromptSource => ({ id: reply, kind: 'reply', title, text }));
  return {
    help,
    messages,
    turns: readTurns(messages),
    names,
    mask: createMask(names),
    language: help.latest?.assessment.language.label ?? null,
    // The best of each by turns: neither kind is better than the other by itself.
    sources: passages
      .flatMap((passage, at) => [passage, ...replies.slice(at, at + 1)])
      .concat(replies.slice(passages.length)),
  };
}
