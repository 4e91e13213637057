import { beforeEach, expect, it } from 'vitest';
import type { Article } from '@/lib/domain/article';
import { openStore } from '@/lib/store/open-store';
import { describeDatabase } from '@/lib/store/schema';
import { freshDatabase, starterPack } from '../desk/support';

beforeEach(() => void freshDatabase());

const [first] = starterPack.articles;
if (!first) throw new Error('The starter pack has articles.');
const article: Article = { ...first, id: 'own', pack: null };
const undo = { id: 'u', at: 1, what: 'a change' };

it('raises the revision of the articles once in each transaction that writes them', async () => {
  const store = openStore();
  await store.open();
  const revision = async () => (await store.articles.read()).revision;
  expect(await revision()).toBe(0);
  expect(await store.articles.change({ put: [article, { ...article, id: 'other' }], remove: [] }, undo)).toBe(1);
  expect((await store.articles.undo('u')).revision).toBe(2);
  await store.library.installPack(starterPack, 1);
  expect(await revision()).toBe(3);
  await store.packs.hushOverdue(starterPack.id, '9999-01-01');
  await describeDatabase().articles.update(first.id, { title: 'By whatever way' });
  const before = await revision();
  expect(before).toBeGreaterThan(3);
  await store.library.removePack(starterPack.id);
  expect(await revision()).toBe(before + 1);
});

it('stays as it was where nothing was written, or all of it was undone', async () => {
  const store = openStore();
  await store.open();
  const fail = () => {
    throw new Error('Stop.');
  };
  await expect(store.articles.change({ put: [article], remove: [] }, undo, fail)).rejects.toThrow('Stop.');
  await store.facts.set('something', 1);
  expect((await store.articles.read()).revision).toBe(0);
});

it('saves an index of the articles as they are, and no other', async () => {
  const store = openStore();
  await store.open();
  const at = await store.articles.change({ put: [article], remove: [] }, undo);
  const parts = (...bytes: number[]) => bytes.map((byte) => new Uint8Array([byte]));
  await store.searchIndex.save('articles', at - 1, parts(1));
  expect(await store.searchIndex.load('articles', at - 1)).toBeNull();
  await store.searchIndex.save('articles', at, parts(2, 3, 4));
  expect(await store.searchIndex.load('articles', at)).toEqual(parts(2, 3, 4));
  await store.searchIndex.save('articles', at, parts(5));
  expect(await store.searchIndex.load('articles', at)).toEqual(parts(5));
});

it('keeps the index that was saved before where the next fails half way', async () => {
  const store = openStore();
  await store.open();
  const at = await store.articles.change({ put: [article], remove: [] }, undo);
  await store.searchIndex.save('articles', at, [new Uint8Array([1]), new Uint8Array([2])]);
  const failing = function* () {
    yield new Uint8Array([3]);
    throw new Error('Stop.');
  };
  await expect(store.searchIndex.save('articles', at, failing())).rejects.toThrow('Stop.');
  expect(await store.searchIndex.load('articles', at)).toEqual([new Uint8Array([1]), new Uint8Array([2])]);
});

it('undoes on a pack’s article what was done here, and leaves its newer text', async () => {
  const store = openStore();
  await store.open();
  await store.library.installPack(starterPack, 1);
  const [installed] = (await store.articles.read()).articles;
  if (!installed) throw new Error('The pack brought articles.');
  await store.articles.change({ put: [{ ...installed, isSuggested: false }], remove: [] }, undo);
  const next = starterPack.articles.map((one) => (one.id === installed.id ? { ...one, body: 'As of today.' } : one));
  await store.library.installPack({ ...starterPack, version: '99.0.0', articles: next }, 2);
  const { edit } = await store.articles.undo('u');
  expect(edit.put).toMatchObject([{ id: installed.id, body: 'As of today.', isSuggested: true }]);
  await store.library.removePack(starterPack.id);
});
