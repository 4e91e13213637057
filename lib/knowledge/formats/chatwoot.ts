import type { Article } from '@/lib/domain/article';
import type { ArticleFormat } from './article-format';
import { collectArticles } from './collect-articles';
import { countFaults } from '@/lib/files/count-faults';
import { encodeText } from '@/lib/files/encode-text';
import { isRecord } from '@/lib/files/is-record';
import { peekRecord } from '@/lib/files/json/peek-record';
import { readRecords } from '@/lib/files/json/read-records';
import { slugOf } from '@/lib/files/make-id';
import { readTags, readText, readUrl } from '@/lib/files/read-values';
import { exportId, importId } from '@/lib/files/vendor-id';

const SYSTEM = 'chatwoot';
const marks = ['portal_id', 'account_id', 'slug', 'category_id', 'associated_article_id'];

const toRecord = (article: Article) => ({
  id: exportId(SYSTEM, article.id),
  title: article.title,
  slug: slugOf(article.title),
  content: article.body,
  // What is not offered, or for agents only, must not become public by way of an export.
  status: !article.isSuggested || article.audience === 'agents' ? 'draft' : 'published',
  locale: article.language,
  meta: { tags: article.tags },
  ...(article.updatedAt === undefined ? {} : { updated_at: Math.floor(Date.parse(article.updatedAt) / 1000) }),
});

/** Articles of a Chatwoot help centre, as its API gives them (`payload`). Their text is Markdown already. */
export const chatwootFormat: ArticleFormat = {
  id: 'chatwoot',
  name: 'Chatwoot help centre articles',
  extensions: ['.json'],
  fits(files) {
    const record = peekRecord(files[0], 'payload');
    return record !== null && 'content' in record && 'title' in record && marks.some((mark) => mark in record);
  },
  async read(files, options) {
    const collected = collectArticles(options);
    const many = countFaults(collected.fault, 'articles');
    await readRecords(
      files,
      { list: 'payload', item: 'article' },
      collected.fault,
      (record, where) => {
        const { title, status } = record;
        if (status === 'archived' || status === 2) {
          many.count(where.file, title, 'It is archived in Chatwoot and is left out.', 'skipped');
          return;
        }
        const isDraft = status === 'draft' || status === 0;
        if (isDraft) many.count(where.file, title, 'It is a draft in Chatwoot, so it is not suggested.');
        const meta = isRecord(record['meta']) ? record['meta'] : {};
        const category = isRecord(record['category']) ? record['category'] : {};
        const tags = [
          ...readTags(meta['tags']),
          ...readTags(readText(category['name']) === '' ? [] : [category['name']]),
        ];
        collected.add(
          {
            id: importId(SYSTEM, record['id']),
            title,
            body: record['content'],
            url: readUrl(record['link']) ?? readUrl(record['url']),
            tags,
            language: readText(record['locale']) || readText(category['locale']) || undefined,
            isSuggested: !isDraft,
            updatedAt: record['updated_at'],
          },
          where,
        );
      },
      options,
    );
    many.tell();
    return collected.finish();
  },
  write(articles) {
    const page = { payload: articles.map(toRecord), meta: { articles_count: articles.length } };
    return [{ path: 'chatwoot-articles.json', bytes: encodeText(`${JSON.stringify(page, null, 2)}\n`) }];
  },
  losses: [
    'The pack, version, review date, sites and address of an article.',
    'Articles that are not suggested, or are for agents, become drafts; drafts come back as not suggested and for everyone.',
    'Dates are kept to the second.',
    'Blank lines and spaces around texts.',
    'Ids of digits only become those of Chatwoot.',
  ],
};
