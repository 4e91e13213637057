/** What a watcher asked of the browser, and how long it ran. */
export interface Work {
  /** Timers and frames asked for. */
  asked: number;
  /** Times that the page's visibility was asked for; each look does it. */
  looks: number;
  /** Milliseconds of script in its callbacks. */
  spent: number;
  /** The longest of them. */
  longest: number;
}

/**
 * Counts from now on. Everything that is made after this call, timers, frames and observers, is timed: so the page under
 * test takes `own` for itself.
 */
export function countWork() {
  const work: Work = { asked: 0, looks: 0, spent: 0, longest: 0 };
  const own = {
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    setTimeout: (run: () => void, milliseconds: number) => plain.setTimeout(run, milliseconds),
  };
  const plain = {
    setTimeout: window.setTimeout.bind(window),
    setInterval: window.setInterval.bind(window),
    checkVisibility: Element.prototype.checkVisibility,
    MutationObserver: window.MutationObserver,
  };

  const timed =
    <Given extends unknown[]>(run: (...given: Given) => void) =>
    (...given: Given): void => {
      const started = performance.now();
      run(...given);
      const took = performance.now() - started;
      work.spent += took;
      work.longest = Math.max(work.longest, took);
    };

  const asked = <Result>(result: Result): Result => {
    work.asked++;
    return result;
  };
  Object.assign(window, {
    requestAnimationFrame: (run: FrameRequestCallback) => asked(own.requestAnimationFrame(timed(run))),
    setTimeout: (run: () => void, milliseconds: number) => asked(plain.setTimeout(timed(run), milliseconds)),
    setInterval: (run: () => void, milliseconds: number) => asked(plain.setInterval(timed(run), milliseconds)),
    MutationObserver: class extends plain.MutationObserver {
      constructor(run: MutationCallback) {
        super(timed(run));
      }
    },
  });
  Element.prototype.checkVisibility = function (options) {
    work.looks++;
    return plain.checkVisibility.call(this, options);
  };

  return {
    own,
    /** What was counted since the last call. */
    take(): Work {
      const taken = { ...work };
      Object.assign(work, { asked: 0, looks: 0, spent: 0, longest: 0 });
      return taken;
    },
  };
}
