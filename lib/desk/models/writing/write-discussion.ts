import { findUnsourced } from '@/lib/prompts/find-unsourced';
import { suggestDiscussions } from '@/lib/prompts/tasks/suggest-discussions';
import { runPrompt } from './run-prompt';
import { discussionsText } from './summary-text';
import type { WritingTools, WrittenResult } from './written-result';

/** Questions that grow out of what members write, for a community manager to post. */
export async function writeDiscussion({ context, run, agentLanguage }: WritingTools): Promise<WrittenResult> {
  const { onText: _, ...silent } = run;
  const language = context.language ?? agentLanguage;
  const ran = await runPrompt(
    suggestDiscussions,
    { turns: context.turns, language },
    { ...silent, mask: context.mask },
  );
  if (!ran.ok) return ran;
  const text = discussionsText(ran.answer);
  const said = (by: 'agent' | 'customer') => context.turns.filter(({ from }) => from === by).map((turn) => turn.text);
  return {
    ok: true,
    isByModel: true,
    isStopped: ran.isStopped,
    text,
    language,
    unsourced: findUnsourced(text, { sources: said('agent'), customer: said('customer') }),
    notes: ran.notes,
  };
}
