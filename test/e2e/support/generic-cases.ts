import fc from 'fast-check';
import { arbitraryLook } from '../../lib/inbox/generic-pages/arbitrary-look.ts';
import { arbitraryThread } from '../../lib/inbox/generic-pages/arbitrary-thread.ts';
import type { Family } from '../../lib/inbox/generic-pages/family.ts';
import { hashOf } from '../../lib/inbox/generic-pages/look.ts';
import { tellTruth, type TrueMessage } from '../../lib/inbox/generic-pages/truth.ts';

export interface Case {
  /** `<family>-<seed>-<n>`. */
  name: string;
  html: string;
  truth: TrueMessage[];
}

/** The first `count` pages of a family; the same seed gives the same pages. */
export function makeCases(family: Family, count: number, seed: number): Case[] {
  const drawn = fc.sample(fc.tuple(arbitraryThread(family.threads), arbitraryLook), {
    numRuns: count,
    // Families get different threads from one seed.
    seed: hashOf(seed, family.name) | 0,
  });
  return drawn.map(([any, look], index) => {
    const thread = family.prepare?.(any, look) ?? any;
    return {
      name: `${family.name}-${seed}-${index}`,
      html: family.build(thread, look),
      truth: tellTruth(family, thread),
    };
  });
}
