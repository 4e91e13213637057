import type { DraftChange, Outcome, PageDesk } from '@/lib/desk/page-contract';
import { watchDraft } from '@/lib/inbox/composer/watch-draft';
import type { InboxWatch } from '@/lib/inbox/watch-inbox';
import type { Inserter } from './insert';
import { loadMendDraft } from './load-on-demand';

/** Tells the desk on this device what the agent writes in the conversation in view, and puts in what mends it. */
export function startDrafts({
  watch,
  inserter,
  desk,
  signal,
}: {
  watch: Pick<InboxWatch, 'composer' | 'conversationId'>;
  inserter: Pick<Inserter, 'replace'>;
  desk: () => PageDesk | null;
  signal: AbortSignal;
}) {
  const drafts = watchDraft({
    window,
    composer: () => watch.composer(),
    conversation: () => watch.conversationId(),
    // What the desk did not hear it hears with the next letter, or when it is there again.
    report: (draft) =>
      void desk()
        ?.drafted(draft)
        .catch(() => undefined),
    signal,
  });

  /** What writes in the box changes the draft. */
  const lookAfter =
    <Args extends unknown[], Result>(write: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      try {
        return await write(...args);
      } finally {
        drafts.look();
      }
    };

  const mend = async (change: DraftChange): Promise<Outcome> => {
    const mendDraft = await loadMendDraft();
    if (!mendDraft) return { ok: false, reason: 'The browser does not let Deskmate write here.' };
    const box = watch.composer();
    if (!box) return { ok: false, reason: 'This page shows no box to write in.' };
    return inserter.replace(change.conversation, (isStillMeant, find) =>
      mendDraft(box.element, change, isStillMeant, find),
    );
  };
  return { look: drafts.look, forget: drafts.forget, lookAfter, mend: lookAfter(mend) };
}
