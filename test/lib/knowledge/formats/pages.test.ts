// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { articleSchema } from '@/lib/domain/article';
import { faqPageFormat } from '@/lib/knowledge/formats/faq-page';
import { recogniseFormat, writeDownload } from '@/lib/knowledge/formats/formats';
import { htmlFormat } from '@/lib/knowledge/formats/html';
import { sitemapFormat } from '@/lib/knowledge/formats/sitemap';
import { articlesWithText } from './any-article';
import { asHtml, without } from './as-html';
import { readFixture } from './read-fixture';
import { checkRoundTrip, textFile } from './round-trip';

const page = (title: string, body: string, head = '') =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

describe('htmlFormat', () => {
  it('gives back what it wrote but for the losses', async () => {
    await expect(checkRoundTrip(htmlFormat, asHtml, { articles: articlesWithText, runs: 60 })).resolves.toBeUndefined();
  });

  it('reads a saved page: its text, not what stands around it', async () => {
    const file = readFixture('saved-page.html');
    expect(recogniseFormat([file])?.id).toBe('html');
    const { articles, faults } = await htmlFormat.read([file, textFile('Returns_files/frame.html', '<p>advert</p>')]);
    expect(faults).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: 'Returns & refunds',
        url: 'https://shop.example/hc/en-us/articles/42-Returns',
        tags: ['refund', 'returns'],
        language: 'en-US',
        updatedAt: '2026-02-01T10:00:00+01:00',
      },
    ]);
    expect(articles[0]?.body.replaceAll('\u00a0', ' ')).toBe(
      'You have **30 days**. See [shipping](https://shop.example/hc/en-us/articles/7) or [write](mailto:help@shop.example).\n\n## Costs\n\n| Country | Price |\n| --- | --- |\n| DE | 0 € |\n\nThe label',
    );
    expect(articles[0]?.id).toMatch(/^shop-example-hc-en-us-articles-42-returns-/);
  });

  it('names a page by its address wherever its file lies, and tells pages without text', async () => {
    const head = '<link rel="canonical" href="https://www.x.example/a/?p=1#top">';
    const one = await htmlFormat.read([textFile('a.html', page('A', '<p>One</p>', head))]);
    const two = await htmlFormat.read([
      textFile('other/b.htm', page('A', '<p>Two</p>', head)),
      textFile('c.html', page('C', '<script>x</script>')),
    ]);
    expect(two.articles[0]?.id).toBe(one.articles[0]?.id);
    expect(two.faults).toMatchObject([{ file: 'c.html', what: '“C” has no text. It is left out.' }]);
  });

  it('reads the encoding that the page names', async () => {
    const text = page(
      'Größe',
      '<p>Maß</p>',
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
    );
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const { articles, faults } = await htmlFormat.read([{ path: 'a.html', bytes }]);
    expect(articles).toMatchObject([{ title: 'Größe', body: 'Maß' }]);
    expect(faults).toEqual([]);
  });

  it('writes no script that was in an article', () => {
    const article = articleSchema.parse({
      id: 'a',
      title: '</title><script>x()</script>',
      body: '<script>y()</script><b onclick="z()">Hi</b>',
      tags: ['"><script>'],
    });
    const file = writeDownload(htmlFormat, [article]);
    const text = new TextDecoder().decode(file?.bytes);
    expect(text).not.toMatch(/<script|onclick/);
    expect(text).toContain('<b>Hi</b>');
  });
});

