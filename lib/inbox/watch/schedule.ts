/** After each look, a page that goes on changing has so many times as long for itself. */
const REST = 5;
/** Milliseconds that it has at most: the computer may have slept during a look. */
const LONGEST_REST = 1_000;
/** So many looks in a row come at once: a message that is sent, confirmed and answered is no restless page. */
const AT_ONCE = 3;
/** Milliseconds: shorter rests are over with the next frame. */
const FRAME = 16;

/**
 * Runs one callback, batched: in the next frame for changes that a person sees, when idle for the rest. A frame never
 * comes in a hidden tab, so timers stand in there. What changes without end is looked at less often, the more a look
 * costs; the first change after quiet never waits.
 */
export function createSchedule(view: Window, run: () => void) {
  /** In a hidden tab, milliseconds between a change and its reading. */
  const hiddenDelay = 50;
  let frame = 0;
  let timer = 0;
  let timerDue = Number.POSITIVE_INFINITY;
  let restUntil = 0;
  /** Looks in a row that came before the page had its rest, or right then. */
  let inRow = 0;

  function cancel() {
    stopFrame();
    if (timer) view.clearTimeout(timer);
    timer = 0;
    timerDue = Number.POSITIVE_INFINITY;
  }

  function fire() {
    cancel();
    const started = performance.now();
    inRow = started - restUntil < FRAME ? inRow + 1 : 0;
    run();
    const ended = performance.now();
    restUntil = ended + Math.min(LONGEST_REST, REST * (ended - started));
  }

  function later(milliseconds: number) {
    const due = performance.now() + milliseconds;
    if (frame || timerDue <= due) return;
    if (timer) view.clearTimeout(timer);
    timerDue = due;
    timer = view.setTimeout(fire, milliseconds);
  }

  function stopFrame() {
    if (frame) view.cancelAnimationFrame(frame);
    frame = 0;
  }

  return {
    cancel,
    later,
    /** What waits for its turn has it now; nothing happens where nothing waits. */
    flush() {
      if (frame || timer) fire();
    },
    /** In the next frame, or when the page had its rest. */
    soon() {
      const rest = restUntil - performance.now();
      if (rest > FRAME && inRow >= AT_ONCE) {
        // A look at what was left over waits, too.
        cancel();
        later(rest);
      } else if (view.document.hidden) {
        stopFrame();
        later(hiddenDelay);
      } else {
        frame ||= view.requestAnimationFrame(fire);
      }
    },
  };
}
