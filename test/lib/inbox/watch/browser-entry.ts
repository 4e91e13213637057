import fc from 'fast-check';
import { measureFlood, measureIdle, measureLatency, measureUnrest } from './measure';
import { watchHidden, watchHostile } from './odd-pages';
import { builds, genericBuilds, interleavings, runEvents } from './run-case';

/* What the tests in Chromium call in a page: bundle this file as a plain script and inject it. */

/** Frames and timers of the real browser: time passes, then a frame is drawn. */
async function wait(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

const watching = {
  /** The property, on the real document. @returns what went wrong; an empty text when nothing did */
  async check({ seed, runs, isGeneric }: { seed: number; runs: number; isGeneric: boolean }): Promise<string> {
    const property = fc.asyncProperty(isGeneric ? genericBuilds : builds, interleavings, async (build, steps) => {
      const problems = await runEvents(build, steps, { hasLayout: true, wait, isGeneric });
      if (problems.length > 0) throw new Error(problems.join('\n'));
    });
    // Shrinking takes minutes of real time: the failing case and the seed are told instead.
    const details = await fc.check(property, { seed, numRuns: runs, endOnFailure: true });
    return details.failed ? `${fc.defaultReportMessage(details)}\n${String(details.errorInstance)}` : '';
  },
  measureFlood,
  measureIdle,
  measureLatency,
  measureUnrest,
  watchHidden,
  watchHostile,
};

export type Watching = typeof watching;

Object.assign(window, { watching });
