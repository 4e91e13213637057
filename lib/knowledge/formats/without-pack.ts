import type { Article } from '@/lib/domain/article';

/** An article without the pack it came from: imported again, it is the person's own. */
export function withoutPack(article: Article): Omit<Article, 'pack'> {
  const copy: Partial<Article> = { ...article };
  delete copy.pack;
  return copy as Omit<Article, 'pack'>;
}
