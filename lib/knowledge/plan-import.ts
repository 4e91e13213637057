import type { Article } from '@/lib/domain/article';
import type { ArticleChange, ImportPlan, ReadArticles } from '@/lib/domain/import-plan';

const ignored = new Set(['id', 'version', 'updatedAt', 'pack']);

/** What an import would do. Articles are the same when they have the same id. */
export function planImport(existing: readonly Article[], read: ReadArticles): ImportPlan {
  const known = new Map(existing.map((article) => [article.id, article]));
  const added: Article[] = [];
  const changed: ArticleChange[] = [];
  let unchanged = 0;
  for (const one of read.articles) {
    const before = known.get(one.id);
    if (!before) {
      added.push({ ...one, pack: null });
      continue;
    }
    const after = { ...one, pack: null, version: before.version + 1 };
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Article)[];
    const fields = keys.filter(
      (key) => !ignored.has(key) && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
    );
    if (fields.length === 0) unchanged++;
    else changed.push({ before, after, fields });
  }
  return { added, changed, unchanged, faults: read.faults };
}
