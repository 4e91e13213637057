/** For so long, in milliseconds, the desk may be busy without looking up: a page that is opened meanwhile does not notice. */
const slice = 20;

const letOthersIn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Runs long work in slices, with everything else that waits between them; the first slice waits, too. Null when it was no
 * longer wanted, which is asked before each slice.
 */
export async function runInSteps<T>(work: Iterator<void, T>, isWanted: () => boolean): Promise<T | null> {
  for (;;) {
    await letOthersIn();
    if (!isWanted()) return null;
    const until = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
  }
}
