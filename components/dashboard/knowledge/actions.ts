import type { Article } from '@/lib/domain/article';
import type {
  ArticleChoice,
  ArticleDraft,
  ArticlePage,
  ArticleQuery,
  ChangedArticles,
} from '@/lib/domain/article-list';
import type { DiffLine } from '@/lib/domain/diff-line';
import type { GapReport } from '@/lib/domain/asked-question';
import type { PlannedImport } from '@/lib/domain/import-plan';

/** A format that articles come in or go out as. */
export type FormatInfo = {
  id: string;
  name: string;
  extensions: readonly string[];
  canWrite: boolean;
  /** What is lost when articles go out in it, as sentences. */
  losses: readonly string[];
};

/** A file as it was chosen or dropped; `path` has the folders that it lay in. */
export type ChosenFile = { path: string; file: File };

/** How far something long is, 0 to 1. */
export type Step = { what: 'reading' | 'sending' | 'comparing' | 'writing' | 'indexing'; share: number };

/** An import that waits for the person's word; `format` is what the files were taken for. */
export type ReadyImport = PlannedImport & { format: string };

/** One changed article: its short fields before and after, and its text line by line. */
export type ShownChange = {
  fields: readonly { field: string; before: string; after: string }[];
  body: readonly DiffLine[];
};

/** What the Knowledge pages can ask for; a rejection's message is a sentence for a person. */
export type KnowledgeActions = {
  list: (query: ArticleQuery, offset: number, most: number) => Promise<ArticlePage>;
  read: (id: string) => Promise<Article | null>;
  save: (draft: ArticleDraft) => Promise<ChangedArticles & { id: string }>;
  remove: (choice: ArticleChoice) => Promise<ChangedArticles>;
  suggest: (choice: ArticleChoice, isSuggested: boolean) => Promise<ChangedArticles>;
  /** @param reviewBy ISO date */
  review: (choice: ArticleChoice, reviewBy: string | null) => Promise<ChangedArticles>;
  undo: (id: string) => Promise<void>;
  formats: () => Promise<readonly FormatInfo[]>;
  /** Reads files and tells what an import of them would do. Rejects where nothing of them can be read. */
  planImport: (
    files: readonly ChosenFile[],
    format: string | null,
    onStep: (step: Step) => void,
    signal: AbortSignal,
  ) => Promise<ReadyImport>;
  importChange: (importId: string, articleId: string) => Promise<ShownChange | null>;
  /** Writes what was planned, all or nothing; aborting undoes what was not finished. */
  applyImport: (importId: string, onStep: (step: Step) => void, signal: AbortSignal) => Promise<ChangedArticles>;
  cancelImport: (importId: string) => Promise<void>;
  /** Downloads the articles; resolves to how many. */
  exportArticles: (choice: ArticleChoice, format: string, onStep: (step: Step) => void) => Promise<number>;
  gaps: () => Promise<GapReport>;
  dismissGap: (id: string) => Promise<void>;
  undoDismissGap: (id: string) => Promise<void>;
};
