import type { ReplyActions } from '@/components/dashboard/replies/actions';
import type { DashboardDesk } from '@/lib/desk/contract';
import { downloadBytes } from '@/lib/platform/download-text';
import { knownVariables } from '@/lib/replies/template/known-variables';
import { tellDoubts } from '@/lib/replies/template/tell-doubts';
import { applyImport } from './apply-import';
import { collectPieces } from './collect-pieces';
import { describeChange } from './describe-change';
import { replyImports } from './import-desk';
import { planImport } from './plan-import';
import { previewReply } from './preview-reply';

/** What the Replies pages' buttons do. The code of the formats is loaded when one is wanted. */
export function createReplyActions(desk: () => DashboardDesk): ReplyActions {
  const loadFormats = () => import('@/lib/replies/formats/formats');

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

    formats: async () =>
      (await loadFormats()).replyFormats.map(({ id, name, extensions, write, losses }) => ({
        id,
        name,
        extensions,
        canWrite: write !== undefined,
        losses,
      })),
    planImport: async (files, format, onStep, signal) => {
      const { replyFormats, recogniseReplyFormat } = await loadFormats();
      const formats = {
        many: 'replies',
        all: replyFormats,
        recognise: (named: Parameters<typeof recogniseReplyFormat>[0]) => recogniseReplyFormat(named)?.id ?? null,
        read: async (id: string, ...rest: Parameters<(typeof replyFormats)[number]['read']>) => {
          const chosen = replyFormats.find((one) => one.id === id);
          if (!chosen) throw new Error('This format is not known.');
          const { replies: items, ...read } = await chosen.read(...rest);
          return { items, ...read };
        },
      };
      return planImport({ desk: replyImports(desk()), formats, files, format, onStep, signal });
    },
    importChange: async (importId, replyId) => {
      const change = await desk().replyImportChange(importId, replyId);
      return change && describeChange(change);
    },
    applyImport: (importId, onStep, signal) => applyImport(replyImports(desk()), importId, onStep, signal),
    cancelImport: (importId) => desk().cancelReplyImport(importId),
    exportItems: async (choice, formatId, onStep) => {
      const { replyFormats, writeReplyDownload } = await loadFormats();
      const format = replyFormats.find(({ id }) => id === formatId);
      if (!format) throw new Error('This format is not known.');
      const replies = await collectPieces(async (at) => {
        const { replies: items, ...piece } = await desk().replyPiece(choice, at);
        return { items, ...piece };
      }, onStep);
      const file = writeReplyDownload(format, replies);
      if (!file) throw new Error('There is nothing to write.');
      downloadBytes(file.bytes, file.path.split('/').at(-1) ?? file.path);
      return replies.length;
    },
  };
}
