import type { Outcome } from '@/lib/desk/page-contract';
import type { Replaced } from '@/lib/inbox/composer/replace-typed';
import type { InboxWatch } from '@/lib/inbox/watch-inbox';
import { loadInsertReply } from './load-on-demand';

const refuse = (reason: string): Outcome => ({ ok: false, reason });

/** Writes into a composer, as long as the page shows the conversation that it is for; `find` tells the composer anew. */
type ReplaceWork = (isStillMeant: () => boolean, find: () => HTMLElement | null) => Promise<Replaced>;

/** Puts texts in the page's composer, one at a time, and remembers how to take the last one out again. */
export function createInserter(watch: Pick<InboxWatch, 'composer' | 'conversationId'>) {
  let undo: { conversation: string | null; takeOut: () => Promise<boolean> } | null = null;
  let running: { what: string; result: Promise<Outcome> } | null = null;

  /**
   * Two at once would each take the other's text for a change by the agent. The same asked twice (a key pressed twice)
   * is done once.
   */
  const alone = (what: string, work: () => Promise<Outcome>): Promise<Outcome> => {
    if (running) {
      return running.what === what ? running.result : Promise.resolve(refuse('A text is being inserted already.'));
    }
    const result = work().finally(() => {
      running = null;
    });
    running = { what, result };
    return result;
  };

  return {
    insert: (
      text: string,
      conversation: string,
      cursor: number | null = null,
      isForNote: boolean = false,
    ): Promise<Outcome> =>
      alone(`${isForNote ? 'note' : 'reply'}\n${conversation}\n${text}`, async () => {
        const insertReply = await loadInsertReply();
        if (!insertReply) return { ...refuse('The browser does not let Deskmate write here.'), canPaste: true };
        // As the page is now, not as it was last told: it may be moving to another customer.
        const shown = watch.conversationId();
        if (shown === null)
          return {
            ...refuse('This page does not tell whose conversation is open, so nothing was inserted.'),
            canPaste: true,
          };
        const isStillMeant = () => watch.conversationId() === conversation;
        if (!isStillMeant()) return refuse('The page shows another conversation now, so nothing was inserted.');
        const found = watch.composer();
        if (!found) return refuse('This page shows no box to write in. The text can be copied instead.');
        if (found.note && !isForNote)
          return refuse('The box is set to a private note. Switch it to a reply, then insert.');
        // What a colleague should know must never stand in the box that the customer reads.
        if (!found.note && isForNote)
          return refuse('The box is for the customer now. Switch it to a private note, then try again.');
        // Pages replace their composer; a box of the other kind must not stand in for it.
        const find = () => {
          const now = watch.composer();
          return now && now.note === isForNote ? now.element : null;
        };
        const result = await insertReply(found.element, text, isStillMeant, find, cursor);
        if (!result.ok) return { ...result, canPaste: isStillMeant() };
        undo = { conversation, takeOut: result.undo };
        return { ok: true };
      }),
    /**
     * Puts a text in the place of what was typed in the composer at hand; `work` writes it. In a private note as well: there
     * the agent typed it.
     */
    replace: (conversation: string | null, work: ReplaceWork): Promise<Outcome> =>
      alone('replace', async () => {
        const isStillMeant = () => watch.conversationId() === conversation;
        if (!isStillMeant()) return refuse('The page shows another conversation now, so nothing was inserted.');
        const isNote = watch.composer()?.note;
        const find = () => {
          const now = watch.composer();
          return now && now.note === isNote ? now.element : null;
        };
        const result = await work(isStillMeant, find);
        if (!result.ok) return result;
        undo = { conversation, takeOut: result.undo };
        return { ok: true };
      }),
    undoInsert: (): Promise<Outcome> =>
      alone('', async () => {
        if (!undo) return refuse('There is nothing to take back.');
        const { conversation, takeOut } = undo;
        if (watch.conversationId() !== conversation) {
          return refuse('That was in another conversation; go back to it to take the text out.');
        }
        undo = null;
        const isUndone = await takeOut();
        return isUndone ? { ok: true } : refuse('The text was changed since, so it is left as it is.');
      }),
  };
}
export type Inserter = ReturnType<typeof createInserter>;
