import type { Served } from '@/lib/platform/rpc';
import { behindLibrary } from './behind-library';
import type { Desk } from './desk';
import type { replyCalls } from './replies-contract';

/** What a dashboard can do with canned replies. */
export function serveReplies(desk: Desk): Served<typeof replyCalls> {
  const { replies } = desk;
  const { imports } = replies;
  const whenLoaded = behindLibrary(desk);
  return {
    replies: whenLoaded(replies.page),
    replyFacets: whenLoaded(replies.facets),
    reply: whenLoaded(replies.open),
    saveReply: whenLoaded(replies.save),
    removeReplies: whenLoaded(replies.remove),
    editReplies: whenLoaded(replies.edit),
    renameReplyFolder: whenLoaded(replies.renameFolder),
    replyDuplicates: whenLoaded(replies.duplicates),
    tellRepliesApart: (likeness, ids) => replies.apart.tell(likeness, ids),
    undoTellApart: (id) => replies.apart.takeBack(id),
    forgetReplyUses: () => replies.uses.forget(),
    forgetAnswers: async () => {
      await desk.answers.forget();
      desk.push(desk.tabs.all());
    },
    forgetToldApart: () => replies.apart.forget(),
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
