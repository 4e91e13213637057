import { articleSchema, type Article } from './article';
import { limits } from './limits';
import { z } from './zod';

/** Which articles a list shows: all, what was written here, what is past its review date, what is not suggested. */
export const articleFilterSchema = z.enum(['all', 'mine', 'overdue', 'unsuggested']);
export type ArticleFilter = z.infer<typeof articleFilterSchema>;

export const articleQuerySchema = z.object({ text: z.string().max(limits.name), filter: articleFilterSchema });
export type ArticleQuery = z.infer<typeof articleQuerySchema>;

/** Many articles at once: by their ids, or all that a query finds. */
export const articleChoiceSchema = z.union([
  z.object({ ids: z.array(z.string().min(1).max(limits.id)).max(5_000) }),
  z.object({ query: articleQuerySchema }),
]);
export type ArticleChoice = z.infer<typeof articleChoiceSchema>;

/** What a list shows of an article; the text is read when it is opened. */
export type ArticleRow = Pick<Article, 'id' | 'title' | 'language' | 'isSuggested' | 'audience' | 'madeBy'> & {
  reviewBy: string | null;
  isOverdue: boolean;
  /** Name of the pack that it came in; null when it was written or imported here. */
  source: string | null;
};

export interface ArticlePage {
  rows: ArticleRow[];
  /** How many the query finds in all. */
  total: number;
}

/** What changes with every change of an article: its version alone stays when its suggestions are switched off. */
const articleSinceSchema = z.object({
  version: articleSchema.shape.version.unwrap(),
  updatedAt: articleSchema.shape.updatedAt.unwrap().nullable(),
  isSuggested: z.boolean(),
  reviewBy: z.iso.date().nullable(),
});

export const sinceOf = (article: Article): z.infer<typeof articleSinceSchema> => ({
  version: article.version,
  updatedAt: article.updatedAt ?? null,
  isSuggested: article.isSuggested,
  reviewBy: article.reviewBy ?? null,
});

/** An article as a person writes it. Without an id it is a new one. */
export const articleDraftSchema = articleSchema.omit({ pack: true, version: true, updatedAt: true }).extend({
  id: articleSchema.shape.id.optional(),
  /** The article that it was begun from: what was written since is not overwritten. */
  since: articleSinceSchema.optional(),
});
export type ArticleDraft = z.infer<typeof articleDraftSchema>;

/** What a change of articles did, and by which id it can be taken back. */
export interface ChangedArticles {
  undo: string;
  articles: number;
}
