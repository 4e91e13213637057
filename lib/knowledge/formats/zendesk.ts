import type { Article } from '@/lib/domain/article';
import type { ArticleFormat } from './article-format';
import { collectArticles } from './collect-articles';
import { countFaults } from '@/lib/files/count-faults';
import { encodeText } from '@/lib/files/encode-text';
import { htmlToMarkdown } from '@/lib/files/html/to-markdown';
import { markdownToHtml } from '@/lib/files/html/markdown-to-html';
import { peekRecord } from '@/lib/files/json/peek-record';
import { readRecords } from '@/lib/files/json/read-records';
import { readLanguage, readText, readUrl } from '@/lib/files/read-values';
import { exportId, importId } from '@/lib/files/vendor-id';

const SYSTEM = 'zendesk';
/** Fields that articles of Zendesk have and others do not. */
const marks = ['html_url', 'section_id', 'label_names', 'user_segment_id', 'permission_group_id', 'source_locale'];

const toRecord = (article: Article) => ({
  id: exportId(SYSTEM, article.id),
  ...(article.url === undefined ? {} : { html_url: article.url }),
  title: article.title,
  name: article.title,
  body: markdownToHtml(article.body),
  locale: article.language.toLowerCase(),
  label_names: article.tags,
  // What is not offered, or for agents only, must not become public by way of an export.
  draft: !article.isSuggested || article.audience === 'agents',
  ...(article.updatedAt === undefined ? {} : { updated_at: article.updatedAt, edited_at: article.updatedAt }),
});

/**
 * Articles of a Zendesk help centre, as `GET /api/v2/help_center/{locale}/articles.json` gives them; pages may be in
 * several files or one after the other. A translation stands beside its article, as `zendesk-123-de`.
 */
export const zendeskFormat: ArticleFormat = {
  id: 'zendesk',
  name: 'Zendesk help centre articles',
  extensions: ['.json'],
  fits(files) {
    const record = peekRecord(files[0], 'articles');
    return record !== null && 'body' in record && marks.some((mark) => mark in record);
  },
  async read(files, options) {
    const collected = collectArticles(options);
    const many = countFaults(collected.fault, 'articles');
    await readRecords(
      files,
      { list: 'articles', item: 'article' },
      collected.fault,
      (record, where) => {
        const title = readText(record['title']) || readText(record['name']);
        const url = readUrl(record['html_url']);
        const locale = readText(record['locale']);
        const source = readText(record['source_locale']);
        const isTranslation = source !== '' && locale !== '' && source.toLowerCase() !== locale.toLowerCase();
        const isRestricted = typeof record['user_segment_id'] === 'number';
        if (record['draft'] === true)
          many.count(where.file, title, 'It is a draft in Zendesk, so it is not suggested.');
        if (isRestricted)
          many.count(where.file, title, 'Only a user segment may read it in Zendesk, so it is kept for agents.');
        collected.add(
          {
            id: importId(SYSTEM, record['id'], isTranslation ? locale : undefined),
            title,
            body: htmlToMarkdown(readText(record['body']), url),
            url,
            tags: record['label_names'],
            language: readLanguage(locale) === undefined ? undefined : locale,
            audience: isRestricted ? 'agents' : 'everyone',
            isSuggested: record['draft'] !== true,
            updatedAt: record['edited_at'] ?? record['updated_at'],
          },
          { ...where, ...(url === undefined ? {} : { key: url }) },
        );
      },
      options,
    );
    many.tell();
    return collected.finish();
  },
  write(articles) {
    const page = { articles: articles.map(toRecord), next_page: null, count: articles.length };
    return [{ path: 'zendesk-articles.json', bytes: encodeText(`${JSON.stringify(page, null, 2)}\n`) }];
  },
  losses: [
    'The pack, version, review date and sites of an article.',
    'Articles that are not suggested, or are for agents, become drafts; drafts come back as not suggested and for everyone.',
    'Markdown is written as HTML: other marks for the same text, images as their description.',
    'Ids of digits only become those of Zendesk.',
  ],
};
