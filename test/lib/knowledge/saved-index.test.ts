import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '@/lib/domain/article';
import { createKnowledge, type Knowledge } from '@/lib/knowledge/create-knowledge';
import { readRecord } from '@/lib/knowledge/index/article-record';
import { buildSegment } from '@/lib/knowledge/index/build-segment';
import { loadSegments } from '@/lib/knowledge/index/load-segments';
import { type IndexDocument, readDocument } from '@/lib/knowledge/index/read-document';
import { saveSegments } from '@/lib/knowledge/index/save-segments';
import { sumBytes } from '@/lib/knowledge/index/saved-format';
import { shopArticles } from './shop-articles';

/** Three segments, and an article of the first that was changed since. */
const openThree = (): Knowledge => {
  const knowledge = createKnowledge();
  for (const some of [shopArticles.slice(0, -4), shopArticles.slice(-4, -1), shopArticles.slice(-1)]) {
    knowledge.put(some);
    knowledge.search('refund');
  }
  knowledge.remove(shopArticles.slice(0, 1).map(({ id }) => id));
  return knowledge;
};
const parts = [...openThree().save()];
const copy = (): Uint8Array<ArrayBuffer>[] => parts.map((part) => part.slice());
const part = (at: number): Uint8Array<ArrayBuffer> => parts[at] ?? new Uint8Array();

/** As someone would who knows the format. */
const repairSum = (bytes: Uint8Array<ArrayBuffer>): void =>
  new DataView(bytes.buffer).setUint32(8, sumBytes(bytes.subarray(12)), true);

/** Offers parts to a knowledge base that holds an article of its own; tells whether they were taken, and what it has then. */
const offer = (given: readonly Uint8Array[]) => {
  const knowledge = createKnowledge();
  knowledge.put([articleSchema.parse({ id: 'own', title: 'Own words', body: 'own words' })]);
  return { isTaken: knowledge.load(given), size: knowledge.size, found: knowledge.search('own words')[0]?.article };
};
const refused = { isTaken: false, size: 1, found: 'own' };

const flips = fc.array(fc.record({ part: fc.nat(2), at: fc.nat(), bits: fc.integer({ min: 1, max: 255 }) }), {
  minLength: 1,
  maxLength: 8,
});
const flip = (bytes: readonly Uint8Array[], some: readonly { part: number; at: number; bits: number }[]): void => {
  for (const { part, at, bits } of some) {
    const damaged = bytes[part] ?? new Uint8Array();
    damaged[at % damaged.length] = (damaged[at % damaged.length] ?? 0) ^ bits;
  }
};

describe('a saved index', () => {
  it('comes in a part for each segment, and is loaded wherever its bytes lie', () => {
    expect(parts).toHaveLength(3);
    const shifted = parts.map((each) => {
      const bytes = new Uint8Array(each.length + 3);
      bytes.set(each, 3);
      return bytes.subarray(3);
    });
    const knowledge = createKnowledge();
    expect(knowledge.load(shifted)).toBe(true);
    expect(knowledge.size).toBe(shopArticles.length - 1);
    expect(knowledge.search('refund')).toEqual(openThree().search('refund'));
  });

  it('is as of when it was asked for, whatever changes between two parts', () => {
    const knowledge = openThree();
    const saved: Uint8Array[] = [];
    for (const each of knowledge.save()) {
      saved.push(each);
      knowledge.put(shopArticles.map((article) => ({ ...article, title: 'Changed', body: 'changed' })));
      knowledge.search('changed');
    }
    expect(saved).toEqual(parts);
  });

  it('is refused where any bytes differ, and what was there stays', () => {
    fc.assert(
      fc.property(flips, (some) => {
        const damaged = copy();
        flip(damaged, some);
        const isSame = damaged.every((bytes, at) => bytes.every((byte, place) => byte === part(at)[place]));
        expect(offer(damaged)).toEqual(isSame ? offer(copy()) : refused);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused where a part is cut short, is missing, stands elsewhere or is of another saving', () => {
    const [first, second, third] = [part(0), part(1), part(2)];
    for (const length of [0, 3, 15, 16, 40, second.length - 1])
      expect(offer([first, second.slice(0, length), third])).toEqual(refused);
    const longer = new Uint8Array(third.length + 4);
    longer.set(third);
    for (const given of [
      [first, second, longer],
      [],
      [first],
      [first, second],
      [second, third],
      [first, third, second],
    ])
      expect(offer(given)).toEqual(refused);
    expect(offer([...parts, third])).toEqual(refused);
    const other = openThree();
    other.remove(shopArticles.slice(1, 2).map(({ id }) => id));
    const [changed = first] = other.save();
    expect(offer([changed, second, third])).toEqual(refused);
    expect(offer([new TextEncoder().encode('{"articles":[]}')])).toEqual(refused);
  });

  it('of another version is refused', () => {
    const [first, ...others] = copy();
    if (first === undefined) throw new Error('Nothing was saved.');
    new DataView(first.buffer).setUint32(4, 999, true);
    expect(offer([first, ...others])).toEqual(refused);
  });

  it('that someone made up is refused or can be searched, and never throws', () => {
    fc.assert(
      fc.property(flips, (some) => {
        const made = [...fewArticles().save()];
        flip(
          made,
          some.map((each) => ({ ...each, part: 0 })),
        );
        made.forEach(repairSum);
        const knowledge = createKnowledge();
        if (!knowledge.load(made)) return;
        for (const { title } of shopArticles) knowledge.search(title);
        knowledge.put(shopArticles);
        expect(knowledge.search('refund').length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused where its articles were read by other rules than today’s', () => {
    const read = shopArticles.map((article) => readDocument(readRecord(article), null));
    const save = (documents: readonly IndexDocument[]) => [...saveSegments([buildSegment(documents)], null)];
    expect(loadSegments(save(read))).not.toBeNull();
    const otherStems = read.map((each) => ({
      ...each,
      terms: each.terms.map((term) => `${term}s`),
      names: each.names.map((name) => name && { ...name, term: `${name.term}s` }),
    }));
    expect(loadSegments(save(otherStems))).toBeNull();
    const otherKinds = read.map((each) => ({ ...each, names: each.names.map((name) => name && { ...name, kind: 2 }) }));
    expect(loadSegments(save(otherKinds))).toBeNull();
    expect(loadSegments(save(read.map((each) => ({ ...each, id: `${each.id}2` }))))).toBeNull();
  });

  it('is refused where an article lives twice', () => {
    const segments = [1, 2].map(() => buildSegment(shopArticles.map((each) => readDocument(readRecord(each), null))));
    expect(loadSegments([...saveSegments(segments, null)])).toBeNull();
  });
});

function fewArticles(): Knowledge {
  const knowledge = createKnowledge();
  knowledge.put(shopArticles.slice(0, 12));
  return knowledge;
}
