import { replyUseSchema, type Reply, type ReplyUndo, type ReplyUse } from '@/lib/domain/reply';
import { changeRows, takeBackRows, type RowEdit } from './change-rows';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** How often a reply was used where it comes from. */
export interface UsesElsewhere {
  id: string;
  count: number;
}

/** Changes of canned replies, each in one transaction together with what takes it back; and how they are used. */
export function repliesIn(database: Database) {
  const { replies, replyUndo, replyUse } = database;
  const tables = { rows: replies, undos: replyUndo };

  /** In the transaction of the caller. @returns what was there before */
  const setElsewhere = async (told: readonly UsesElsewhere[]): Promise<UsesElsewhere[]> => {
    const were = await replyUse.bulkGet(told.map(({ id }) => id));
    await replyUse.bulkPut(
      told.map(({ id, count }, at) => ({ ...(were[at] ?? { id, count: 0, lastUsedAt: 0 }), elsewhere: count })),
    );
    return told.map(({ id }, at) => ({ id, count: were[at]?.elsewhere ?? 0 }));
  };

  return {
    /**
     * Writes and deletes all of it, or nothing.
     * @param onStep told how many replies were gone through; what it throws undoes the whole change
     * @param elsewhere how often replies were used where they come from
     */
    change: (
      edit: RowEdit<Reply>,
      undo: Pick<ReplyUndo, 'id' | 'at' | 'what'>,
      onStep?: (done: number) => void,
      elsewhere: readonly UsesElsewhere[] = [],
    ): Promise<void> =>
      database.transaction('rw', [replies, replyUndo, replyUse], async () => {
        const before = await setElsewhere(elsewhere);
        const noted = before.length === 0 ? undo : { ...undo, elsewhere: before };
        await changeRows(tables, edit, noted, onStep);
      }),

    /**
     * Brings back what a change replaced and takes out what it added.
     * @returns what was done, for those who hold the replies
     * @throws StoreError where a later change touched the same replies, or the change is forgotten
     */
    undo: (id: string): Promise<RowEdit<Reply>> =>
      database.transaction('rw', [replies, replyUndo, replyUse], async () => {
        const elsewhere = (await replyUndo.get(id))?.elsewhere ?? [];
        const done = await takeBackRows(tables, id);
        await setElsewhere(elsewhere);
        return done;
      }),

    uses: async (): Promise<ReplyUse[]> => readRows(replyUseSchema, await replyUse.toArray()),
    clearUses: async (): Promise<void> => replyUse.clear(),
    /** What was told of its use elsewhere stays as it is. */
    saveUse: (use: Omit<ReplyUse, 'elsewhere'>): Promise<void> =>
      database.transaction('rw', replyUse, async () => {
        const elsewhere = (await replyUse.get(use.id))?.elsewhere ?? 0;
        await replyUse.put({ ...use, elsewhere });
      }),
  };
}
