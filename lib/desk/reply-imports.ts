import type { Reply } from '@/lib/domain/reply';
import type { ReadReplies } from '@/lib/domain/reply-import';
import { planReplyImport } from '@/lib/replies/plan-reply-import';
import type { RowEdit } from '@/lib/store/change-rows';
import type { Store } from '@/lib/store/open-store';
import { isSameItem } from './is-same-item';
import { keepImports } from './keep-imports';
import type { keepLibrary } from './library';

/** Four times the largest library that search is measured with. */
const mostReplies = 20_000;

/** Imports of replies. */
export function keepReplyImports({
  store,
  library,
  inTurn,
  take,
  onUsesTold,
  now,
}: {
  store: Pick<Store, 'replies'>;
  library: Pick<ReturnType<typeof keepLibrary>, 'replies'>;
  /** Changes of replies, one at a time. */
  inTurn: (work: () => Promise<void>) => Promise<void>;
  /** Takes over what was written. */
  take: (edit: RowEdit<Reply>, onStep: (done: number) => void) => Promise<void>;
  /** How often replies were used elsewhere is known now. */
  onUsesTold: () => Promise<void>;
  now: () => number;
}) {
  return keepImports<Reply, ReadReplies['replies'][number]>({
    countOf: (count) => (count === 1 ? '1 reply' : `${count.toLocaleString('en')} replies`),
    most: mostReplies,
    planFor: ({ items, ...read }) =>
      planReplyImport([...library.replies().values()], { replies: items, ...read }, now()),
    find: (id) => library.replies().get(id),
    isSame: isSameItem,
    alone: inTurn,
    write: async ({ put, read }, undo, { onWritten, onIndexed }) => {
      const written = new Set(put.map(({ id }) => id));
      const isOwn = (id: string) => written.has(id) || library.replies().get(id)?.pack === null;
      const elsewhere = new Map(
        read.flatMap(({ id, uses }) => (uses !== undefined && isOwn(id) ? [[id, uses] as const] : [])),
      );
      await store.replies.change(
        { put, remove: [] },
        undo,
        onWritten,
        [...elsewhere].map(([id, count]) => ({ id, count })),
      );
      if (elsewhere.size > 0) await onUsesTold();
      onIndexed(0);
      await take({ put, remove: [] }, onIndexed);
    },
    now,
  });
}
