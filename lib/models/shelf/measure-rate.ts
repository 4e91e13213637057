/** Long enough to be calm, short enough to follow a line that slows down. */
const WINDOW = 5_000;
/** Less says nothing yet. */
const LEAST = 500;

/** Bytes a second over the last seconds, of a count that rises. Times are milliseconds. */
export function createRate() {
  let samples: { at: number; done: number }[] = [];
  return {
    add(at: number, done: number): void {
      const last = samples.at(-1);
      // A file was begun anew: what came before tells nothing of what comes now.
      if (last !== undefined && done < last.done) samples = [];
      samples.push({ at, done });
      while ((samples[1]?.at ?? at) < at - WINDOW) samples.shift();
    },
    /** Null while too little is known. A count that has come to a halt slows down to 0. */
    perSecond(now: number): number | null {
      const first = samples[0];
      const last = samples.at(-1);
      if (first === undefined || last === undefined || now - first.at < LEAST) return null;
      return ((last.done - first.done) * 1_000) / (now - first.at);
    },
  };
}
