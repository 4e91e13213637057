import { type Article, articleFields } from '@/lib/domain/article';
import type { ImportPlan, ReadArticles } from '@/lib/domain/import-plan';

/** What an article says; the version and the date follow from a change of it. */
const content = articleFields.filter((field) => field !== 'version' && field !== 'updatedAt');

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => one === b[at]));

/** The article as the import would leave it: what the file does not tell stays. */
const mergeWith = (before: Article, read: ReadArticles['articles'][number], told: ReadonlySet<string>): Article => {
  const after: Article = { ...before, title: read.title, body: read.body };
  const copy = <F extends (typeof content)[number]>(field: F) => {
    if (!told.has(field)) return;
    if (read[field] === undefined) delete after[field];
    else Object.assign(after, { [field]: read[field] });
  };
  for (const field of content) copy(field);
  return after;
};

/**
 * The dry run of an import over the articles that are there: what would be added, changed and left. A changed article
 * gets a higher version than it had, and the file's date; where that tells none, `now` (milliseconds) if given, else it
 * keeps its own. Articles of packs are never overwritten.
 */
export function planImport(existing: readonly Article[], read: ReadArticles, now?: number): ImportPlan {
  const known = new Map(existing.map((article) => [article.id, article]));
  const told = new Set(read.told);
  const seen = new Set<string>();
  const plan: ImportPlan = { added: [], changed: [], unchanged: 0, faults: [...read.faults] };
  const skip = (what: string) => plan.faults.push({ file: '', line: null, what, outcome: 'skipped' });
  for (const article of read.articles) {
    const before = known.get(article.id);
    if (seen.has(article.id)) {
      skip(`“${article.title}” has the same id (${article.id}) as an article before it. The first is kept.`);
    } else if (before === undefined) {
      plan.added.push({ ...article, pack: null });
    } else if (before.pack !== null) {
      skip(
        `“${article.title}” belongs to the pack ${before.pack}, which is not overwritten. Give it another id, or change the pack.`,
      );
    } else {
      const after = mergeWith(before, article, told);
      if (content.every((field) => isSame(before[field], after[field]))) {
        plan.unchanged += 1;
      } else {
        // Somebody changed it outside; the model's mark does not stand for that.
        delete after.madeBy;
        after.version = Math.max(before.version + 1, told.has('version') ? article.version : 1);
        const date = article.updatedAt ?? (now === undefined ? undefined : new Date(now).toISOString());
        if (date !== undefined) after.updatedAt = date;
        plan.changed.push({
          before,
          after,
          fields: articleFields.filter((field) => !isSame(before[field], after[field])),
        });
      }
    }
    seen.add(article.id);
  }
  return plan;
}
