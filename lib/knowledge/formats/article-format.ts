import type { Article } from '@/lib/domain/article';
import type { ReadArticles } from '@/lib/domain/import-plan';
import type { NamedFile } from '@/lib/files/named-file';
import type { ReadOptions } from '@/lib/files/read-options';

/** A format that articles come in or go out as: one file of this folder, one row in `formats.ts`. */
export interface ArticleFormat {
  id: string;
  /** As the person reads it: "Zendesk Help Center articles". */
  name: string;
  /** Of its files, with the dot. */
  extensions: readonly string[];
  /** Whether the files look like it, by their names and how they begin. Zips are open already. */
  fits(files: readonly NamedFile[]): boolean;
  /**
   * The articles of the files, and what could not be taken. Rejects with an Error whose sentence names the file where a
   * file can't be read at all; nothing is given back then.
   */
  read(files: readonly NamedFile[], options?: ReadOptions): Promise<ReadArticles>;
  /** The files to download; those with HTML need a DOM. */
  write?(articles: readonly Article[]): NamedFile[];
  /** What is gone or different in `read(write(articles))`, as sentences. */
  losses: readonly string[];
}
