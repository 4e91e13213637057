import { describe, expect, it, vi } from 'vitest';
import { articleSchema } from '@/lib/domain/article';
import { createKnowledge } from '@/lib/knowledge/create-knowledge';
import { createRefiner, type Embedder } from '@/lib/knowledge/refine-by-embedding';
import { shopArticles } from './shop-articles';

/** Knows what some words are about, one dimension a matter: not what a model knows, but read off the text as one does. */
const matters = [
  /\b(?:money|refund\w*|reimburse\w*|charged?|paid)\b/gi,
  /\b(?:parcel|deliver\w*|courier|arriv\w*|ship\w*)\b/gi,
  /\b(?:password|locked|log|sign|credentials)\b/gi,
  /\b(?:broken|damaged|smashed|shattered)\b/gi,
];
const read = (text: string): number[] => [...matters.map((matter) => text.match(matter)?.length ?? 0), 0.1];
const embedder = { embed: async (texts: readonly string[]) => texts.map(read) };

const knowledge = createKnowledge();
knowledge.put(shopArticles);
const found = knowledge.search('my order', 10);
const places = (some: readonly { article: string }[]): string[] => some.map(({ article }) => article);

describe('a second look by meaning', () => {
  it('brings up what words alone put below, and keeps all that was found', async () => {
    const articles = ['Cards and gifts', 'Forgotten credentials'].map((title, at) =>
      articleSchema.parse({ id: `a${at}`, title, body: 'Open the page and choose the first entry of the list.' }),
    );
    const small = createKnowledge();
    small.put(articles);
    const question = 'which page for a locked password';
    const before = small.search(question, 10);
    expect(places(before)).toEqual(['a0', 'a1']);
    const after = await createRefiner(embedder)(question, before);
    expect(places(after)).toEqual(['a1', 'a0']);
  });

  it('never lets a lower place claim to be surer', async () => {
    const after = await createRefiner(embedder)('the courier smashed it', found);
    const scores = after.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(places(after).toSorted()).toEqual(places(found).toSorted());
    expect(places(after)).not.toEqual(places(found));
  });

  it('reads each passage once', async () => {
    const embed = vi.fn<Embedder['embed']>(embedder.embed);
    const refine = createRefiner({ embed });
    await refine('my money back', found);
    await refine('where is the parcel', found);
    const passages = embed.mock.calls.filter(([, kind]) => kind === 'passage').flatMap(([texts]) => texts);
    expect(passages).toHaveLength(found.length);
    expect(new Set(passages).size).toBe(passages.length);
  });

  it('leaves the order of words where the model fails, answers nonsense, or is another one', async () => {
    const faults: Embedder['embed'][] = [
      async () => {
        throw new Error('The device was lost.');
      },
      async () => [],
      async (texts) => texts.map(() => [Number.NaN, 1]),
      async (texts) => texts.map(() => [0, 0, 0]),
      async (texts, kind) => texts.map(() => (kind === 'question' ? [1, 2] : [1, 2, 3])),
    ];
    for (const embed of faults) expect(await createRefiner({ embed })('my money back', found)).toEqual(found);
  });

  it('tries again once the model answers', async () => {
    let isUp = false;
    const refine = createRefiner({
      embed: async (texts) => texts.map((text) => (isUp ? read(text) : [Number.NaN])),
    });
    expect(await refine('the courier smashed it', found)).toEqual(found);
    isUp = true;
    expect(places(await refine('the courier smashed it', found))).not.toEqual(places(found));
  });

  it('has nothing to sort in one or none', async () => {
    const embed = vi.fn<Embedder['embed']>(embedder.embed);
    const refine = createRefiner({ embed });
    expect(await refine('money', [])).toEqual([]);
    expect(await refine('money', found.slice(0, 1))).toEqual(found.slice(0, 1));
    expect(embed).not.toHaveBeenCalled();
  });
});
