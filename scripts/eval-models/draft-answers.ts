import type { Article } from '../../lib/domain/article.ts';
import type { PromptSource } from '../../lib/domain/prompt-source.ts';
import { createKnowledge } from '../../lib/knowledge/create-knowledge.ts';
import { createDraftReader } from '../../lib/prompts/read-draft.ts';
import { draftReply } from '../../lib/prompts/tasks/draft-reply.ts';
import { starterQuestions } from '../../test/lib/knowledge/starter-questions.ts';
import type { Asker } from './ask.ts';
import { moreQuestions } from './more-questions.ts';

const QUESTIONS = 100;
const PASSAGES = 3;

export interface Drafts {
  /** Questions that the pack answers, and of these those that got a draft. */
  answerable: { asked: number; drafted: number };
  /** Questions that it does not answer, and of these those that the model says so of. */
  unanswerable: { asked: number; declined: number };
  /** Sentences that state something, and of these those that a source says. */
  sentences: { stated: number; supported: number };
  /** Drafts in which a link, number, address or command stands in no source. */
  withUnsourced: number;
  drafts: number;
}

/** Has the model draft an answer to each question from what the search finds in the starter pack. */
export async function draftAnswers(
  { ask }: Asker,
  articles: readonly Article[],
  share: number,
  onDone: () => void,
): Promise<Drafts> {
  const knowledge = createKnowledge();
  knowledge.put([...articles]);
  const every = Math.max(1, Math.round(1 / share));
  const questions = [...starterQuestions, ...moreQuestions].slice(0, QUESTIONS).filter((_, at) => at % every === 0);
  const drafts: Drafts = {
    answerable: { asked: 0, drafted: 0 },
    unanswerable: { asked: 0, declined: 0 },
    sentences: { stated: 0, supported: 0 },
    withUnsourced: 0,
    drafts: 0,
  };
  for (const [text, article] of questions) {
    const sources = knowledge.search(text, PASSAGES, 'en').map((found): PromptSource => ({
      id: found.article,
      kind: 'passage',
      title: found.heading === null ? found.title : `${found.title}: ${found.heading}`,
      text: found.text,
    }));
    const turns = [{ from: 'customer' as const, text }];
    const answered = await ask(draftReply, { turns, sources, language: 'en', tone: 'neutral', style: '', variant: 0 });
    const read =
      answered?.asked.ok === true
        ? createDraftReader({ sources: answered.built.sources, turns, language: 'en' })(answered.asked.answer)
        : null;
    const isDraft = read !== null && !read.hasNoAnswer;
    if (article === null) {
      drafts.unanswerable.asked++;
      if (read?.hasNoAnswer === true) drafts.unanswerable.declined++;
    } else {
      drafts.answerable.asked++;
      if (isDraft) drafts.answerable.drafted++;
    }
    if (read && isDraft) {
      const stated = read.sentences.filter(({ standing }) => standing !== 'courtesy');
      drafts.drafts++;
      drafts.sentences.stated += stated.length;
      drafts.sentences.supported += stated.filter(({ standing }) => standing === 'supported').length;
      if (read.unsourced.length > 0) drafts.withUnsourced++;
    }
    onDone();
  }
  return drafts;
}
