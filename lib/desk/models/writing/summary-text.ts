import type { ConversationSummary } from '@/lib/prompts/tasks/summarise-conversation';
import type { CustomerSummary } from '@/lib/prompts/tasks/summarise-customer';
import type { Handoff } from '@/lib/prompts/tasks/summarise-handoff';
import type { ThreadSummary } from '@/lib/prompts/tasks/summarise-thread';
import type { Discussions } from '@/lib/prompts/tasks/suggest-discussions';
import type { ArticleDraft } from '@/lib/prompts/tasks/write-article';
import type { ExtractedSentence } from '@/lib/prompts/summarise-by-extract';

// Answers in parts as plain text that can be read, copied and sent on.

const part = (title: string, text: string): string => (text.trim() === '' ? '' : `${title}: ${text.trim()}`);
const list = (title: string, entries: readonly string[]): string => {
  const said = entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
  return said.length === 0 ? '' : [`${title}:`, ...said.map((entry) => `- ${entry}`)].join('\n');
};
const join = (...parts: string[]): string => parts.filter((each) => each !== '').join('\n\n');

export const conversationText = ({ summary, openQuestion }: ConversationSummary): string =>
  join(summary.trim(), part('Still open', openQuestion));

export const handoffText = ({ problem, tried, promised, open, nextStep }: Handoff): string =>
  join(
    part('Problem', problem),
    list('Done so far', tried),
    list('Promised', promised),
    part('Still open', open),
    part('Next', nextStep),
  );

export const threadText = ({ summary, decided, views, questions }: ThreadSummary): string =>
  join(summary.trim(), list('Decided', decided), list('Views', views), list('Not answered', questions));

export const customerText = ({ summary, promises, repeated }: CustomerSummary): string =>
  join(summary.trim(), list('Promised, not known to be done', promises), list('Came up more than once', repeated));

export const discussionsText = ({ prompts }: Discussions): string =>
  prompts.map(({ question, reason }) => join(question.trim(), reason.trim())).join('\n\n');

export const articleText = ({ title, answer, steps, notes }: ArticleDraft): string =>
  join(
    title.trim(),
    answer.trim(),
    steps.map((step, at) => `${at + 1}. ${step.trim()}`).join('\n'),
    notes.map((note) => `- ${note.trim()}`).join('\n'),
  );

const speakers: Record<ExtractedSentence['from'], string> = {
  customer: 'Customer',
  agent: 'Team',
  note: 'Note',
  system: 'System',
};

/** The most telling sentences, each with who wrote it; those of one speaker in a row together. */
export const extractText = (sentences: readonly ExtractedSentence[]): string =>
  sentences
    .map(({ from, text }, at) =>
      sentences[at - 1]?.from === from ? text : `${at > 0 ? '\n' : ''}${speakers[from]}: ${text}`,
    )
    .join(' ')
    .replaceAll(' \n', '\n');
