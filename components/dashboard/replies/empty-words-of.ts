import type { ReplyFilter, ReplyQuery } from '@/lib/domain/reply-list';

const emptyOf: Record<ReplyFilter, string> = {
  all: 'No replies yet.',
  mine: 'None of the replies was written or imported here.',
  stale: 'No reply is past its review date.',
  unused: 'No reply has gone unused for half a year.',
};

/** What is said of an empty list: what was looked for, or what it is that there is none of. */
export function emptyWordsOf({ text, filter, folder, tag, pack }: ReplyQuery): string {
  if (text !== '') return 'Nothing found. Try another word, or show all replies.';
  const isElsewhere = folder !== null || tag !== null || pack !== null;
  return isElsewhere ? 'No reply fits what is chosen above.' : emptyOf[filter];
}
