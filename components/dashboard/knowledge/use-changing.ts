import type { ArticleChoice, ChangedArticles } from '@/lib/domain/article-list';
import { useDashboard } from '../dashboard-context';

const countOf = (articles: number): string => (articles === 1 ? '1 article' : `${articles} articles`);

/** Changes of articles with their words: what was done, and the way back. */
export function useChanging(onChanged: () => void) {
  const { actions, attempt } = useDashboard();
  const { knowledge } = actions;

  const change = (work: () => Promise<ChangedArticles>, failed: string, done: string): Promise<boolean> => {
    let undo: string | null = null;
    return attempt(
      async () => {
        undo = (await work()).undo;
        onChanged();
      },
      {
        failed,
        done,
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
    suggest: (ids: readonly string[], isOn: boolean, title = countOf(ids.length)) =>
      void change(
        () => knowledge.suggest(choiceOf(ids), isOn),
        `${title} could not be switched.`,
        isOn ? `${title}: suggested again` : `${title}: not suggested any more. Search finds it still.`,
      ),
    remove: (ids: readonly string[], title = countOf(ids.length)) =>
      change(() => knowledge.remove(choiceOf(ids)), `${title} could not be deleted.`, `${title} deleted`),
    review: (ids: readonly string[], reviewBy: string, title = countOf(ids.length)) =>
      void change(
        () => knowledge.review(choiceOf(ids), reviewBy),
        'The review date could not be set.',
        `${title}: marked as reviewed, next by ${reviewBy}`,
      ),
  };
}
