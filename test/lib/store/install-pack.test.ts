import { beforeEach, describe, expect, it } from 'vitest';
import { articleSchema, type Article } from '@/lib/domain/article';
import { packSchema, type Pack } from '@/lib/domain/pack';
import { openStore } from '@/lib/store/open-store';
import { freshDatabase } from '../desk/support';

beforeEach(() => void freshDatabase());

const noon = Date.UTC(2026, 10, 21, 12);
const article = (id: string, more: Partial<Article> = {}) =>
  articleSchema.parse({ id, title: id, body: `About ${id}.`, ...more });
const school = (version: string, articles: Article[]): Pack =>
  packSchema.parse({
    format: 'deskmate-pack',
    formatVersion: 1,
    id: 'school',
    name: 'School',
    version,
    license: 'CC0-1.0',
    articles: articles.map(({ pack: _pack, ...rest }) => rest),
    replies: [],
  });
const held = async (store: ReturnType<typeof openStore>) =>
  Object.fromEntries((await store.library.articles()).map((one) => [one.id, one]));

describe('installing a pack', () => {
  it('keeps what the person switched off or on, through an update and back', async () => {
    const store = openStore();
    await store.library.installPack(
      school('1.0.0', [article('a'), article('b'), article('c', { isSuggested: false })]),
      noon,
    );
    const { a, c } = await held(store);
    if (!a || !c) throw new Error('not installed');
    const put = [
      { ...a, isSuggested: false },
      { ...c, isSuggested: true },
    ];
    await store.articles.change({ put, remove: [] }, { id: 'u', at: noon, what: 'x' });
    for (const version of ['1.1.0', '1.2.0', '1.0.0']) {
      const next = [article('a', { body: 'New.' }), article('b'), article('c', { isSuggested: false }), article('d')];
      await store.library.installPack(school(version, next), noon);
      expect(await held(store)).toMatchObject({
        a: { isSuggested: false, body: 'New.' },
        b: { isSuggested: true },
        c: { isSuggested: true },
        d: { isSuggested: true },
      });
    }
  });

  it('follows the publisher where the person decided nothing', async () => {
    const store = openStore();
    await store.library.installPack(school('1.0.0', [article('a', { isSuggested: false }), article('b')]), noon);
    await store.library.installPack(school('1.1.0', [article('a'), article('b', { isSuggested: false })]), noon);
    expect(await held(store)).toMatchObject({ a: { isSuggested: true }, b: { isSuggested: false } });
  });

  it('offers again what was switched off as overdue, once it was reviewed', async () => {
    const store = openStore();
    const late = { reviewBy: '2026-01-01' };
    await store.library.installPack(school('1.0.0', [article('a', late), article('b', late)]), noon);
    expect(await store.packs.hushOverdue('school', '2026-11-21')).toEqual(['a', 'b']);
    await store.library.installPack(
      school('1.1.0', [article('a', { reviewBy: '2027-01-01' }), article('b', late)]),
      noon,
    );
    expect(await held(store)).toMatchObject({ a: { isSuggested: true }, b: { isSuggested: false } });
  });

  it('writes over nobody’s article, whatever it is called', async () => {
    const store = openStore();
    const own = [article('a', { title: 'Mine' }), article('school/a', { title: 'Mine too' })];
    await store.articles.change({ put: own, remove: [] }, { id: 'u', at: noon, what: 'x' });
    await store.library.installPack(school('1.0.0', [article('a'), article('school/a-2', { title: 'Other' })]), noon);
    expect(await held(store)).toMatchObject({
      a: { title: 'Mine', pack: null },
      'school/a': { title: 'Mine too', pack: null },
      'school/a-2': { title: 'Other', pack: 'school' },
      'school/a-3': { title: 'a', pack: 'school' },
    });
  });

  it('keeps an article whose long id is taken readable', async () => {
    const store = openStore();
    const id = 'a'.repeat(500);
    await store.articles.change({ put: [article(id, { title: 'x' })], remove: [] }, { id: 'u', at: noon, what: 'x' });
    await store.library.installPack(school('1.0.0', [article(id, { title: 'y' })]), noon);
    expect((await store.library.articles()).map(({ title }) => title).toSorted()).toEqual(['x', 'y']);
  });
});

describe('undoing a change of articles after a pack was updated', () => {
  it('switches an article of a pack back, and leaves what it says to the newer version', async () => {
    const store = openStore();
    await store.library.installPack(school('1.0.0', [article('a'), article('b')]), noon);
    const { a, b } = await held(store);
    if (!a || !b) throw new Error('not installed');
    const put = [a, b].map((one) => ({ ...one, isSuggested: false }));
    await store.articles.change({ put, remove: [] }, { id: 'u', at: noon, what: 'x' });
    await store.library.installPack(school('1.1.0', [article('a', { body: 'New.' })]), noon);
    await store.articles.undo('u');
    expect(await store.library.articles()).toMatchObject([{ id: 'a', body: 'New.', isSuggested: true }]);
  });

  it('brings an own article back beside the one of a pack that took its id', async () => {
    const store = openStore();
    await store.articles.change(
      { put: [article('a', { title: 'Mine' })], remove: [] },
      { id: 'u', at: noon, what: 'x' },
    );
    await store.articles.change({ put: [], remove: ['a'] }, { id: 'v', at: noon, what: 'x' });
    await store.library.installPack(school('1.0.0', [article('a')]), noon);
    expect((await store.articles.undo('v')).edit.put.map(({ id }) => id)).toEqual(['a', 'school/a']);
    expect(await held(store)).toMatchObject({ a: { title: 'Mine', pack: null }, 'school/a': { pack: 'school' } });
  });
});
