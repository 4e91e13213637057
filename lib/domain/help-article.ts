import type { ArticleDraft } from './article-list';

/** A help article that a model writes from what was asked and answered, for the dashboard. */
export interface GapArticle {
  /** The unanswered questions that it is for; null where none was asked for. */
  gap: string | null;
  state: 'none' | 'writing' | 'done' | 'failed' | 'stopped';
  /** What went wrong, for a person. */
  reason: string | null;
  /** To be checked and saved by a person. */
  draft: ArticleDraft | null;
}
export const noGapArticle: GapArticle = { gap: null, state: 'none', reason: null, draft: null };
