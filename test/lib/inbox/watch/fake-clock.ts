import { afterAll, beforeAll, vi } from 'vitest';

/** Stops the clock for the tests of a file: their runs take the time of their work alone. @returns how time passes */
export function stopClock(): (milliseconds: number) => Promise<void> {
  beforeAll(() => {
    const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
    happyDOM.setURL('http://localhost/inbox');
    vi.useFakeTimers({
      toFake: [
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'requestAnimationFrame',
        'cancelAnimationFrame',
        'performance',
      ],
    });
  });
  afterAll(() => void vi.useRealTimers());
  return async (milliseconds) => {
    // Mutations are told in a microtask, the adapters a few later.
    for (let turn = 0; turn < 8; turn++) await Promise.resolve();
    vi.advanceTimersByTime(milliseconds);
  };
}
