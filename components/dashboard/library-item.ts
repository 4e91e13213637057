import type { Article } from '@/lib/domain/article';
import type { Reply } from '@/lib/domain/reply';
import { intentNames } from '../sidebar/signal-names';
import type { LibraryHits } from './view';

/** A reply or an article as one row. */
export type LibraryItem = {
  id: string;
  title: string;
  /** Topics of a reply, tags of an article. */
  about: string;
  language: string;
} & ({ kind: 'reply'; reply: Reply } | { kind: 'article'; article: Article });

export function itemsOf({ replies, articles }: LibraryHits): LibraryItem[] {
  return [
    ...replies.map((reply) => ({
      kind: 'reply' as const,
      id: reply.id,
      title: reply.title,
      about:
        reply.intents.length > 0
          ? reply.intents.map((intent) => intentNames[intent]).join(', ')
          : reply.tags.join(', '),
      language: reply.language,
      reply,
    })),
    ...articles.map((article) => ({
      kind: 'article' as const,
      id: article.id,
      title: article.title,
      about: article.tags.join(', '),
      language: article.language,
      article,
    })),
  ];
}
