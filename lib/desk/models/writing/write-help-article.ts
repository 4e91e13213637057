import type { PromptTurn } from '@/lib/domain/prompt-source';
import { writeArticle } from '@/lib/prompts/tasks/write-article';
import { markTalk } from './mark-talk';
import { runPrompt } from './run-prompt';
import { articleText } from './summary-text';
import type { WritingTools, WrittenResult } from './written-result';

const nobodyAnswered =
  'Nobody of your team has answered here yet, so there is nothing to write an article from. Write it once it is answered.';

/** An article from how the team answered, for the agent to check and to put into the library. */
export async function writeHelpArticle({ context, run, agentLanguage }: WritingTools): Promise<WrittenResult> {
  // An article of what customers alone said would answer nothing.
  if (!context.turns.some(({ from }) => from === 'agent'))
    return { ok: true, isByModel: false, isStopped: false, text: '', notes: [nobodyAnswered] };
  const { onText: _, ...silent } = run;
  const language = context.language ?? agentLanguage;
  // For everybody to read: what was hidden of the customer is never put back.
  const mask = { ...context.mask, restore: (text: string) => text };
  const ran = await runPrompt(writeArticle, { conversations: [asText(context.turns)], language }, { ...silent, mask });
  if (!ran.ok) return ran;
  return {
    ok: true,
    isByModel: true,
    isStopped: ran.isStopped,
    ...markTalk(articleText(ran.answer), context),
    language,
    notes: [...ran.answer.missing.map((each) => `To find out first: ${each}`), ...ran.notes],
  };
}

/** Private notes are not for an article. */
const asText = (turns: readonly PromptTurn[]): string =>
  turns
    .filter(({ from }) => from === 'agent' || from === 'customer')
    .map(({ from, text }) => `${from === 'agent' ? 'Agent' : 'Customer'}: ${text}`)
    .join('\n');
