import { suggestDiscussions } from '@/lib/prompts/tasks/suggest-discussions';
import { markTalk } from './mark-talk';
import { runPrompt } from './run-prompt';
import { discussionsText } from './summary-text';
import type { WritingTools, WrittenResult } from './written-result';

/** Questions that grow out of what members write, for a community manager to post. */
export async function writeDiscussion({ context, run, agentLanguage }: WritingTools): Promise<WrittenResult> {
  const { onText: _, ...silent } = run;
  const language = context.language ?? agentLanguage;
  const ran = await runPrompt(
    suggestDiscussions,
    // For everybody to read: private notes stay in the team.
    { turns: context.turns.filter(({ from }) => from !== 'note'), language },
    { ...silent, mask: context.mask },
  );
  if (!ran.ok) return ran;
  return {
    ok: true,
    isByModel: true,
    isStopped: ran.isStopped,
    ...markTalk(discussionsText(ran.answer), context),
    language,
    notes: ran.notes,
  };
}
