import type { ReplyActions } from '@/components/dashboard/replies/actions';
import type { DashboardDesk } from '@/lib/desk/contract';
import type { ReplyChoice } from '@/lib/domain/reply-list';
import { knownVariables } from '@/lib/replies/template/known-variables';
import { tellDoubts } from '@/lib/replies/template/tell-doubts';
import { createFileActions } from './create-file-actions';
import { replyImports } from './import-desk';
import { previewReply } from './preview-reply';

/** What the Replies pages' buttons do. The code of the formats is loaded when one is wanted. */
export function createReplyActions(desk: () => DashboardDesk): ReplyActions {
  return {
    list: (query, offset, most) => desk().replies(query, offset, most),
    facets: async () => desk().replyFacets(),
    open: async (id) => desk().reply(id),
    save: (draft) => desk().saveReply(draft),
    remove: (choice) => desk().removeReplies(choice),
    edit: (choice, edit) => desk().editReplies(choice, edit),
    renameFolder: (from, to) => desk().renameReplyFolder(from, to),
    duplicates: async () => desk().replyDuplicates(),
    tellApart: (likeness, ids) => desk().tellRepliesApart(likeness, [...ids]),
    undoTellApart: (id) => desk().undoTellApart(id),
    undo: (id) => desk().undoReplies(id),
    ownValues: async () => desk().ownValues(),
    preview: previewReply,
    doubts: tellDoubts,
    variables: knownVariables.map(({ name, about }) => ({ name, about })),

    ...createFileActions({
      many: 'replies',
      load: async () => {
        const formats = await import('@/lib/replies/formats/formats');
        return {
          all: formats.replyFormats,
          recognise: formats.recogniseReplyFormat,
          read: async (format, files, options) => {
            const { replies: items, ...read } = await format.read(files, options);
            return { items, ...read };
          },
          write: formats.writeReplyDownload,
        };
      },
      imports: () => replyImports(desk()),
      readChange: (importId, id) => desk().replyImportChange(importId, id),
      readPiece: async (choice: ReplyChoice, at) => {
        const { replies: items, ...piece } = await desk().replyPiece(choice, at);
        return { items, ...piece };
      },
    }),
  };
}
