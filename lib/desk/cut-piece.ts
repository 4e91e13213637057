import type { Reply } from '@/lib/domain/reply';
import type { ReplyPiece } from './replies-contract';

/** Characters and replies of one piece of an export: some hundred kB over the port. */
const pieceText = 400_000;
const pieceLength = 200;

/** The replies from `offset` on, as many as cross a port at once; `next` is null after the last. */
export function cutPiece(all: readonly Reply[], offset: number): ReplyPiece {
  const replies: Reply[] = [];
  let length = 0;
  for (const reply of all.slice(offset, offset + pieceLength)) {
    length += reply.body.length + reply.variants.reduce((sum, { body }) => sum + body.length, 0);
    if (replies.length > 0 && length > pieceText) break;
    replies.push(reply);
  }
  const end = offset + replies.length;
  return { replies, next: end < all.length ? end : null, total: all.length };
}
