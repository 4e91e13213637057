import type { Served } from '@/lib/platform/rpc';
import type { Desk } from './desk';
import type { replyCalls } from './replies-contract';

/** What a dashboard can do with canned replies. */
export function serveReplies({ replies, inTurn }: Desk): Served<typeof replyCalls> {
  const { imports } = replies;
  return {
    // Behind the library, which may be loading still.
    replies: (query, offset, most) => inTurn(() => replies.page(query, offset, most)),
    replyFacets: () => inTurn(() => replies.facets()),
    reply: (id) => inTurn(() => replies.open(id)),
    saveReply: (draft) => replies.save(draft),
    removeReplies: (choice) => replies.remove(choice),
    editReplies: (choice, edit) => replies.edit(choice, edit),
    renameReplyFolder: (from, to) => replies.renameFolder(from, to),
    replyDuplicates: () => replies.duplicates(),
    undoReplies: (id) => replies.undo(id),
    replyPiece: (choice, offset) => replies.piece(choice, offset),
    beginReplyImport: (name) => imports.begin(name),
    addToReplyImport: (id, { replies: items, ...read }) => imports.add(id, { items, ...read }),
    planReplyImport: (id) => imports.plan(id),
    replyImportChange: (id, reply) => imports.change(id, reply),
    applyReplyImport: (id) => imports.apply(id),
    replyImportProgress: (id) => imports.progress(id),
    cancelReplyImport: (id) => imports.cancel(id),
  };
}
