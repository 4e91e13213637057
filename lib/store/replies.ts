import { replyUseSchema, type Reply, type ReplyUndo, type ReplyUse } from '@/lib/domain/reply';
import { changeRows, takeBackRows, type RowEdit } from './change-rows';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** Changes of canned replies, each in one transaction together with what takes it back; and how they are used. */
export function repliesIn(database: Database) {
  const { replies, replyUndo, replyUse } = database;
  const tables = { rows: replies, undos: replyUndo };

  return {
    /**
     * Writes and deletes all of it, or nothing.
     * @param onStep told how many replies were gone through; what it throws undoes the whole change
     */
    change: (
      edit: RowEdit<Reply>,
      undo: Pick<ReplyUndo, 'id' | 'at' | 'what'>,
      onStep?: (done: number) => void,
    ): Promise<void> => database.transaction('rw', [replies, replyUndo], () => changeRows(tables, edit, undo, onStep)),

    /**
     * Brings back what a change replaced and takes out what it added.
     * @returns what was done, for those who hold the replies
     * @throws StoreError where a later change touched the same replies, or the change is forgotten
     */
    undo: (id: string): Promise<RowEdit<Reply>> =>
      database.transaction('rw', [replies, replyUndo], () => takeBackRows(tables, id)),

    uses: async (): Promise<ReplyUse[]> => readRows(replyUseSchema, await replyUse.toArray()),
    clearUses: async (): Promise<void> => replyUse.clear(),
    saveUse: async (use: ReplyUse): Promise<void> => void (await replyUse.put(use)),
  };
}
