import fc from 'fast-check';
import { expect } from 'vitest';
import type { Article } from '@/lib/domain/article';
import { planImport } from '@/lib/knowledge/plan-import';
import type { ArticleFormat } from '@/lib/knowledge/formats/article-format';
import { anyArticles } from './any-article';

/** What the format can hold of an article; null for one that it leaves out. */
export type Keep = (article: Article) => Article | null;

/** Holds `import(export(x))` against x but for the losses, that an import of it changes nothing, and that it is recognised. */
export async function checkRoundTrip(
  format: ArticleFormat,
  keep: Keep = (article) => article,
  { articles = anyArticles, runs = 200 }: { articles?: fc.Arbitrary<Article[]>; runs?: number } = {},
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(articles, async (all) => {
      const files = format.write?.(all) ?? [];
      const read = await format.read(files);
      const kept = all.map(keep).filter((article) => article !== null);
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect(read.articles.map((article) => ({ ...article, pack: null })).toSorted(byId)).toEqual(kept.toSorted(byId));
      if (kept.length === 0) return;
      expect(format.fits(files)).toBe(true);
      const plan = planImport(kept, read);
      expect({ ...plan, faults: [] }).toEqual({ added: [], changed: [], unchanged: kept.length, faults: [] });
    }),
    { numRuns: runs },
  );
}

/** A file in memory. */
export const textFile = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
