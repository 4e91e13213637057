import type { Drafted } from '@/lib/domain/drafted';
import type { PromptSource } from '@/lib/domain/prompt-source';
import { createDraftReader } from '@/lib/prompts/read-draft';
import { draftReply } from '@/lib/prompts/tasks/draft-reply';
import { runPrompt } from './run-prompt';
import type { WritingTools, WrittenResult } from './written-result';

const noAnswer = 'Your library has no answer to this.';

/** A reply from what was found, held against it sentence by sentence, also while it is written. */
export async function writeDraft(
  { context, run, ownFacts, voice, onDrafted }: WritingTools,
  { hint, variant }: { hint: string | undefined; variant: number },
): Promise<WrittenResult> {
  const { turns, sources, language, mask } = context;
  const wish = hint === undefined ? [] : [{ from: 'note' as const, text: `What the agent wants to say: ${hint}` }];
  // What our own side is called, how it greets, and what the agent wants said, needs no source.
  const own = [ownFacts, voice.style, hint ?? '']
    .filter((text) => text !== '')
    .map((text) => ({ from: 'agent' as const, text }));
  let read: ((raw: string) => Drafted) | null = null;
  const readerOf = (shown: readonly PromptSource[]) =>
    (read ??= createDraftReader({ sources: shown, turns: [...turns, ...own], language }));
  const partsOf = (drafted: Drafted, shown: readonly PromptSource[]) => ({
    text: drafted.text,
    sentences: drafted.sentences,
    unsourced: drafted.unsourced,
    sources: shown
      .filter(({ id }) => drafted.sentences.some((sentence) => sentence.sources.includes(id)))
      .map(({ id, kind, title }) => ({ id, kind, title })),
  });

  const ran = await runPrompt(
    draftReply,
    { turns: [...turns, ...wish], sources, language, tone: voice.tone, style: voice.style, variant },
    {
      ...run,
      mask,
      onText: (raw, shown) => {
        const reader = readerOf(shown);
        onDrafted((text = raw) => partsOf(reader(text), shown));
      },
    },
  );
  if (!ran.ok) return ran;
  const reader = readerOf(ran.sources);
  const drafted = reader(ran.answer);
  const parts = partsOf(drafted, ran.sources);
  const inside = ran.sources.filter(({ id, isInternal }) => isInternal && parts.sources.some((used) => used.id === id));
  onDrafted((text = ran.answer) => partsOf(reader(text), ran.sources));
  return {
    ok: true,
    isByModel: true,
    isStopped: ran.isStopped,
    ...parts,
    language,
    notes: [
      ...(drafted.hasNoAnswer ? [noAnswer] : []),
      ...inside.map(({ title }) => `From an article for the team only: ${title}. Check what you pass on.`),
      ...ran.notes,
    ],
  };
}
