import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSchedule } from '@/lib/inbox/watch/schedule';

/** A view whose clock stands still unless a look or the test moves it. */
function createView(cost: number) {
  let now = 0;
  let ran = 0;
  let frame: (() => void) | null = null;
  let timer: { run: () => void; due: number } | null = null;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const page = { hidden: false };
  const view = {
    document: page,
    requestAnimationFrame: (run: () => void) => ((frame = run), 1),
    cancelAnimationFrame: () => void (frame = null),
    setTimeout: (run: () => void, milliseconds: number) => ((timer = { run, due: now + milliseconds }), 1),
    clearTimeout: () => void (timer = null),
  };
  const schedule = createSchedule(view as unknown as Window, () => {
    ran++;
    now += cost;
  });
  return {
    page,
    schedule,
    looks: () => ran,
    /** Milliseconds pass, with a frame every 16 unless the page is hidden; `each` happens before each frame. */
    pass(milliseconds: number, each: () => void = () => undefined) {
      for (const end = now + milliseconds; now < end; now += 16) {
        each();
        const due = frame;
        if (due && !page.hidden) {
          frame = null;
          due();
        }
        if (timer && timer.due <= now) {
          const { run } = timer;
          timer = null;
          run();
        }
      }
    },
  };
}

beforeEach(() => void vi.restoreAllMocks());
afterEach(() => void vi.restoreAllMocks());

describe('schedule', () => {
  it('looks once in a frame, however much changes', () => {
    const { schedule, pass, looks } = createView(1);
    for (let n = 0; n < 100; n++) schedule.soon();
    pass(100);
    expect(looks()).toBe(1);
  });

  it('takes at most a fifth of the time of a page that changes in every frame', () => {
    const { schedule, pass, looks } = createView(10);
    pass(6_000, schedule.soon);
    expect(looks() * 10).toBeLessThan(6_000 / 5);
    expect(looks()).toBeGreaterThan(50);
  });

  it('looks in the next frame again as soon as such a page has rested', () => {
    const { schedule, pass, looks } = createView(10);
    pass(3_000, schedule.soon);
    pass(200);
    const before = looks();
    schedule.soon();
    pass(16);
    expect(looks()).toBe(before + 1);
  });

  it('does not make a message wait that comes right after another', () => {
    const { schedule, pass, looks } = createView(10);
    for (let n = 1; n <= 3; n++) {
      schedule.soon();
      pass(16);
      expect(looks()).toBe(n);
    }
  });

  it('is not stopped for hours by a computer that slept during a look', () => {
    const { schedule, pass, looks } = createView(3_600_000);
    for (let n = 0; n < 6; n++) {
      schedule.soon();
      pass(1_100);
    }
    expect(looks()).toBeGreaterThan(4);
  });

  it('takes a timer where no frame comes, also for a look that waited for a frame', () => {
    const { schedule, pass, looks, page } = createView(1);
    schedule.soon();
    page.hidden = true;
    schedule.soon();
    pass(200);
    expect(looks()).toBe(1);
  });
});
