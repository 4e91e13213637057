import type { Article } from '@/lib/domain/article';
import type { NamedFile } from '@/lib/files/named-file';
import type { ArticleFormat } from './article-format';
import { type Collected, collectArticles } from './collect-articles';
import type { Where } from '@/lib/files/collect-faults';
import { encodeText } from '@/lib/files/encode-text';
import { answerOf, findQuestions } from './faq/find-questions';
import { hasMicrodata, readMicrodata } from './faq/read-microdata';
import { readScripts } from './faq/read-scripts';
import { isPage } from './html';
import { decodePage } from './html/decode-page';
import { looksLikeHtml } from '@/lib/files/html/looks-like-html';
import { markdownToHtml } from '@/lib/files/html/markdown-to-html';
import { plainOfHtml } from '@/lib/files/html/plain-of-html';
import { htmlToMarkdown } from '@/lib/files/html/to-markdown';
import { isRecord } from '@/lib/files/is-record';
import { peekJson } from '@/lib/files/json/peek-json';
import { readJson } from '@/lib/files/json/read-json';
import { createPace } from '@/lib/files/pace';
import { readText, readUrl } from '@/lib/files/read-values';

const toNode = (article: Article) => ({
  '@type': 'Question',
  identifier: article.id,
  name: article.title,
  inLanguage: article.language,
  ...(article.url === undefined ? {} : { url: article.url }),
  keywords: article.tags,
  version: article.version,
  ...(article.updatedAt === undefined ? {} : { dateModified: article.updatedAt }),
  acceptedAnswer: { '@type': 'Answer', text: markdownToHtml(article.body) },
});

const addQuestions = (value: unknown, language: unknown, where: Where, collected: Collected): number => {
  const found = findQuestions(value, language);
  for (const { node, language } of found) {
    const url = readUrl(node['url']);
    const answer = answerOf(node);
    const spoken = isRecord(language)
      ? (language['alternateName'] ?? language['name'])
      : Array.isArray(language)
        ? language[0]
        : language;
    collected.add(
      {
        id: readText(node['identifier']) || undefined,
        title: plainOfHtml(readText(node['name']) || readText(node['text'])),
        body: looksLikeHtml(answer) ? htmlToMarkdown(answer, url) : answer,
        url,
        tags: node['keywords'],
        language: spoken,
        version: node['version'],
        updatedAt: node['dateModified'],
      },
      where,
    );
  }
  return found.length;
};

const readPages = async (
  files: readonly NamedFile[],
  collected: Collected,
  options: Parameters<ArticleFormat['read']>[1],
) => {
  const pace = createPace(options);
  for (const [at, file] of files.entries()) {
    let count = 0;
    const html = decodePage(file, collected.fault);
    for (const { line, source } of readScripts(html)) {
      const where = { file: file.path, line };
      try {
        count += addQuestions(JSON.parse(source), undefined, where, collected);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        collected.fault(where, 'The data (JSON-LD) that begins here is not valid. It is left out.');
      }
    }
    // Pages that say it both ways say the same twice.
    if (count === 0) count = addQuestions(readMicrodata(html), undefined, { file: file.path, line: null }, collected);
    if (count === 0)
      collected.fault({ file: file.path, line: null }, 'The page holds no questions as data (schema.org FAQPage).');
    await pace(at / files.length);
  }
};

const hasType = (value: unknown) => isRecord(value) && '@type' in value;

/** Questions of a schema.org FAQPage or QAPage, in a JSON-LD file or in saved pages that hold it, as data or as microdata. */
export const faqPageFormat: ArticleFormat = {
  id: 'faq-page',
  name: 'FAQ page (schema.org)',
  extensions: ['.json', '.jsonld', '.html', '.htm', '.mhtml'],
  fits(files) {
    const pages = files.filter(isPage);
    const holds = ({ bytes }: NamedFile) => {
      const text = new TextDecoder().decode(bytes);
      return (
        hasMicrodata(text) ||
        (/application\/ld\+json/i.test(text) &&
          readScripts(text).some(({ source }) => /"(?:FAQPage|QAPage)"/.test(source)))
      );
    };
    if (pages.length > 0) return pages.every(holds);
    const start = files[0] === undefined || !/\.(?:json|jsonld|txt)$/i.test(files[0].path) ? null : peekJson(files[0]);
    return (
      start !== null &&
      ('@context' in start.fields ||
        hasType(start.fields) ||
        hasType(start.item) ||
        (start.item !== null && '@graph' in start.item))
    );
  },
  async read(files, options) {
    const collected = collectArticles(options);
    const pages = files.filter(isPage);
    await readPages(pages, collected, options);
    for (const file of files.filter((one) => !isPage(one))) {
      // The language of the page may stand behind its questions, so they wait for the end.
      const parts: { value: unknown; line: number }[] = [];
      /** What stands at the top itself, which may be a single question. */
      const top = Object.create(null) as Record<string, unknown>;
      await readJson(
        [file],
        collected.fault,
        ({ field, isInList, line, value }) => {
          if (field !== null && !isInList) top[field] = value;
          parts.push({ value, line });
        },
        options,
      );
      let count = 0;
      for (const { value, line } of parts)
        count += addQuestions(value, top['inLanguage'], { file: file.path, line }, collected);
      if (count === 0) count = addQuestions(top, undefined, { file: file.path, line: null }, collected);
      if (count === 0)
        collected.fault({ file: file.path, line: null }, 'The file holds no questions (schema.org Question).');
    }
    return collected.finish();
  },
  write(articles) {
    const page = {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      // A FAQ page is for everyone to read.
      mainEntity: articles.filter(({ audience }) => audience === 'everyone').map(toNode),
    };
    return [{ path: 'faq-page.json', bytes: encodeText(`${JSON.stringify(page, null, 2)}\n`) }];
  },
  losses: [
    'Articles for agents are left out.',
    'The pack, review date and sites of an article, and whether it is suggested.',
    'Markdown is written as HTML: other marks for the same text, images as their description.',
    'Tags of HTML in titles.',
  ],
};
