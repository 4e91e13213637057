/** Tells the line (from 1) of places in a text; asked in rising order, it goes through the text once. */
export function countLines(text: string): (at: number) => number {
  const nextBreak = (from: number): number => {
    const found = text.indexOf('\n', from);
    return found < 0 ? Infinity : found;
  };
  let line = 1;
  let last = 0;
  // Kept between calls: in a text of one long line each search would go to its end.
  let next = nextBreak(0);
  return (at) => {
    if (at < last) {
      line = 1;
      next = nextBreak(0);
    }
    last = at;
    while (next < at) {
      line += 1;
      next = nextBreak(next + 1);
    }
    return line;
  };
}