describe('faqPageFormat', () => {
  it('gives back what it wrote but for the losses', async () => {
    const hasTag = (title: string) => /[<&]/.test(title);
    const articles = articlesWithText.map((all) =>
      all.map((article) => ({ ...article, title: hasTag(article.title) ? 'Plain' : article.title })),
    );
    const keep = checkRoundTrip(
      faqPageFormat,
      (article) =>
        article.audience === 'agents' ? null : asHtml(without(article, 'reviewBy', 'sites', 'isSuggested')),
      { articles, runs: 60 },
    );
    await expect(keep).resolves.toBeUndefined();
  });

  it('reads the data of a saved page, whatever its shape', async () => {
    const file = readFixture('faq-page.html');
    expect(recogniseFormat([file])?.id).toBe('faq-page');
    const { articles, faults } = await faqPageFormat.read([file]);
    expect(articles).toMatchObject([
      { title: 'Wie lange dauert der Versand?', body: 'Zwei bis **vier** Tage.', language: 'de-DE' },
      { title: 'Was kostet er?', body: 'Nichts & wieder nichts.', language: 'de-DE' },
      { title: 'Can I pay later?', body: 'Yes,\nin 14 days.', language: 'en' },
    ]);
    expect(faults).toMatchObject([{ file: 'faq-page.html', line: 19, outcome: 'skipped' }]);
  });

  it('reads JSON-LD files: one question, a list, a language behind them', async () => {
    const question = { '@type': 'Question', name: 'Why?', acceptedAnswer: { '@type': 'Answer', text: 'So.' } };
    const shapes = [
      { '@context': 'https://schema.org', '@type': 'FAQPage', mainEntity: question, inLanguage: 'fr' },
      { '@context': 'https://schema.org', '@type': 'FAQPage', mainEntity: [question], inLanguage: 'fr' },
      [{ '@type': 'FAQPage', mainEntity: [question], inLanguage: 'fr' }],
      {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'FAQPage', inLanguage: 'fr', mainEntity: [question] }],
      },
      { ...question, inLanguage: 'fr' },
    ];
    for (const shape of shapes) {
      const file = textFile('faq.json', JSON.stringify(shape));
      expect(recogniseFormat([file])?.id).toBe('faq-page');
      expect((await faqPageFormat.read([file])).articles, JSON.stringify(shape)).toMatchObject([
        { title: 'Why?', body: 'So.', language: 'fr' },
      ]);
    }
  });

  it('says when there are no questions', async () => {
    const { faults } = await faqPageFormat.read([
      textFile('faq.json', '{"@context":"https://schema.org","@type":"WebSite"}'),
    ]);
    expect(faults).toMatchObject([{ what: 'The file holds no questions (schema.org Question).' }]);
  });
});

describe('sitemapFormat', () => {
  it('reads the pages that the sitemap lists, by address or by path', async () => {
    const files = [
      readFixture('sitemap.xml', 'site/sitemap.xml'),
      readFixture('saved-page.html', 'site/whatever.html'),
      textFile('site/shop.example/help/pay.html', page('Pay', '<p>By card.</p>')),
      textFile(
        'site/track.html',
        page('Track', '<p>See it.</p>', '<link rel="canonical" href="https://shop.example/help/track?a=1&amp;b=2">'),
      ),
      textFile('site/login.html', page('Log in', '<p>Hello</p>')),
    ];
    expect(recogniseFormat(files)?.id).toBe('sitemap');
    const { articles, faults } = await sitemapFormat.read(files);
    expect(articles.map(({ title, url, updatedAt }) => [title, url, updatedAt])).toEqual([
      ['Returns & refunds', 'https://shop.example/hc/en-us/articles/42-Returns', '2026-03-01T00:00:00.000Z'],
      ['Pay', 'https://shop.example/help/pay', undefined],
      ['Track', 'https://shop.example/help/track/?a=1&b=2', undefined],
    ]);
    expect(faults.map(({ file, what }) => `${file}: ${what}`)).toEqual([
      'site/login.html: The sitemap does not list this page. It is left out.',
      'site/sitemap.xml: 1 of its 4 addresses have no saved page, such as https://shop.example/help/gone&away.',
    ]);
    const alone = await htmlFormat.read(files.slice(1, 2));
    expect(alone.articles[0]?.id).toBe(articles[0]?.id);
  });
});
