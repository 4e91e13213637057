import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePacks } from '@/lib/knowledge/packs/compare-packs';
import { compareVersions } from '@/lib/knowledge/packs/compare-versions';
import { diffLines } from '@/lib/knowledge/packs/diff-lines';
import { readPackFiles } from '@/lib/knowledge/packs/read-pack-files';
import { weighTrust } from '@/lib/knowledge/packs/weigh-trust';
import { sampleFiles } from './sample-pack';

const read = (change: Parameters<typeof sampleFiles>[0] = {}) => {
  const { pack } = readPackFiles(sampleFiles(change));
  if (!pack) throw new Error('the sample must be whole');
  return pack;
};

describe('what an update changes', () => {
  it('is nothing between a pack and itself', () => expect(comparePacks(read(), read())).toEqual([]));

  it('names what was added, changed and removed', () => {
    const after = read({
      'articles/prices.md': '---\ntitle: What lessons cost\n---\n\nA lesson costs 40 euros.\n',
      'articles/rooms.md': '# Rooms\n\nThere are four.\n',
      'replies.yaml': null,
      'tests.yaml': null,
    });
    const changes = comparePacks(read(), after).map(({ what, item }) => `${what} ${item.kind} ${item.id}`);
    expect(changes).toEqual([
      'changed article prices',
      'added article rooms',
      'removed reply moved',
      'removed tests tests',
    ]);
  });
});

describe('the lines of a change', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 30 }).map((lines) => lines.join('\n'));
  const side = (lines: ReturnType<typeof diffLines>, kind: 'added' | 'removed') =>
    lines
      .filter((line) => line.kind === 'same' || line.kind === kind)
      .map(({ text }) => text)
      .join('\n');

  it('make either text again', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const lines = diffLines(before, after, Infinity);
        expect(side(lines, 'removed')).toBe(before);
        expect(side(lines, 'added')).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('are as few as there can be, for one changed line', () => {
    const before = Array.from({ length: 40 }, (_, at) => `line ${at}`);
    const after = before.with(20, 'another');
    const lines = diffLines(before.join('\n'), after.join('\n'));
    expect(lines.filter(({ kind }) => kind === 'added' || kind === 'removed')).toHaveLength(2);
    expect(lines.map(({ kind }) => kind)).toEqual([
      'gap',
      'same',
      'same',
      'same',
      'removed',
      'added',
      'same',
      'same',
      'same',
      'gap',
    ]);
  });

  it('do not take forever on two long texts', () => {
    const long = (word: string) => Array.from({ length: 6_000 }, (_, at) => `${word} ${at}`).join('\n');
    const started = performance.now();
    expect(diffLines(long('a'), long('b'))).toHaveLength(12_000);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('versions', () => {
  it.each([
    ['1.9.0', '1.10.0', -1],
    ['2.0.0', '1.99.99', 1],
    ['1.2.3', '1.2.3', 0],
  ])('%s to %s', (a, b, sign) => expect(Math.sign(compareVersions(a, b))).toBe(sign));
});

describe('whom a signature is trusted of', () => {
  const key = (publicKey: string, by: 'person' | 'policy' = 'person', pack = 'p') => ({
    pack,
    publicKey,
    trustedSince: 5,
    by,
  });

  it('is first used, then known, and stops at another', () => {
    expect(weighTrust('p', 'A', [])).toEqual({ kind: 'first-use', publicKey: 'A' });
    expect(weighTrust('p', 'A', [key('A')])).toEqual({ kind: 'trusted', publicKey: 'A', since: 5, by: 'person' });
    expect(weighTrust('p', 'B', [key('A')])).toEqual({ kind: 'changed-key', publicKey: 'B', isFixed: false });
    expect(weighTrust('p', null, [key('A')])).toEqual({ kind: 'signature-missing', isFixed: false });
    expect(weighTrust('p', null, [key('A', 'person', 'other')])).toEqual({ kind: 'unsigned' });
  });

  it('is the policy’s word where it names keys', () => {
    expect(weighTrust('p', 'A', [key('A'), key('B', 'policy')])).toEqual({
      kind: 'changed-key',
      publicKey: 'A',
      isFixed: true,
    });
    expect(weighTrust('p', 'B', [key('A'), key('B', 'policy')])).toMatchObject({ kind: 'trusted', by: 'policy' });
  });
});
