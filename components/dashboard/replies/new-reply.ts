import type { Reply } from '@/lib/domain/reply';
import type { ReplyDraft } from '@/lib/domain/reply-list';

/** A reply yet to be written. */
export const newReply = (change: Partial<ReplyDraft> = {}): ReplyDraft => ({
  title: '',
  shortcut: '',
  body: '',
  tags: [],
  intents: [],
  language: 'en',
  variants: [],
  folder: '',
  tone: 'neutral',
  fields: [],
  attachments: [],
  ...change,
});

/** A reply as the form edits it. */
export function draftOf(reply: Reply): ReplyDraft {
  const draft: Partial<Reply> & Pick<ReplyDraft, 'since'> = { ...reply, since: reply.updatedAt ?? null };
  delete draft.pack;
  delete draft.updatedAt;
  return draft as ReplyDraft;
}

/** A reply as the beginning of another one; its shortcut stays with the first. */
export function copyOf(reply: Reply): ReplyDraft {
  const draft = { ...draftOf(reply), shortcut: '' };
  delete draft.id;
  delete draft.since;
  return draft;
}
