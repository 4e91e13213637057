import type { Article } from '@/lib/domain/article';
import type { ArticleFormat } from './article-format';
import { collectArticles } from './collect-articles';
import { countFaults } from '@/lib/files/count-faults';
import { encodeText } from '@/lib/files/encode-text';
import { htmlToMarkdown } from '@/lib/files/html/to-markdown';
import { markdownToHtml } from '@/lib/files/html/markdown-to-html';
import { isRecord } from '@/lib/files/is-record';
import { peekRecord } from '@/lib/files/json/peek-record';
import { type JsonRecord, readRecords } from '@/lib/files/json/read-records';
import { readText, readUrl } from '@/lib/files/read-values';
import type { ArticleDraft } from './to-article';
import { exportId, importId } from '@/lib/files/vendor-id';

const SYSTEM = 'intercom';
const marks = ['workspace_id', 'translated_content', 'body_markdown', 'default_locale', 'help_center_audience'];

const toRecord = (article: Article) => ({
  type: 'article',
  id: String(exportId(SYSTEM, article.id)),
  title: article.title,
  body: markdownToHtml(article.body),
  body_markdown: article.body,
  // What is for agents only must not become public by way of an export.
  state: article.audience === 'agents' ? 'draft' : 'published',
  ...(article.url === undefined ? {} : { url: article.url }),
  default_locale: article.language,
  tags: { type: 'list', data: article.tags.map((name) => ({ type: 'tag', name })) },
  exclude_from_article_suggestions: !article.isSuggested,
  ...(article.updatedAt === undefined ? {} : { updated_at: Math.floor(Date.parse(article.updatedAt) / 1000) }),
});

/** What an article, or one of its translations, says; both have these fields. */
const readContent = (record: JsonRecord): ArticleDraft => {
  const url = readUrl(record['url']);
  const markdown = readText(record['body_markdown'], true);
  return {
    title: readText(record['title']),
    body: markdown === '' ? htmlToMarkdown(readText(record['body']), url) : markdown,
    url,
    updatedAt: record['updated_at'],
  };
};

const readTagList = (tags: unknown): unknown => (isRecord(tags) ? (tags['data'] ?? tags['tags']) : tags);

/** Articles of Intercom, as `GET /articles` gives them; each translation becomes an article, such as `intercom-123-de`. */
export const intercomFormat: ArticleFormat = {
  id: 'intercom',
  name: 'Intercom articles',
  extensions: ['.json'],
  fits(files) {
    const record = peekRecord(files[0], 'data');
    if (record === null || !('title' in record)) return false;
    return record['type'] === 'article' || marks.some((mark) => mark in record);
  },
  async read(files, options) {
    const collected = collectArticles(options);
    const many = countFaults(collected.fault, 'articles');
    await readRecords(
      files,
      { list: 'data', item: 'article' },
      collected.fault,
      (record, where) => {
        const locale = readText(record['default_locale']);
        const isOff = record['exclude_from_article_suggestions'] === true;
        const tags = readTagList(record['tags']);
        const add = (content: JsonRecord, language: string, other?: string) => {
          const draft = readContent(content);
          const isDraft = content['state'] === 'draft';
          if (isDraft) many.count(where.file, draft.title, 'It is a draft in Intercom, so it is not suggested.');
          const id = importId(SYSTEM, record['id'], other);
          collected.add(
            { ...draft, id, tags, language: language || undefined, isSuggested: !isOff && !isDraft },
            where,
          );
        };
        add(record, locale);
        const translations = isRecord(record['translated_content']) ? record['translated_content'] : {};
        for (const [language, content] of Object.entries(translations)) {
          const isOther = language.toLowerCase() !== locale.toLowerCase();
          if (isOther && isRecord(content) && readText(content['title']) !== '') add(content, language, language);
        }
      },
      options,
    );
    many.tell();
    return collected.finish();
  },
  write(articles) {
    const list = { type: 'list', data: articles.map(toRecord), total_count: articles.length };
    return [{ path: 'intercom-articles.json', bytes: encodeText(`${JSON.stringify(list, null, 2)}\n`) }];
  },
  losses: [
    'The pack, version, review date and sites of an article.',
    'Articles for agents become drafts, which come back as not suggested and for everyone.',
    'Dates are kept to the second.',
    'Blank lines and spaces around texts.',
    'Ids of digits only become those of Intercom.',
  ],
};
