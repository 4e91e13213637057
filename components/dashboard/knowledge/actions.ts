import type { Article } from '@/lib/domain/article';
import type {
  ArticleChoice,
  ArticleDraft,
  ArticlePage,
  ArticleQuery,
  ChangedArticles,
} from '@/lib/domain/article-list';
import type { GapArticle } from '@/lib/domain/help-article';
import type { Writer } from '@/lib/domain/written';
import type { GapReport } from '@/lib/domain/asked-question';
import type { FileActions } from '../transfer/file-kind';

/** What the Knowledge pages can ask for; a rejection's message is a sentence for a person. */
export type KnowledgeActions = FileActions<ArticleChoice> & {
  list: (query: ArticleQuery, offset: number, most: number) => Promise<ArticlePage>;
  read: (id: string) => Promise<Article | null>;
  save: (draft: ArticleDraft) => Promise<ChangedArticles & { id: string }>;
  remove: (choice: ArticleChoice) => Promise<ChangedArticles>;
  suggest: (choice: ArticleChoice, isSuggested: boolean) => Promise<ChangedArticles>;
  /** @param reviewBy ISO date */
  review: (choice: ArticleChoice, reviewBy: string | null) => Promise<ChangedArticles>;
  gaps: () => Promise<GapReport>;
  dismissGap: (id: string) => Promise<void>;
  undoDismissGap: (id: string) => Promise<void>;
  /** What writes, if anything does. */
  readWriter: () => Promise<Writer>;
  /** Has an article written from the answers to a group of questions; how far it is, `gapArticle` tells. */
  writeGapArticle: (gap: string) => Promise<void>;
  gapArticle: () => Promise<GapArticle>;
  stopGapArticle: () => Promise<void>;
};
