// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { chatwootFormat } from '@/lib/knowledge/formats/chatwoot';
import { recogniseFormat } from '@/lib/knowledge/formats/formats';
import { intercomFormat } from '@/lib/knowledge/formats/intercom';
import { zendeskFormat } from '@/lib/knowledge/formats/zendesk';
import { articlesWithText } from './any-article';
import { asHtml, without } from './as-html';
import { readFixture } from './read-fixture';
import { checkRoundTrip, textFile } from './round-trip';

const toSecond = (date: string | undefined) =>
  date === undefined ? {} : { updatedAt: new Date(Math.floor(Date.parse(date) / 1000) * 1000).toISOString() };
const numbered = (system: string, id: string) => (/^\d+$/.test(id) ? `${system}-${id}` : id);

describe('zendeskFormat', () => {
  it('gives back what it wrote but for the losses', async () => {
    const keep = checkRoundTrip(
      zendeskFormat,
      (article) => ({
        ...asHtml(without(article, 'version', 'reviewBy', 'sites')),
        id: numbered('zendesk', article.id),
        audience: 'everyone',
        isSuggested: article.isSuggested && article.audience === 'everyone',
      }),
      { articles: articlesWithText, runs: 60 },
    );
    await expect(keep).resolves.toBeUndefined();
  });

  it('reads an export of several pages', async () => {
    const files = [readFixture('zendesk-page-1.json'), readFixture('zendesk-page-2.json')];
    expect(recogniseFormat(files)?.id).toBe('zendesk');
    const { articles, faults } = await zendeskFormat.read(files);
    expect(articles).toMatchObject([
      {
        id: 'zendesk-360001234567',
        title: 'Returns & refunds',
        body: '## How\n\nYou have **30 days**. See [shipping](https://shop.zendesk.com/hc/en-us/articles/42).\n\n- Label\n- Box\n\nA label',
        url: 'https://shop.zendesk.com/hc/en-us/articles/360001234567',
        tags: ['refund', 'returns'],
        language: 'en-US',
        updatedAt: '2026-01-15T08:00:00Z',
      },
      { id: 'zendesk-42', audience: 'agents' },
      { id: 'zendesk-43-de', language: 'de', isSuggested: false },
    ]);
    expect(faults.map(({ file, what }) => `${file} ${what}`)).toEqual([
      'zendesk-page-2.json “Empty” has no text. It is left out.',
      'zendesk-page-1.json “Shipping”: Only a user segment may read it in Zendesk, so it is kept for agents.',
      'zendesk-page-2.json “Neu”: It is a draft in Zendesk, so it is not suggested.',
    ]);
  });

  it('reads pages that were joined into one file, or a list', async () => {
    const page = (id: number) =>
      JSON.stringify({ articles: [{ id, title: `T${id}`, body: '<p>x</p>', section_id: 1 }] });
    for (const text of [`${page(1)}\n${page(2)}`, `[${page(1)},${page(2)}]`]) {
      const file = textFile('all.json', text);
      expect(recogniseFormat([file])?.id).toBe('zendesk');
      expect((await zendeskFormat.read([file])).articles.map(({ id }) => id)).toEqual(['zendesk-1', 'zendesk-2']);
    }
  });
});

describe('intercomFormat', () => {
  it('gives back what it wrote but for the losses', async () => {
    const keep = checkRoundTrip(
      intercomFormat,
      (article) => ({
        ...without(article, 'version', 'reviewBy', 'sites'),
        ...toSecond(article.updatedAt),
        id: numbered('intercom', article.id),
        audience: 'everyone',
        isSuggested: article.isSuggested && article.audience === 'everyone',
      }),
      { articles: articlesWithText, runs: 60 },
    );
    await expect(keep).resolves.toBeUndefined();
  });

  it('reads articles with their translations', async () => {
    const file = readFixture('intercom.json');
    expect(recogniseFormat([file])?.id).toBe('intercom');
    const { articles, faults } = await intercomFormat.read([file]);
    expect(articles).toMatchObject([
      {
        id: 'intercom-6871119',
        title: 'Pay by card',
        body: 'Use **any** card.\n\nmore',
        language: 'en',
        tags: ['payment'],
        updatedAt: '2024-04-30T05:21:19.000Z',
      },
      {
        id: 'intercom-6871119-de',
        title: 'Mit Karte zahlen',
        body: 'Jede Karte geht.',
        language: 'de',
        tags: ['payment'],
      },
      { id: 'intercom-6871120', isSuggested: false },
    ]);
    expect(faults).toMatchObject([{ what: '“Draft”: It is a draft in Intercom, so it is not suggested.' }]);
  });
});

describe('chatwootFormat', () => {
  it('gives back what it wrote but for the losses', async () => {
    const keep = checkRoundTrip(
      chatwootFormat,
      (article) => ({
        ...without(article, 'version', 'reviewBy', 'sites', 'url'),
        ...toSecond(article.updatedAt),
        id: numbered('chatwoot', article.id),
        audience: 'everyone',
        isSuggested: article.isSuggested && article.audience === 'everyone',
      }),
      { runs: 100 },
    );
    await expect(keep).resolves.toBeUndefined();
  });

  it('reads what the API gives', async () => {
    const file = readFixture('chatwoot.json');
    expect(recogniseFormat([file])?.id).toBe('chatwoot');
    const { articles, faults } = await chatwootFormat.read([file]);
    expect(articles).toMatchObject([
      {
        id: 'chatwoot-7',
        title: 'Track a parcel',
        body: 'Open **My orders**.\n\n## Abroad\nThe same.',
        tags: ['tracking', 'Delivery'],
        language: 'pt-BR',
        isSuggested: true,
      },
      { id: 'chatwoot-9', isSuggested: false },
    ]);
    expect(faults.map(({ outcome, what }) => `${outcome} ${what}`)).toEqual([
      'skipped “Old”: It is archived in Chatwoot and is left out.',
      'changed “New”: It is a draft in Chatwoot, so it is not suggested.',
    ]);
  });
});
