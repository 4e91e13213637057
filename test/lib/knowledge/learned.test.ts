import { describe, expect, it } from 'vitest';
import { articleSchema } from '@/lib/domain/article';
import type { SuggestionOutcome } from '@/lib/domain/outcome';
import { createKnowledge } from '@/lib/knowledge/create-knowledge';
import { shopArticles } from './shop-articles';
import { shopQuestions } from './shop-questions';

const day = 24 * 60 * 60 * 1_000;
const now = Date.UTC(2026, 10, 21);
const outcome = (item: string, question: string, more: Partial<SuggestionOutcome> = {}): SuggestionOutcome => ({
  at: now,
  kind: 'article',
  item,
  question,
  what: 'accepted',
  ...more,
});

const open = () => {
  const knowledge = createKnowledge();
  knowledge.put(shopArticles);
  return knowledge;
};
const ask = (knowledge: ReturnType<typeof open>, question: string) =>
  knowledge.suggest({ question, intent: null, language: 'en' });

describe('what agents accepted and dismissed', () => {
  const odd = 'the doohickey went wonky again';

  it('offers an article for a question that shares no word with it, and says why', () => {
    const knowledge = open();
    expect(ask(knowledge, odd)).toEqual([]);
    knowledge.teach([outcome('warranty', 'doohickey is wonky'), outcome('warranty', 'my doohickey went wonky')], now);
    expect(ask(knowledge, odd)[0]).toMatchObject({
      article: 'warranty',
      reason: expect.stringMatching(/^accepted for similar questions/),
    });
  });

  it('fades with the years, and is forgotten when nothing is taught', () => {
    const knowledge = open();
    const fresh = [outcome('warranty', 'my doohickey went wonky')];
    knowledge.teach(fresh, now);
    const at = (age: number): number => {
      knowledge.teach(fresh, now + age);
      return ask(knowledge, odd).find(({ article }) => article === 'warranty')?.score ?? 0;
    };
    const scores = [0, 90, 180, 360, 2_000].map((days) => at(days * day));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[0]).toBeGreaterThan(scores[3] ?? 1);
    expect(scores[4]).toBe(0);
    knowledge.teach([], now);
    for (const [question] of shopQuestions) expect(ask(knowledge, question)).toEqual(ask(open(), question));
  });

  it('pushes a dismissed article down for that question and leaves other questions alone', () => {
    const knowledge = open();
    const question = 'When do I get my refund';
    const before = ask(knowledge, question)[0];
    expect(before?.article).toBe('refund');
    knowledge.teach([outcome('refund', question, { what: 'dismissed' })], now);
    const after = ask(knowledge, question).find(({ article }) => article === 'refund')?.score ?? 0;
    expect(after).toBeLessThan((before?.score ?? 0) / 2);
    expect(ask(knowledge, 'forgot my pasword')[0]?.article).toBe('password');
  });

  it('does not let a thousand acceptances of one article drown the others', () => {
    const knowledge = open();
    knowledge.teach(
      Array.from({ length: 1_000 }, (_, at) => outcome('track', `where is my parcel ${at}`, { at: now - at })),
      now,
    );
    expect(ask(knowledge, 'forgot my pasword')[0]?.article).toBe('password');
    expect(ask(knowledge, 'you charged me twice!!!')[0]?.article).toBe('double');
  });

  it('does not bring back what is not to be suggested, nor replies and articles that are gone', () => {
    const knowledge = open();
    knowledge.put([articleSchema.parse({ id: 'off', title: 'Doohickeys', body: 'Doohickeys', isSuggested: false })]);
    knowledge.teach([outcome('off', odd), outcome('gone', odd), outcome('refund', odd, { kind: 'reply' })], now);
    expect(ask(knowledge, odd)).toEqual([]);
    expect(knowledge.search(odd)[0]?.article).toBe('off');
  });

  it('counts the same in whatever order outcomes were written down', () => {
    const outcomes = [
      outcome('warranty', 'doohickey is wonky', { at: now - day }),
      outcome('damaged', 'wonky box', { at: now - 2 * day }),
      outcome('warranty', 'wonky again', { what: 'dismissed', at: now - 3 * day }),
    ];
    const [one, other] = [open(), open()];
    one.teach(outcomes, now);
    other.teach(outcomes.toReversed(), now);
    expect(ask(one, odd)).toEqual(ask(other, odd));
  });
});

describe('what belongs to an article', () => {
  const put = (more: object) => {
    const knowledge = createKnowledge({ now: () => now });
    knowledge.put([
      articleSchema.parse({ id: 'x', title: 'Doohickey care', body: 'Oil it. Keep the doohickey dry.', ...more }),
    ]);
    return knowledge;
  };
  const question = { question: 'how do I care for my doohickey', intent: null, language: 'en' };

  it('is shown: the answering sentence, who may read it, its review date, its pack', () => {
    const [found] = put({ audience: 'agents', reviewBy: '2026-11-20', pack: 'p' }).suggest(question);
    expect(found).toMatchObject({ isInternal: true, isOverdue: true, pack: 'p' });
    expect(found?.text.slice(found.answer?.start, found.answer?.end)).toBe('Keep the doohickey dry.');
    expect(put({ reviewBy: '2026-11-21' }).suggest(question)[0]).toMatchObject({ isInternal: false, isOverdue: false });
  });

  it('decides where it is offered: never when switched off, and on its own sites alone; search finds it', () => {
    expect(put({ isSuggested: false }).suggest(question)).toEqual([]);
    expect(put({ isSuggested: false }).search('doohickey')).toHaveLength(1);
    const elsewhere = put({ sites: ['inbox.example'] });
    expect(elsewhere.suggest({ ...question, site: 'other.example' })).toEqual([]);
    expect(elsewhere.suggest({ ...question, site: 'inbox.example' })).toHaveLength(1);
    expect(elsewhere.suggest({ ...question, site: 'team.inbox.example' })).toHaveLength(1);
    expect(elsewhere.suggest({ ...question, site: 'notinbox.example' })).toEqual([]);
    expect(elsewhere.suggest(question)).toHaveLength(1);
  });

  it('is found by the team’s own synonyms, phrases among them, until they are taken back', () => {
    const knowledge = put({});
    expect(knowledge.search('gizmo')).toEqual([]);
    knowledge.setSynonyms([
      ['gizmo', 'doohickey'],
      ['RMA', 'return authorisation'],
    ]);
    expect(knowledge.search('gizmo')[0]?.article).toBe('x');
    knowledge.setSynonyms([]);
    expect(knowledge.search('gizmo')).toEqual([]);
  });
});
