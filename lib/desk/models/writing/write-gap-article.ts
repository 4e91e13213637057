import type { ArticleDraft } from '@/lib/domain/article-list';
import { createFault } from '@/lib/models/create-fault';
import type { ModelFault } from '@/lib/domain/language-model';
import { findUnsourced } from '@/lib/prompts/find-unsourced';
import { writeArticle } from '@/lib/prompts/tasks/write-article';
import type { Exchange } from '../../read-exchanges';
import { articleToCheck } from './article-to-check';
import { runPrompt, type RunOptions } from './run-prompt';
import { articleText } from './summary-text';

/** Conversations that an article is made from, at most: the newest; more say the same again. */
const MOST_ANSWERS = 8;

/** What was asked is redacted when it is kept, for good; there is nothing to put back. */
const noMask = { hide: (text: string) => text, restore: (text: string) => text };

/** Each answer with all the questions that it was given to, the newest first. */
function answersIn(exchanges: readonly Exchange[]): { reply: string; questions: string[] }[] {
  const answers = new Map<string, { reply: string; questions: string[] }>();
  for (const { reply, question } of exchanges.toSorted((a, b) => b.at - a.at)) {
    if (reply === null) continue;
    const known = answers.get(reply.id);
    if (known) known.questions.push(question);
    else answers.set(reply.id, { reply: reply.text, questions: [question] });
  }
  return [...answers.values()].slice(0, MOST_ANSWERS);
}

/** An article from how the team answered one question in several conversations. */
export async function writeGapArticle(
  exchanges: readonly Exchange[],
  language: string,
  { engine, signal }: Pick<RunOptions, 'engine' | 'signal'>,
): Promise<{ ok: true; draft: ArticleDraft } | { ok: false; fault: ModelFault }> {
  const answers = answersIn(exchanges);
  if (answers.length === 0)
    return {
      ok: false,
      fault: createFault(
        'engine-failed',
        'No answers.',
        'Nobody answered this yet, so there is nothing to write from.',
      ),
    };
  const asked = exchanges.findLast((each) => each.language !== null)?.language ?? language;
  const conversations = answers.map(({ reply, questions }) =>
    [...questions.map((question) => `Customer: ${question}`), `Agent: ${reply}`].join('\n'),
  );
  const options = { engine, signal, mask: noMask, priority: 'click' as const };
  const ran = await runPrompt(writeArticle, { conversations, language: asked }, options);
  if (!ran.ok) return ran;
  const text = articleText(ran.answer);
  const said = { sources: answers.map(({ reply }) => reply), customer: answers.flatMap(({ questions }) => questions) };
  const notes = [...ran.answer.missing.map((each) => `To find out first: ${each}`), ...ran.notes];
  return {
    ok: true,
    draft: articleToCheck({ text, notes, language: asked, unsourced: findUnsourced(text, said) }, []),
  };
}
