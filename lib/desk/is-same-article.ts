import type { Article } from '@/lib/domain/article';

/** Whether two articles are the same to the letter. */
export function isSameArticle(one: Article, other: Article | undefined): boolean {
  if (other === undefined) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Article>;
  return [...keys].every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
