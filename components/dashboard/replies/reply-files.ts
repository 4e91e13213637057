import { useMemo } from 'react';
import type { ReplyChoice } from '@/lib/domain/reply-list';
import { useDashboard } from '../dashboard-context';
import type { FileKind } from '../transfer/file-kind';

const fieldNames = {
  title: 'title',
  shortcut: 'shortcut',
  body: 'text',
  tags: 'tags',
  intents: 'topics',
  language: 'language',
  variants: 'other languages',
  folder: 'folder',
  tone: 'tone',
  fields: 'what is asked before',
  attachments: 'attachments',
  reviewBy: 'review date',
  sites: 'inboxes',
};

/** Replies as files hold them. */
export function useReplyFiles(): FileKind<ReplyChoice> {
  const { replies } = useDashboard().actions;
  return useMemo(
    () => ({
      actions: replies,
      one: 'reply',
      many: 'replies',
      fieldNames,
      note: 'Variables of other tools become ours; what has no match stays as it is, with a word about it. Scripts are never run.',
    }),
    [replies],
  );
}
