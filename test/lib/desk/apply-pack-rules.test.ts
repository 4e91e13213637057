import { describe, expect, it } from 'vitest';
import { applyPackRules, applyReplyRules, rulesOf } from '@/lib/desk/packs/apply-pack-rules';
import { articleSchema } from '@/lib/domain/article';
import { packRulesSchema } from '@/lib/domain/pack';
import { replySchema } from '@/lib/domain/reply';

const rules = packRulesSchema.parse({
  id: 'school',
  name: 'School',
  policy: { sites: ['desk.example'] },
  escalationRules: [{ id: 'distress', label: 'L', level: 'notice', because: 'B', step: 'S' }],
});
const article = (id: string, pack: string | null, sites: string[] = []) =>
  articleSchema.parse({ id, title: id, body: id, pack, sites });
const reply = (id: string, pack: string | null) => replySchema.parse({ id, title: id, body: id, pack, shortcut: 'hi' });

describe('the library under the rules of its packs', () => {
  it('serves the inboxes that a pack names, and an article’s own where it names some', () => {
    const articles = applyPackRules(
      [article('a', 'school'), article('b', 'school', ['b.example']), article('c', null), article('d', 'other')],
      [rules],
    );
    const replies = applyReplyRules([reply('r', 'school'), reply('s', null)], [rules], undefined);
    expect(articles.map(({ sites }) => sites)).toEqual([['desk.example'], ['b.example'], [], []]);
    expect(replies.map(({ sites }) => sites)).toEqual([['desk.example'], undefined]);
  });

  it('leaves a shortcut to the reply that was chosen, for as long as that is there', () => {
    const shortcuts = (holder: string) =>
      applyReplyRules([reply('r', 'school'), reply('s', null)], [rules], { hi: holder }).map(
        ({ shortcut }) => shortcut,
      );
    expect(shortcuts('s')).toEqual(['', 'hi']);
    expect(shortcuts('gone')).toEqual(['hi', 'hi']);
  });

  it('names a pack’s rules so that none can stand in for one that ships', () => {
    expect(rulesOf(rules).map(({ id }) => id)).toEqual(['pack:school:distress']);
  });
});
