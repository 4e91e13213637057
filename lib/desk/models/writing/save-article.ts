import type { ChangedArticles } from '@/lib/domain/article-list';
import { namesIn } from '../../ask-question';
import { behindLibrary } from '../../behind-library';
import type { Desk } from '../../desk';
import type { Tab } from '../../tabs';
import { articleToCheck } from './article-to-check';

export type SavedArticle = Pick<ChangedArticles, 'undo'> & { id: string };

/** What a model wrote from the conversation in view, put into the library for a person to check. */
export function serveHelpArticle(desk: Desk, tab: () => Tab | null) {
  const { articles } = desk.knowledge;
  const whenLoaded = behindLibrary(desk);
  return {
    saveHelpArticle: whenLoaded(async (of: string): Promise<SavedArticle> => {
      const written = desk.writing.find(of);
      if (written?.ask.kind !== 'article' || written.text === '') throw new Error('This article is not kept any more.');
      const view = tab()?.view;
      if (view?.kind !== 'conversation' || view.thread.conversation.key !== written.conversation)
        throw new Error('The page shows another conversation now.');
      const names = namesIn(view.thread.messages, view.thread.person, view.seen);
      const { id, undo } = await articles.save(articleToCheck(written, names));
      return { id, undo };
    }),
    undoHelpArticle: whenLoaded((undo: string) => articles.undo(undo)),
  };
}
