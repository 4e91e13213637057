import type { DashboardDesk } from '@/lib/desk/contract';
import type { Article } from '@/lib/domain/article';
import type { ImportFault, ImportProgress, PlannedImport } from '@/lib/domain/import-plan';
import type { Reply } from '@/lib/domain/reply';

/** What files held: items, what could not be taken, and which fields they tell. */
export interface ReadItems<T> {
  items: T[];
  faults: ImportFault[];
  told: string[];
}

/** The desk's calls for imports of one kind of items. */
export interface ImportDesk<T> {
  begin: (name: string) => Promise<string>;
  add: (id: string, read: ReadItems<T>) => Promise<void>;
  plan: (id: string) => Promise<PlannedImport>;
  apply: (id: string) => Promise<void>;
  progress: (id: string) => Promise<ImportProgress>;
  cancel: (id: string) => Promise<void>;
}

export const articleImports = (desk: DashboardDesk): ImportDesk<Omit<Article, 'pack'>> => ({
  begin: (name) => desk.beginImport(name),
  add: (id, { items, ...read }) => desk.addToImport(id, { articles: items, ...read }),
  plan: (id) => desk.planImport(id),
  apply: (id) => desk.applyImport(id),
  progress: (id) => desk.importProgress(id),
  cancel: (id) => desk.cancelImport(id),
});

export const replyImports = (desk: DashboardDesk): ImportDesk<Omit<Reply, 'pack'>> => ({
  begin: (name) => desk.beginReplyImport(name),
  add: (id, { items, ...read }) => desk.addToReplyImport(id, { replies: items, ...read }),
  plan: (id) => desk.planReplyImport(id),
  apply: (id) => desk.applyReplyImport(id),
  progress: (id) => desk.replyImportProgress(id),
  cancel: (id) => desk.cancelReplyImport(id),
});
