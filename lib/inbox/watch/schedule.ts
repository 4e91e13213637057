/**
 * Runs one callback, batched: in the next frame for changes that a person sees, when idle for the rest. A frame never
 * comes in a hidden tab, so timers stand in there.
 */
export function createSchedule(view: Window, run: () => void) {
  /** In a hidden tab, milliseconds between a change and its reading. */
  const hiddenDelay = 50;
  let frame = 0;
  let timer = 0;
  let timerDue = Number.POSITIVE_INFINITY;

  function cancel() {
    if (frame) view.cancelAnimationFrame(frame);
    if (timer) view.clearTimeout(timer);
    frame = 0;
    timer = 0;
    timerDue = Number.POSITIVE_INFINITY;
  }

  function fire() {
    cancel();
    run();
  }

  function later(milliseconds: number) {
    const due = performance.now() + milliseconds;
    if (frame || timerDue <= due) return;
    if (timer) view.clearTimeout(timer);
    timerDue = due;
    timer = view.setTimeout(fire, milliseconds);
  }

  return {
    cancel,
    later,
    /** In the next frame. */
    soon() {
      if (view.document.hidden) {
        if (frame) view.cancelAnimationFrame(frame);
        frame = 0;
        later(hiddenDelay);
      } else {
        frame ||= view.requestAnimationFrame(fire);
      }
    },
  };
}
