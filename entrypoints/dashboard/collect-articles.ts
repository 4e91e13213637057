import type { Step } from '@/components/dashboard/knowledge/actions';
import type { DashboardDesk } from '@/lib/desk/contract';
import type { Article } from '@/lib/domain/article';
import type { ArticleChoice } from '@/lib/domain/article-list';

/** All articles of a choice, from the desk piece by piece. */
export async function collectArticles(
  desk: Pick<DashboardDesk, 'articlePiece'>,
  choice: ArticleChoice,
  onStep: (step: Step) => void,
): Promise<Article[]> {
  const articles: Article[] = [];
  for (let at: number | null = 0; at !== null;) {
    const { articles: some, next, total } = await desk.articlePiece(choice, at);
    articles.push(...some);
    onStep({ what: 'reading', share: total === 0 ? 1 : articles.length / total });
    at = next;
  }
  return articles;
}
