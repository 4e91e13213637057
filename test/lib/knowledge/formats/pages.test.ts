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

  it('reads questions that a page marks up as microdata, each by itself', async () => {
    const question = (name: string, answer: string) =>
      `<div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question">${name}<div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer">${answer}</div></div>`;
    const html = page(
      'FAQ',
      `<main itemscope itemtype="https://schema.org/FAQPage" lang="de">
        ${question('<h3 itemprop="name">Was kostet der <i>Versand</i>?</h3>', '<div itemprop="text"><p>Nichts &amp; <b>wieder</b> nichts.</p><script>ran()</script></div>')}
        ${question('<meta itemprop="name" content="Wann kommt es?"><a itemprop="url" href="https://shop.example/faq#wann">#</a>', '<span itemprop="author" itemscope><span itemprop="text">Kein Text</span></span><span itemprop="text">Morgen.</span>')}
        ${question('<h3 itemprop="name">Ohne Antwort?</h3>', '')}
      </main>`,
    );
    const file = textFile('faq.html', html);
    expect(recogniseFormat([file])?.id).toBe('faq-page');
    const { articles, faults } = await faqPageFormat.read([file]);
    expect(articles).toMatchObject([
      { title: 'Was kostet der Versand?', body: 'Nichts & **wieder** nichts.', language: 'de' },
      { title: 'Wann kommt es?', body: 'Morgen.', url: 'https://shop.example/faq#wann', language: 'de' },
    ]);
    expect(faults).toMatchObject([{ file: 'faq.html', outcome: 'skipped' }]);
  });

  it('does not read a page twice that says its questions both ways', async () => {
    const data = {
      '@type': 'FAQPage',
      mainEntity: { '@type': 'Question', name: 'Why?', acceptedAnswer: { '@type': 'Answer', text: 'So.' } },
    };
    const html = page(
      'FAQ',
      '<div itemscope itemtype="https://schema.org/FAQPage"><div itemscope itemtype="https://schema.org/Question"><b itemprop="name">Why?</b><p itemprop="acceptedAnswer">So.</p></div></div>',
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    expect((await faqPageFormat.read([textFile('faq.html', html)])).articles).toHaveLength(1);
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

describe('a page saved as a single file', () => {
  const mhtml = (encoding: string, body: string, type = 'text/html') =>
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://shop.example/help/returns',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----MultipartBoundary--x1----"',
      '',
      '',
      '------MultipartBoundary--x1----',
      `Content-Type: ${type}`,
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: https://shop.example/help/returns',
      '',
      body,
      '------MultipartBoundary--x1----',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '------MultipartBoundary--x1------',
      '',
    ].join('\r\n');
  const head = '<meta charset="utf-8">';
  const html = page('Returns', '<main><h1>Zurück</h1><p>Within 30 days, see <a href="/pay">pay</a>.</p></main>', head);
  const bytes = (text: string) => [...new TextEncoder().encode(text)];
  const quoted = bytes(html)
    .map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)))
    .join('')
    .replace('30 days', '30 =\r\ndays');

  it.each([
    ['quoted-printable', quoted],
    ['base64', btoa(String.fromCharCode(...bytes(html))).replace(/.{60}/g, '$&\r\n')],
    ['8bit', html],
  ])('is read as that page, with its address (%s)', async (encoding, body) => {
    const file = textFile('returns.mhtml', mhtml(encoding, body));
    const format = recogniseFormat([file]);
    expect(format?.id).toBe('html');
    expect((await format?.read([file]))?.articles).toMatchObject([
      {
        title: 'Zurück',
        body: 'Within 30 days, see [pay](https://shop.example/pay).',
        url: 'https://shop.example/help/returns',
      },
    ]);
  });

  it.each([
    ['has no page in it', mhtml('base64', 'AAAA', 'image/png')],
    ['is cut off', mhtml('base64', 'A').slice(0, 200)],
    ['is something else', 'Hello'],
  ])('that %s is refused by name, with what to do instead', (_what, text) => {
    expect(() => recogniseFormat([textFile('a.mht', text)])).toThrow(
      /"a\.mht" holds no page.*save it as “Webpage, HTML only”/,
    );
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
