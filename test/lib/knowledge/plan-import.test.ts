import { describe, expect, it } from 'vitest';
import { type Article, articleSchema } from '@/lib/domain/article';
import { planImport } from '@/lib/knowledge/plan-import';

const article = (id: string, more: Partial<Article> = {}): Article =>
  articleSchema.parse({ id, title: `About ${id}`, body: 'Five days.', ...more });
const read = (articles: Article[], told: string[] = ['title', 'body']) => ({ articles, faults: [], told });

describe('planImport', () => {
  it('tells added, changed and unchanged', () => {
    const existing = [article('a'), article('b', { version: 4, updatedAt: '2026-01-01T00:00:00Z' })];
    const plan = planImport(existing, read([article('a'), article('b', { body: 'Six days.' }), article('c')]));
    expect(plan.unchanged).toBe(1);
    expect(plan.added.map(({ id }) => id)).toEqual(['c']);
    expect(plan.changed).toEqual([
      { before: existing[1], after: { ...existing[1], body: 'Six days.', version: 5 }, fields: ['body', 'version'] },
    ]);
  });

  it('keeps what the file does not tell, and clears what it tells to be empty', () => {
    const existing = [
      article('a', { reviewBy: '2026-05-01', isSuggested: false, tags: ['old'], sites: ['x.example'] }),
    ];
    const changed = planImport(existing, read([article('a', { title: 'New' })], ['title', 'body', 'tags'])).changed[0];
    expect(changed?.after).toMatchObject({
      reviewBy: '2026-05-01',
      isSuggested: false,
      tags: [],
      sites: ['x.example'],
    });
    expect(changed?.fields).toEqual(['title', 'tags', 'version']);
    const cleared = planImport(existing, read([article('a')], ['title', 'body', 'reviewBy'])).changed[0];
    expect(cleared?.after).not.toHaveProperty('reviewBy');
  });

  it('takes a higher version and the date of the file, or the time of the import', () => {
    const existing = [article('a', { version: 2 })];
    const dated = article('a', { body: 'x', version: 9, updatedAt: '2026-02-02T00:00:00Z' });
    expect(
      planImport(existing, read([dated], ['title', 'body', 'version', 'updatedAt'])).changed[0]?.after,
    ).toMatchObject({
      version: 9,
      updatedAt: '2026-02-02T00:00:00Z',
    });
    const plan = planImport(existing, read([article('a', { body: 'x' })]), Date.UTC(2026, 0, 3));
    expect(plan.changed[0]?.after).toMatchObject({ version: 3, updatedAt: '2026-01-03T00:00:00.000Z' });
  });

  it('never overwrites a pack, and takes an id once', () => {
    const plan = planImport(
      [article('a', { pack: 'team' })],
      read([article('a', { body: 'x' }), article('b'), article('b')]),
    );
    expect(plan).toMatchObject({ added: [{ id: 'b' }], changed: [], unchanged: 0 });
    expect(plan.faults.map(({ what }) => what)).toEqual([
      '“About a” belongs to the pack team, which is not overwritten. Give it another id, or change the pack.',
      '“About b” has the same id (b) as an article before it. The first is kept.',
    ]);
  });
});
