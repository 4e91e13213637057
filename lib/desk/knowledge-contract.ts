import type { Article } from '@/lib/domain/article';
import {
  articleChoiceSchema,
  articleDraftSchema,
  articleQuerySchema,
  type ArticlePage,
  type ChangedArticles,
} from '@/lib/domain/article-list';
import type { GapReport } from '@/lib/domain/asked-question';
import {
  readArticlesSchema,
  type ArticleChange,
  type ImportProgress,
  type PlannedImport,
} from '@/lib/domain/import-plan';
import { limits } from '@/lib/domain/limits';
import { outcomeSchema } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';

// What a dashboard may ask about articles; a part of the one contract.

const keySchema = z
  .string()
  .min(1)
  .max(2 * limits.id);
/** Ids that the desk gives out: of imports, of what can be undone. */
export const ticketSchema = z.string().min(1).max(100);
const offsetSchema = z.number().int().nonnegative();

export const knowledgeCalls = {
  /** One page of the list: what to look for, from which row on, how many. */
  articles: z.tuple([articleQuerySchema, offsetSchema, z.number().int().min(1).max(200)]),
  article: z.tuple([keySchema]),
  saveArticle: z.tuple([articleDraftSchema]),
  removeArticles: z.tuple([articleChoiceSchema]),
  suggestArticles: z.tuple([articleChoiceSchema, z.boolean()]),
  reviewArticles: z.tuple([articleChoiceSchema, z.iso.date().nullable()]),
  undoArticles: z.tuple([ticketSchema]),
  /** Whole articles for an export, piece by piece. */
  articlePiece: z.tuple([articleChoiceSchema, offsetSchema]),
  /** What an import is called; gives the id for what follows. */
  beginImport: z.tuple([z.string().min(1).max(limits.name)]),
  /** What was read so far, some of it. */
  addToImport: z.tuple([ticketSchema, readArticlesSchema]),
  planImport: z.tuple([ticketSchema]),
  importChange: z.tuple([ticketSchema, keySchema]),
  /** Begins to write; `importProgress` tells how far it is. */
  applyImport: z.tuple([ticketSchema]),
  importProgress: z.tuple([ticketSchema]),
  cancelImport: z.tuple([ticketSchema]),
  gaps: z.tuple([]),
  dismissGap: z.tuple([keySchema]),
  undoDismissGap: z.tuple([keySchema]),
  /** Suggests as shipped again: what was learned from inserted and dismissed passages, or from replies, is gone. */
  forgetOutcomes: z.tuple([outcomeSchema.shape.kind]),
};

/** Some articles of an export; `next` is where the rest begins, null after the last. */
export interface ArticlePiece {
  articles: Article[];
  next: number | null;
  total: number;
}

export interface KnowledgeAnswers {
  articles: ArticlePage;
  article: Article | null;
  saveArticle: ChangedArticles & { id: string };
  removeArticles: ChangedArticles;
  suggestArticles: ChangedArticles;
  reviewArticles: ChangedArticles;
  undoArticles: void;
  articlePiece: ArticlePiece;
  beginImport: string;
  addToImport: void;
  planImport: PlannedImport;
  importChange: ArticleChange | null;
  applyImport: void;
  importProgress: ImportProgress;
  cancelImport: void;
  gaps: GapReport;
  dismissGap: void;
  undoDismissGap: void;
  forgetOutcomes: void;
}
