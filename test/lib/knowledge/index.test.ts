import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema, type Article } from '@/lib/domain/article';
import { createKnowledge, type Knowledge } from '@/lib/knowledge/create-knowledge';
import type { WordVectors } from '@/lib/knowledge/index/text-vector';
import { shopArticles } from './shop-articles';
import { shopQuestions } from './shop-questions';

const words =
  'refund parcel order card payment late broken size return account password email cancel invoice delivery track charged twice bank'.split(
    ' ',
  );
const text = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const article = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__', '\ud800'),
  title: text.map((title) => title || '-'),
  body: text.map((body) => body || '-'),
  tags: fc.array(
    text.map((tag) => tag.slice(0, 60)),
    { maxLength: 2 },
  ),
  language: fc.constantFrom('en', 'es', 'de', 'fr', 'it', 'pt', 'ja', ''),
  isSuggested: fc.boolean(),
});
const articles = fc.array(article, { maxLength: 12 }).map((some) => some.map((each) => articleSchema.parse(each)));

/** Letters as numbers: enough to tell words apart, and the same each time. */
const vectors: WordVectors = {
  mark: 'letters',
  dimensions: 4,
  find(word) {
    const vector = new Float32Array(4);
    for (let at = 0; at < word.length; at += 1)
      vector[word.charCodeAt(at) % 4] = (vector[word.charCodeAt(at) % 4] ?? 0) + 1;
    return word.length > 9 ? null : vector;
  },
};
const run = (steps: Generator<void>): void => {
  for (const _ of steps);
};

const open = (some: readonly Article[], meaning = false): Knowledge => {
  const knowledge = createKnowledge();
  if (meaning) run(knowledge.useWordVectors(vectors));
  knowledge.put(some);
  return knowledge;
};
const answers = (knowledge: Knowledge, question: string) => [
  knowledge.search(question, 20),
  knowledge.suggest({ question, intent: null, language: 'en' }),
  knowledge.suggest({ question, intent: 'double_charge', language: null, site: 'x.example' }),
];
/** The last article of each id: what is left after all were put one after the other. */
const lastOf = (some: readonly Article[]): Article[] => [...new Map(some.map((each) => [each.id, each])).values()];

describe('the index, whatever the articles and questions', () => {
  it('answers the same in whatever order articles came, changed and went', () => {
    fc.assert(
      fc.property(articles, articles, text, fc.boolean(), (first, second, question, meaning) => {
        const changed = open(first, meaning);
        changed.search('something');
        for (const each of second) {
          changed.put([each]);
          changed.search(each.title);
        }
        const gone = first[0]?.id ?? 'a';
        changed.remove([gone, 'never there']);
        const left = lastOf([...first, ...second]).filter(({ id }) => id !== gone);
        const rebuilt = open(left.toReversed(), meaning);
        expect(changed.size).toBe(rebuilt.size);
        expect(answers(changed, question)).toEqual(answers(rebuilt, question));
      }),
      { numRuns: 150 },
    );
  });

  it('answers the same after it was saved and loaded, and after changes to what was loaded', () => {
    fc.assert(
      fc.property(articles, articles, text, fc.boolean(), (first, second, question, meaning) => {
        const one = open(first, meaning);
        one.search('something');
        one.remove([first[0]?.id ?? 'a']);
        const other = createKnowledge();
        expect(other.load([...one.save()])).toBe(true);
        if (meaning) run(other.useWordVectors(vectors));
        expect(other.size).toBe(one.size);
        expect(answers(other, question)).toEqual(answers(one, question));
        one.put(second);
        other.put(second);
        expect(answers(other, question)).toEqual(answers(one, question));
      }),
      { numRuns: 100 },
    );
  });
});

describe('many articles', () => {
  const many = Array.from({ length: 3_000 }, (_, at) =>
    articleSchema.parse({
      id: `n${at}`,
      title: `${words[at % words.length]} number${at}`,
      body: `${words[(at * 7) % words.length]} ${words[(at * 3) % words.length]} text${at % 50}`,
    }),
  );

  it('are merged as they grow and still found, changed and removed', () => {
    const knowledge = createKnowledge();
    for (let at = 0; at < many.length; at += 100) {
      knowledge.put(many.slice(at, at + 100));
      knowledge.search('refund');
    }
    knowledge.remove(many.slice(0, 1_600).map(({ id }) => id));
    const rebuilt = open(many.slice(1_600));
    expect(knowledge.size).toBe(1_400);
    for (const question of ['number1700', 'number12', 'refund parcel', 'pasword text7'])
      expect(answers(knowledge, question)).toEqual(answers(rebuilt, question));
    expect(knowledge.search('number1700')[0]?.article).toBe('n1700');
  });
});

describe('the meaning of words', () => {
  it('joins while articles are there, and goes again', () => {
    const knowledge = open(shopArticles);
    const before = shopQuestions.map(([question]) => answers(knowledge, question));
    run(knowledge.useWordVectors(vectors));
    const meant = open(shopArticles, true);
    for (const [question] of shopQuestions) expect(answers(knowledge, question)).toEqual(answers(meant, question));
    run(knowledge.useWordVectors(null));
    expect(shopQuestions.map(([question]) => answers(knowledge, question))).toEqual(before);
  });

  it('is not half there: until all articles are read by it, words alone count', () => {
    const knowledge = open(shopArticles);
    const before = answers(knowledge, 'refund');
    knowledge.useWordVectors(vectors).next();
    expect(answers(knowledge, 'refund')).toEqual(before);
  });
});
