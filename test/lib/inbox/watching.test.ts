// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { builds, interleavings, runCase } from './watch/run-case';

(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('http://localhost/inbox');

/** The clock stands still between events: a run takes the time of its work alone. */
beforeAll(
  () =>
    void vi.useFakeTimers({
      toFake: [
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'requestAnimationFrame',
        'cancelAnimationFrame',
        'performance',
      ],
    }),
);
afterAll(() => void vi.useRealTimers());

async function wait(milliseconds: number): Promise<void> {
  // Mutations are told in a microtask, the adapters a few later.
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
  vi.advanceTimersByTime(milliseconds);
}

describe('watching', () => {
  it(
    'ends with what the page shows and all that was seen before, whatever the page does',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(builds, interleavings, async (build, steps) => {
          expect(await runCase(build, steps, { hasLayout: false, wait })).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
  );
});
