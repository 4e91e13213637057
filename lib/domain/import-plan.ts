import { articleSchema } from './article';
import type { Changed } from './changed';
import { limits } from './limits';
import { z } from './zod';

/** What a file holds that could not be taken as it is: where, and why. Line and column count from 1. */
export const importFaultSchema = z.object({
  /** Path in the folder or zip, or the name of the file. */
  file: z.string().max(limits.url),
  line: z.number().int().min(1).nullable(),
  /** A sentence for the person: what is wrong, and what was done about it. */
  what: z.string().max(1_000),
  /** `skipped`: the item is not imported; `changed`: it is, but for what the sentence names. */
  outcome: z.enum(['skipped', 'changed']),
});
export type ImportFault = z.infer<typeof importFaultSchema>;

/** What an importer read: articles without a pack, and what it could not take. */
export const readArticlesSchema = z.object({
  articles: z.array(articleSchema.omit({ pack: true })),
  faults: z.array(importFaultSchema),
  /**
   * The fields that at least one of the articles tells. Others hold defaults, and leave what an article that is there
   * already says as it is: a Zendesk export, which knows no review dates, takes none away.
   */
  told: z.array(z.string()),
});
export type ReadArticles = z.infer<typeof readArticlesSchema>;

/** A change that an import would make, told before it is made. */
export const articleChangeSchema = z.object({
  before: articleSchema,
  after: articleSchema,
  /** The fields that differ, in the order of the schema. */
  fields: z.array(z.string()),
});
export type ArticleChange = z.infer<typeof articleChangeSchema>;

/** The dry run of an import. Nothing is written until it is applied, and then all of it in one transaction. */
export const importPlanSchema = z.object({
  added: z.array(articleSchema),
  changed: z.array(articleChangeSchema),
  /** Articles that are there already, the same to the letter. */
  unchanged: z.number().int(),
  faults: z.array(importFaultSchema),
});
export type ImportPlan = z.infer<typeof importPlanSchema>;

/** A plan as it is shown: how many of each kind, and the first of them. What a change changes is asked for one by one. */
export interface PlannedImport {
  id: string;
  added: { total: number; first: { id: string; title: string }[] };
  changed: { total: number; first: { id: string; title: string; fields: string[] }[] };
  unchanged: number;
  faults: { total: number; first: ImportFault[] };
}

/** How far an import is. Until it is `done`, nothing of it can be found; when it failed or was cancelled, nothing was written. */
export type ImportProgress =
  | { kind: 'planned' }
  | { kind: 'writing' | 'indexing'; done: number; total: number }
  | ({ kind: 'done' } & Changed)
  | { kind: 'failed'; reason: string };

/** What an import or an edit replaced, so that it can be undone: the last few are kept. */
export const articleUndoSchema = z.object({
  id: z.string(),
  at: z.number(),
  /** For the person: "42 articles from help.zip". */
  what: z.string().max(limits.name),
  /** The articles as they were. */
  before: z.array(articleSchema),
  /** Ids of articles that were not there before. */
  added: z.array(z.string()),
});
export type ArticleUndo = z.infer<typeof articleUndoSchema>;
