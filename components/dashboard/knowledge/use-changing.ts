import type { ArticleChoice, ChangedArticles } from '@/lib/domain/article-list';
import { useDashboard } from '../dashboard-context';

const countOf = (articles: number): string => (articles === 1 ? '1 article' : `${articles} articles`);

/** Those of packs stay as they are. */
const restOf = (articles: number): string => (articles > 0 ? `. ${countOf(articles)} from packs stayed.` : '');

/** Changes of articles with their words: what was done, and the way back. */
export function useChanging(onChanged: () => void) {
  const { actions, attempt } = useDashboard();
  const { knowledge } = actions;

  const change = (
    work: () => Promise<ChangedArticles>,
    failed: string,
    done: string | ((articles: number) => string),
  ): Promise<boolean> => {
    let undo: string | null = null;
    let articles = 0;
    return attempt(
      async () => {
        ({ undo, articles } = await work());
        onChanged();
      },
      {
        failed,
        // Fewer than were chosen where some come with a pack, or are so already.
        done: () => (typeof done === 'function' ? done(articles) : done),
        undo: async () => {
          if (undo === null) return;
          await knowledge.undo(undo);
          onChanged();
        },
      },
    );
  };
  const choiceOf = (ids: readonly string[]): ArticleChoice => ({ ids: [...ids] });

  return {
    change,
    suggest: (ids: readonly string[], isOn: boolean, title?: string) =>
      void change(
        () => knowledge.suggest(choiceOf(ids), isOn),
        `${title ?? countOf(ids.length)} could not be switched.`,
        (articles) =>
          isOn
            ? `${title ?? countOf(articles)}: suggested again`
            : `${title ?? countOf(articles)}: not suggested any more. Search finds it still.`,
      ),
    remove: (ids: readonly string[], title?: string) =>
      change(
        () => knowledge.remove(choiceOf(ids)),
        `${title ?? countOf(ids.length)} could not be deleted.`,
        (articles) => `${title ?? countOf(articles)} deleted${restOf(ids.length - articles)}`,
      ),
    review: (ids: readonly string[], reviewBy: string, title?: string) =>
      void change(
        () => knowledge.review(choiceOf(ids), reviewBy),
        'The review date could not be set.',
        (articles) =>
          `${title ?? countOf(articles)}: marked as reviewed, next by ${reviewBy}${restOf(ids.length - articles)}`,
      ),
  };
}
