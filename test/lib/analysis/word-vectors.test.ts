import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createWordVectors, type WordVectors } from '@/lib/analysis/scoring/create-word-vectors';
import { readArtefact } from '@/lib/analysis/scoring/read-artefact';

let vectors: WordVectors;
beforeAll(async () => {
  const { network } = await readArtefact(new Uint8Array(readFileSync('public/models/analysis.bin')));
  if (network === null) throw new Error('The models that ship have no network.');
  vectors = createWordVectors(network);
});

const nearness = (one: string, other: string): number => {
  const [a, b] = [one, other].map((word) => Array.from(vectors.find(word) ?? []));
  if (a === undefined || b === undefined) return 0;
  const dot = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return dot / (Math.hypot(...a) * Math.hypot(...b));
};

describe('the word vectors that ship', () => {
  it('are near for words that mean the same', () => {
    expect(nearness('refund', 'money')).toBeGreaterThan(nearness('refund', 'music'));
    expect(nearness('parcel', 'package')).toBeGreaterThan(nearness('parcel', 'password'));
  });

  it('read case and apostrophes as the network does, and misspelled words by their pieces', () => {
    expect(vectors.find('REFUND')).toEqual(vectors.find('refund'));
    expect(vectors.find("don't")).toEqual(vectors.find('dont'));
    expect(vectors.find('refundzzq')).toHaveLength(vectors.dimensions);
  });

  it('know nothing of nothing, and do not throw on anything', () => {
    expect(vectors.find('')).toBeNull();
    for (const word of ['🎉', '\ud800', '…', 'a'.repeat(10_000)]) expect(() => vectors.find(word)).not.toThrow();
  });
});
