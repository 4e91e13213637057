import { articleSchema } from '@/lib/domain/article';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { packSchema } from '@/lib/domain/pack';
import { passageSuggestionSchema } from '@/lib/domain/suggestion';
import { createKnowledge, type Knowledge } from '@/lib/knowledge/create-knowledge';
import { shopArticles } from './shop-articles';
import { shopQuestions } from './shop-questions';

let knowledge: Knowledge;
beforeEach(() => {
  knowledge = createKnowledge();
  knowledge.put(shopArticles);
});

const ask = (question: string, more: Partial<Parameters<Knowledge['suggest']>[0]> = {}) =>
  knowledge.suggest({ question, intent: null, language: 'en', ...more });
const best = (question: string, more = {}) => ask(question, more)[0]?.article;

describe('suggest', () => {
  it('finds the article whatever the words, forms and typing errors', () => {
    expect(best('you charged me twice!!!')).toBe('double');
    expect(best('I cant log in, it says my account is locked')).toBe('password');
    expect(best('forgot my pasword')).toBe('password');
    expect(best('my parcel came smashed')).toBe('damaged');
  });

  it('says nothing when nothing answers', () => {
    for (const question of [
      'what is the capital of Peru',
      'my cat sleeps on the radiator all day',
      '',
      '???',
      '🎉🎉',
    ]) {
      expect(ask(question)).toEqual([]);
    }
  });

  it('shows the passage that answers and marks the words in its sentence', () => {
    const [found] = ask('My kettle arrived broken, I want my money back', { intent: 'damaged_or_wrong_item' });
    expect(found).toMatchObject({ article: 'damaged', heading: 'If you want your money back' });
    const words = found?.marks.map(({ start, end }) => found.text.slice(start, end));
    expect(words).toContain('refund');
    for (const { start, end, weight } of found?.marks ?? []) {
      expect(end).toBeGreaterThan(start);
      expect(weight).toBeGreaterThan(0);
    }
  });

  it('gives the reason in the article’s own words', () => {
    expect(ask('you charged me twice')[0]?.reason).toMatch(/^mentions .*charged twice/);
    expect(ask('and now??', { intent: 'double_charge' })[0]).toMatchObject({
      article: 'double',
      reason: expect.stringMatching(/^(about|mentions) /),
    });
  });

  it('offers one passage an article and at most as many as asked for', () => {
    const found = ask('where is the parcel of my order, delivery is late', { limit: 2 });
    expect(found.length).toBeLessThanOrEqual(2);
    expect(new Set(found.map((each) => each.article)).size).toBe(found.length);
  });

  it('does not answer thanks, greetings and spam', () => {
    expect(ask('thanks, the refund came', { intent: 'thanks_or_closing' })).toEqual([]);
  });

  it('answers a Spanish question from a Spanish article first, and from an English one when there is no other', () => {
    expect(best('¿Cómo puedo devolver el artículo?', { language: 'es' })).toBe('devolver');
    expect(best('me han cobrado dos veces', { language: 'es', intent: 'double_charge' })).toBe('double');
  });

  it('scores between 0 and 1, the best first, in the shape of the domain, clean as JSON', () => {
    for (const [question] of shopQuestions) {
      const found = ask(question);
      for (const each of found) expect(passageSuggestionSchema.parse(each)).toEqual(each);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      expect(found.map((each) => each.score)).toEqual(found.map((each) => each.score).toSorted((a, b) => b - a));
      expect(found.every((each) => each.score > 0 && each.score <= 1)).toBe(true);
    }
  });

  it('knows the labelled questions it was not tuned on, and stays silent on the others', () => {
    const held = shopQuestions.filter((_, at) => at % 2 === 1);
    const answered = held.filter(([, article]) => article !== null);
    const right = answered.filter(([question, article]) => best(question) === article);
    const wrongly = held.filter(([question, article]) => article === null && best(question) !== undefined);
    expect(right.length).toBeGreaterThanOrEqual(17);
    expect(answered.filter(([question, article]) => ![undefined, article].includes(best(question)))).toEqual([]);
    expect(wrongly).toEqual([]);
  });
});

