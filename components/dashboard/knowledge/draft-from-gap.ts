import type { ArticleDraft } from '@/lib/domain/article-list';
import type { QuestionGap } from '@/lib/domain/asked-question';
import { newDraft } from './new-draft';

/** A title is read at a glance. */
const longestTitle = 120;

/** The first question of a text, or its beginning. */
function titleOf(question: string): string {
  const [first = question] = question.split(/(?<=[.!?？])\s+/u, 1);
  return first.length <= longestTitle ? first : `${first.slice(0, longestTitle - 1).trimEnd()}…`;
}

/** An article to begin with: what was asked, and what was replied to it once. */
export function draftFromGap({ question, examples, reply, language }: QuestionGap): ArticleDraft {
  const asked = examples.map((example) => `> ${example.replaceAll('\n', ' ')}`).join('\n>\n');
  const answer = reply ?? 'Write here what answers them.';
  const body = `## Answer\n\n${answer}\n\n## Asked like this\n\nTake this part out before you save.\n\n${asked}\n`;
  return newDraft({ title: titleOf(question), body, ...(language === null ? {} : { language }) });
}
