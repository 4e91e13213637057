// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopClock } from './watch/fake-clock';
import { builds, interleavings, runEvents } from './watch/run-case';

const wait = stopClock();

describe('watching', () => {
  it(
    'ends with what the page shows and all that was seen before, whatever the page does',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(builds, interleavings, async (build, steps) => {
          expect(await runEvents(build, steps, { hasLayout: false, wait })).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
  );
});
