import type { Reply } from '@/lib/domain/reply';
import { intentNames } from '../sidebar/signal-names';
import type { LibraryHits } from './view';

/** A reply as one row. */
export type LibraryItem = {
  id: string;
  title: string;
  /** Its topics, or its tags where it has none. */
  about: string;
  language: string;
  reply: Reply;
};

export function itemsOf({ replies }: LibraryHits): LibraryItem[] {
  return replies.map((reply) => ({
    id: reply.id,
    title: reply.title,
    about:
      reply.intents.length > 0 ? reply.intents.map((intent) => intentNames[intent]).join(', ') : reply.tags.join(', '),
    language: reply.language,
    reply,
  }));
}
