import type { ArticleDraft } from './article-list';

/** Begins the list of what a person has to look at, at the end of an article that a model wrote. */
const checksHeading = '\n\n## To check\n\nTake this part out when it is done.\n\n';

/** A text with the list of what there is to check at its end. */
export const addChecks = (body: string, checks: readonly string[]): string =>
  checks.length === 0 ? body : body + checksHeading + checks.map((check) => `- ${check}`).join('\n');

/** The text without that list. */
export function dropChecks(body: string): string {
  const at = body.lastIndexOf(checksHeading);
  return at === -1 ? body : body.slice(0, at);
}

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
