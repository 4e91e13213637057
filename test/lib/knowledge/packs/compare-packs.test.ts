import { describe, expect, it } from 'vitest';
import { comparePacks } from '@/lib/knowledge/packs/compare-packs';
import { compareVersions } from '@/lib/knowledge/packs/compare-versions';
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
