import { type Article, articleSchema } from '@/lib/domain/article';
import { markdownToHtml } from '@/lib/files/html/markdown-to-html';
import { htmlToMarkdown } from '@/lib/files/html/to-markdown';

/** The article with its body as it comes back from HTML: the loss of every format whose text is HTML. */
export const asHtml = (article: Article): Article => ({
  ...article,
  body: htmlToMarkdown(markdownToHtml(article.body)),
});

/** The article without some fields: those are at their defaults. */
export const without = (article: Article, ...fields: (keyof Article)[]): Article => {
  const copy: Partial<Article> = { ...article };
  for (const field of fields) delete copy[field];
  return articleSchema.parse(copy);
};