describe('the library', () => {
  it('answers the same in whatever order the articles came, and after one came and went', () => {
    const other = createKnowledge();
    other.put(shopArticles.toReversed());
    other.put([articleSchema.parse({ id: 'x', title: 'Refund refund', body: 'refund' })]);
    other.remove(['x', 'never there']);
    for (const [question] of shopQuestions) {
      expect(other.suggest({ question, intent: null, language: 'en' })).toEqual(ask(question));
    }
  });

  it('replaces an article with the same id', () => {
    const [first] = shopArticles;
    if (first === undefined) throw new Error('no articles');
    knowledge.put([{ ...first, title: 'Zebra crossing', body: 'Zebras cross here.', tags: [] }]);
    expect(knowledge.size).toBe(shopArticles.length);
    expect(best('zebra crossing')).toBe(first.id);
  });

  it('is quiet when empty', () => {
    knowledge.remove(shopArticles.map(({ id }) => id));
    expect(knowledge.size).toBe(0);
    expect(ask('refund')).toEqual([]);
    expect(knowledge.search('refund')).toEqual([]);
  });

  it('takes the starter pack', () => {
    const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/starter.json', 'utf8')));
    const shop = createKnowledge();
    shop.put(pack.articles.map((article) => ({ ...article, pack: pack.id })));
    expect(shop.size).toBe(pack.articles.length);
    expect(
      shop.suggest({ question: 'you charged me twice', intent: 'double_charge', language: 'en' })[0]?.article,
    ).toBe('charged-twice');
  });
});

describe('the newer of two articles', () => {
  const body = 'Send the form and we refund the deposit.';
  const old = articleSchema.parse({ id: 'a-old', title: 'Deposit refund', body, updatedAt: '2020-01-01T00:00:00Z' });
  const fresh = { ...old, id: 'b-fresh', updatedAt: '2026-11-01T00:00:00Z' };
  const undated = { ...old, id: 'c-undated', updatedAt: undefined };
  const open = (...articles: (Omit<typeof old, 'updatedAt'> & { updatedAt?: string | undefined })[]) => {
    const dated = createKnowledge({ now: () => Date.parse('2026-11-20T00:00:00Z') });
    dated.put(articles.map(({ updatedAt, ...rest }) => (updatedAt === undefined ? rest : { ...rest, updatedAt })));
    return dated.search('deposit refund').map(({ article }) => article);
  };

  it('comes first where both answer as well, and one without a date stands between', () => {
    expect(open(old, fresh, undated)).toEqual(['b-fresh', 'c-undated', 'a-old']);
  });

  it('does not pass one that answers better', () => {
    const weaker = { ...fresh, title: 'Deposit', body: 'What a deposit is.' };
    expect(open(old, weaker)).toEqual(['a-old', 'b-fresh']);
  });

  it('changes nothing where there are no dates, or one that is none', () => {
    const plain = { ...old, updatedAt: undefined };
    expect(open(plain, { ...undated, updatedAt: 'last spring' })).toEqual(['a-old', 'c-undated']);
  });
});

describe('search', () => {
  it('finds by unfinished words', () => {
    expect(knowledge.search('refu')[0]?.article).toBe('refund');
    expect(knowledge.search('gift ca')[0]?.article).toBe('giftcard');
  });

  it('answers a question of small words alone, by what they ask for or by themselves', () => {
    const small = createKnowledge();
    const article = (id: string, title: string, body: string) => articleSchema.parse({ id, title, body });
    small.put([
      article('costs', 'Delivery costs', 'Standard delivery costs 4 euros.'),
      article('about', 'Fernhill in Galway', 'Who we are: three potters.'),
    ]);
    expect(small.search('how much is it').map((each) => each.article)).toEqual(['costs']);
    expect(small.search('¿cuánto es?').map((each) => each.article)).toEqual(['costs']);
    expect(small.search('who are they').map((each) => each.article)).toEqual(['about']);
    expect(small.search('why not')).toEqual([]);
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => knowledge.search(text).length <= 10),
      { numRuns: 50 },
    );
    for (const text of [
      '\ud800',
      'a '.repeat(50_000),
      'refund '.repeat(3_000),
      '__proto__ constructor',
      '🎉'.repeat(9_000),
    ]) {
      expect(() => ask(text)).not.toThrow();
    }
  });

  it('does not trip over hostile articles', () => {
    const body = 'refund \ud800 <script>alert(1)</script> __proto__ constructor';
    knowledge.put([
      articleSchema.parse({ id: '__proto__', title: 'constructor', body, tags: ['toString'], language: '' }),
    ]);
    expect(knowledge.search('constructor')[0]?.article).toBe('__proto__');
  });
});
