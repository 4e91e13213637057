import type { Article } from '@/lib/domain/article';
import type { ArticleFilter, ArticlePage, ArticleQuery, ArticleRow } from '@/lib/domain/article-list';
import type { keepLibrary } from './library';
import type { KnowledgeRoom } from './rooms';

type Library = Pick<ReturnType<typeof keepLibrary>, 'articles' | 'packName' | 'revision'>;

/** By their words; what only the text of an article holds comes from the index. */
const mostByText = 200;

const isOverdueOn = (today: string) => (article: Article) => article.reviewBy !== undefined && article.reviewBy < today;

/** ISO date of a moment, by the clock of this device. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The list of articles as a person reads it: sorted by title once, filtered and searched here, handed out by the page. */
export function createArticleList(library: Library, knowledge: Pick<KnowledgeRoom, 'search'>, now: () => number) {
  let sorted: { revision: number; articles: Article[] } = { revision: -1, articles: [] };

  const inOrder = (): Article[] => {
    if (sorted.revision !== library.revision()) {
      const order = new Intl.Collator(undefined, { numeric: true });
      const articles = [...library.articles().values()].sort(
        (a, b) => order.compare(a.title, b.title) || (a.id < b.id ? -1 : 1),
      );
      sorted = { revision: library.revision(), articles };
    }
    return sorted.articles;
  };

  const find = ({ text, filter }: ArticleQuery): Article[] => {
    const keep: Record<ArticleFilter, (article: Article) => boolean> = {
      all: () => true,
      mine: ({ pack }) => pack === null,
      overdue: isOverdueOn(dayOf(now())),
      unsuggested: ({ isSuggested }) => !isSuggested,
    };
    const kept = inOrder().filter(keep[filter]);
    const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return kept;
    const named = kept.filter(({ title, tags }) => {
      const all = `${title} ${tags.join(' ')}`.toLocaleLowerCase();
      return words.every((word) => all.includes(word));
    });
    const known = new Set(named);
    const told = knowledge
      .search(text, mostByText)
      .flatMap(({ article }) => library.articles().get(article) ?? [])
      .filter((article) => keep[filter](article) && !known.has(article));
    return [...named, ...new Set(told)];
  };

  return {
    page(query: ArticleQuery, offset: number, most: number): ArticlePage {
      const found = find(query);
      const isOverdue = isOverdueOn(dayOf(now()));
      const rows = found.slice(offset, offset + most).map((article): ArticleRow => {
        const { id, title, language, isSuggested, audience, reviewBy = null, pack, madeBy } = article;
        const source = pack === null ? null : library.packName(pack);
        const row = { id, title, language, isSuggested, audience, reviewBy, isOverdue: isOverdue(article), source };
        return madeBy === undefined ? row : { ...row, madeBy };
      });
      return { rows, total: found.length };
    },
    find,
  };
}
