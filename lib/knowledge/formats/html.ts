import type { Article } from '@/lib/domain/article';
import type { NamedFile } from '@/lib/files/named-file';
import type { ArticleFormat } from './article-format';
import { collectArticles } from './collect-articles';
import { encodeText } from '@/lib/files/encode-text';
import { decodePage } from './html/decode-page';
import { escapeHtml } from '@/lib/files/html/escape-html';
import { markdownToHtml } from '@/lib/files/html/markdown-to-html';
import { addressKey, OWN_META, readPage } from './html/read-page';
import { makeId, slugOf } from '@/lib/files/make-id';
import { createPace } from '@/lib/files/pace';
import { readUrl } from '@/lib/files/read-values';
import { stripRoot } from '@/lib/files/strip-root';
import { withoutPack } from './without-pack';

/** A page, and not a part of one that a browser saved in a folder beside it. */
export const isPage = ({ path }: NamedFile) =>
  /\.x?html?$/i.test(path) && !/[^/](?:_files|_Dateien|_fichiers|_archivos)\//.test(path);

const toPage = (article: Article): string => {
  const { body, ...own } = withoutPack(article);
  const { title } = own;
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(article.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    ...(article.url === undefined ? [] : [`<link rel="canonical" href="${escapeHtml(article.url)}">`]),
    `<meta name="${OWN_META}" content="${escapeHtml(JSON.stringify(own))}">`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    markdownToHtml(body),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

/** Saved web pages, an article each. */
export const htmlFormat: ArticleFormat = {
  id: 'html',
  name: 'Web pages (HTML)',
  extensions: ['.html', '.htm', '.xhtml', '.mhtml'],
  fits: (files) => files.some(isPage),
  async read(files, options) {
    const collected = collectArticles(options);
    const pace = createPace(options);
    const pages = files.filter(isPage);
    const keyOf = stripRoot(pages.map(({ path }) => path));
    for (const [at, file] of pages.entries()) {
      const draft = readPage(decodePage(file, collected.fault));
      const url = readUrl(draft.url);
      collected.add(draft, {
        file: file.path,
        line: null,
        key: url === undefined ? keyOf(file.path) : addressKey(url),
      });
      await pace(at / pages.length);
    }
    return collected.finish();
  },
  write(articles) {
    const taken = new Set<string>();
    return articles.map((article) => {
      const slug = slugOf(article.title) || 'article';
      const name = taken.has(slug) ? `${slug}-${makeId(article.id).slice(-7)}` : slug;
      taken.add(name);
      return { path: `${name}.html`, bytes: encodeText(toPage(article)) };
    });
  },
  losses: [
    'The pack that an article came from.',
    'Markdown is written as HTML: other marks for the same text, images as their description.',
  ],
};
