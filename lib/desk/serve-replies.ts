import type { Served } from '@/lib/platform/rpc';
import type { Desk } from './desk';
import type { replyCalls } from './replies-contract';

/** What a dashboard can do with canned replies. */
export function serveReplies({ replies, inTurn }: Desk): Served<typeof replyCalls> {
  const { imports } = replies;
  /** Behind the library, which may be loading still: until then it is not known whose a reply is. */
  const whenLoaded =
    <A extends unknown[], T>(work: (...args: A) => T) =>
    async (...args: A): Promise<Awaited<T>> => {
      await inTurn(() => undefined);
      return await work(...args);
    };
  return {
    replies: whenLoaded(replies.page),
    replyFacets: whenLoaded(replies.facets),
    reply: whenLoaded(replies.open),
    saveReply: whenLoaded(replies.save),
    removeReplies: whenLoaded(replies.remove),
    editReplies: whenLoaded(replies.edit),
    renameReplyFolder: whenLoaded(replies.renameFolder),
    replyDuplicates: whenLoaded(replies.duplicates),
    undoReplies: whenLoaded(replies.undo),
    replyPiece: whenLoaded(replies.piece),
    beginReplyImport: (name) => imports.begin(name),
    addToReplyImport: (id, { replies: items, ...read }) => imports.add(id, { items, ...read }),
    planReplyImport: whenLoaded(imports.plan),
    replyImportChange: (id, reply) => imports.change(id, reply),
    applyReplyImport: (id) => imports.apply(id),
    replyImportProgress: (id) => imports.progress(id),
    cancelReplyImport: (id) => imports.cancel(id),
  };
}
