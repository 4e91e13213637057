import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trackLoading } from '@/lib/models/web-llm/track-loading';

describe('the one bar of loading', () => {
  it('goes through web-llm’s phases without going back', () => {
    const shown: number[] = [];
    const hear = trackLoading((done) => shown.push(done));
    hear({ progress: 0, text: 'Start to fetch params' });
    hear({ progress: 1, text: 'Loading model from cache[8/8]: 800MB loaded.' });
    hear({ progress: 0.1, text: 'Loading GPU shader modules[7/73]: 10% completed' });
    hear({ progress: 1, text: 'Loading GPU shader modules[73/73]: 100% completed' });
    hear({ progress: 1, text: 'Finish loading on WebGPU - google' });
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(shown[1]).toBeLessThan(0.8);
    expect(shown.at(-1)).toBe(1);
  });

  it('rises within 0 and 1 whatever is reported', () => {
    const report = fc.record({
      progress: fc.oneof(fc.double(), fc.constant('half'), fc.constant(undefined)),
      text: fc.constantFrom(
        'Loading model from cache[1/2]',
        'Loading GPU shader modules[1/2]',
        'Fetching param cache',
        'else',
      ),
    });
    fc.assert(
      fc.property(fc.array(report), (reports) => {
        let last = 0;
        const hear = trackLoading((done) => {
          expect(done).toBeGreaterThan(last);
          expect(done).toBeLessThanOrEqual(1);
          last = done;
        });
        reports.forEach(hear);
      }),
    );
  });
});
