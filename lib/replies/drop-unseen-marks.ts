import type { Reply } from '@/lib/domain/reply';
import { dropUnseen } from '@/lib/files/drop-unseen';

/** The texts of a reply without what can't be seen in them; a text in another language that is nothing else is left out. */
export function dropUnseenMarks<Item extends Pick<Reply, 'title' | 'body' | 'variants'>>(reply: Item): Item {
  const variants = reply.variants.flatMap((variant) => {
    const body = dropUnseen(variant.body);
    return body.trim() === '' ? [] : [{ ...variant, body }];
  });
  return { ...reply, title: dropUnseen(reply.title), body: dropUnseen(reply.body), variants };
}
