import fc from 'fast-check';
import type { Article } from '@/lib/domain/article';

/** Texts that formats trip over: quotes, separators, marks of Markdown, formulas, other scripts. */
const pieces = fc.oneof(
  fc.constantFrom(
    'refund',
    ' ',
    ', ',
    '; ',
    '| ',
    '"',
    "'",
    '=1+1',
    '@x',
    '-',
    '+',
    '#',
    '# ',
    '---',
    ': ',
    '```',
    '*',
    '_',
    '\\',
    '<b>',
    '&amp;',
    '[a](b)',
    'Größe',
    'مرحبا',
    '退款',
    '🚚',
    '{{x}}',
    '%',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
/** One line without spaces around it, never empty. */
export const anyLine = (longest = 60) =>
  fc
    .array(pieces, { minLength: 1, maxLength: 6 })
    .map((parts) =>
      parts
        .join('')
        .replaceAll(/[\s\p{Cc}\ufeff]+/gu, ' ')
        .trim()
        .slice(0, longest)
        .trim(),
    )
    .filter((line) => line !== '' && line.isWellFormed());
/** Lines and blank lines; no blank lines at the ends. */
export const anyBody = fc
  .array(fc.oneof(anyLine(), fc.constantFrom('', '## A question?', '- item', '    code', '| a | b |')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((lines) => lines.join('\n').replace(/^\n+/, '').trimEnd())
  .filter((body) => body.trim() !== '');

const isoTime = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const list = (item: fc.Arbitrary<string>) => fc.uniqueArray(item, { maxLength: 3 });

/** An article with any of its fields, as a person or an importer may have made it. */
export const anyArticle: fc.Arbitrary<Article> = fc.record(
  {
    id: fc.oneof(anyLine(40), fc.stringMatching(/^(zendesk|intercom|chatwoot)-[1-9][0-9]{0,9}$/)),
    title: anyLine(),
    body: anyBody,
    url: fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }),
    tags: list(anyLine(20)),
    language: fc.constantFrom('en', 'de', 'pt-BR', 'zh-Hant'),
    audience: fc.constantFrom('everyone' as const, 'agents' as const),
    reviewBy: isoTime.map((time) => time.slice(0, 10)),
    isSuggested: fc.boolean(),
    version: fc.integer({ min: 1, max: 99 }),
    updatedAt: isoTime,
    sites: list(fc.domain()),
    pack: fc.constant(null),
  },
  { requiredKeys: ['id', 'title', 'body', 'tags', 'language', 'audience', 'isSuggested', 'version', 'sites', 'pack'] },
);
/** Articles of different ids. */
export const anyArticles = fc.uniqueArray(anyArticle, { minLength: 1, maxLength: 5, selector: ({ id }) => id });

/** Bodies that hold words, so that they are something once they went through HTML. */
export const articlesWithText = anyArticles.map((all) =>
  all.map((article) => ({ ...article, body: `A parcel.\n\n${article.body}` })),
);
