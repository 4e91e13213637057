import { draftReply } from '@/lib/prompts/tasks/draft-reply';
import { checkDraft } from './check-draft';
import { runPrompt } from './run-prompt';
import type { WritingTools, WrittenResult } from './written-result';

/** A reply from what was found, held against it sentence by sentence. */
export async function writeDraft(
  { context, run, ownFacts }: WritingTools,
  { hint, variant }: { hint: string | undefined; variant: number },
): Promise<WrittenResult> {
  const { turns, sources, language, mask } = context;
  const wish = hint === undefined ? [] : [{ from: 'note' as const, text: `What the agent wants to say: ${hint}` }];
  const ran = await runPrompt(
    draftReply,
    { turns: [...turns, ...wish], sources, language, tone: 'neutral', variant },
    { ...run, mask },
  );
  if (!ran.ok) return ran;
  const checked = checkDraft(ran.answer, { sources: ran.sources, turns, ownFacts, hint });
  return {
    ok: true,
    isByModel: true,
    isStopped: ran.isStopped,
    text: checked.text,
    sentences: checked.sentences,
    unsourced: checked.unsourced,
    sources: ran.sources
      .filter(({ id }) => checked.sentences.some((sentence) => sentence.sources.includes(id)))
      .map(({ id, kind, title }) => ({ id, kind, title })),
    language,
    notes: checked.hasNoAnswer ? [noAnswer, ...ran.notes] : ran.notes,
  };
}

const noAnswer = 'Your library has no answer to this.';
