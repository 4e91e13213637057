import type { InsertResult } from '@/lib/desk/page-contract';
import { insertReply } from '@/lib/inbox/composer/insert-reply';
import type { ComposerInView } from '@/lib/inbox/create-reader';

/** Puts texts in the page's composer, and remembers how to take the last one out again. */
export function createInserter(composer: () => ComposerInView | null) {
  let undo: (() => Promise<boolean>) | null = null;
  return {
    async insert(text: string): Promise<InsertResult> {
      const found = composer();
      if (!found) return { ok: false, reason: 'This page shows no box to write in. The text can be copied instead.' };
      if (found.note)
        return { ok: false, reason: 'The box is set to a private note. Switch it to a reply, then insert.' };
      const result = await insertReply(found.element, text);
      if (!result.ok) return result;
      ({ undo } = result);
      return { ok: true };
    },
    async undoInsert(): Promise<InsertResult> {
      if (!undo) return { ok: false, reason: 'There is nothing to take back.' };
      const isUndone = await undo();
      undo = null;
      return isUndone ? { ok: true } : { ok: false, reason: 'The text was changed since, so it is left as it is.' };
    },
  };
}
