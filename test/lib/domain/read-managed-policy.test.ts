import { describe, expect, it } from 'vitest';
import { readPolicyValues } from '@/lib/domain/read-managed-policy';

const publicKey = 'A'.repeat(43);

describe('a policy', () => {
  it('is nothing where nothing was decided', () => {
    expect(readPolicyValues({})).toEqual({ policy: {}, faults: [] });
  });

  it('keeps the entries of a list that fit, and names those that do not', () => {
    const { policy, faults } = readPolicyValues({
      packAddresses: ['http://packs.example/', 'https://packs.example/school/'],
      trustedKeys: [
        { pack: 'school', publicKey: 'short' },
        { pack: 'school', publicKey },
      ],
      switchedOff: ['telepathy', 'pack-files'],
      allowedSites: ['inbox.example', 7],
    });
    expect(policy).toEqual({
      packAddresses: ['https://packs.example/school/'],
      trustedKeys: [{ pack: 'school', publicKey }],
      switchedOff: ['pack-files'],
      allowedSites: ['inbox.example'],
    });
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(' is left out')))).toEqual([
      'Entry 1 of “packAddresses”',
      'Entry 1 of “trustedKeys”',
      'Entry 2 of “allowedSites”',
      'Entry 1 of “switchedOff”',
    ]);
  });

  it('leaves out one value that does not fit, and what it does not know', () => {
    const { policy, faults } = readPolicyValues({ retentionDays: 0, allowedSites: [], colour: 'red' });
    expect(policy).toEqual({ allowedSites: [] });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('“retentionDays”');
  });

  it('allows no site, rather than all, where none of those that are named fits', () => {
    expect(readPolicyValues({ allowedSites: [''] }).policy).toEqual({ allowedSites: [] });
  });
});
