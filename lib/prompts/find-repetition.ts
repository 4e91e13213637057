/** As much of the end as is looked at. */
const TAIL = 1_600;
/** A run that comes again and again; longer ones are caught when they come the third time. */
const LONGEST_RUN = 400;
const SHORT_RUN = 40;
/** A short run comes so often before it is one; a long one three times. */
const SHORT_TIMES = 5;
const LONG_TIMES = 3;
/** "Ha ha ha" and a rule of dashes are no loops: a loop fills so many letters. */
const LEAST = 60;

/**
 * Where a text that goes round in circles began to: the end of the first round, in UTF-16 code units. Null when it does not.
 * It looks at the end of the text only, so it may be asked after each piece of a stream.
 */
export function findRepetition(text: string): number | null {
  const from = Math.max(0, text.length - TAIL);
  const tail = text.slice(from);
  for (let run = 1; run <= Math.min(LONGEST_RUN, tail.length / 2); run += 1) {
    let same = 0;
    for (let at = tail.length - 1; at - run >= 0 && tail.charCodeAt(at) === tail.charCodeAt(at - run); at -= 1)
      same += 1;
    const times = run <= SHORT_RUN ? SHORT_TIMES : LONG_TIMES;
    const length = same + run;
    if (length < Math.max(LEAST, times * run)) continue;
    if (!/[\p{L}\p{N}]/u.test(tail.slice(-run))) continue;
    return from + tail.length - same;
  }
  return null;
}
