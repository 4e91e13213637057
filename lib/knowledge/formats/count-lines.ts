/** Tells the line (from 1) of places in a text that are asked in rising order; an earlier place is counted anew. */
export function countLines(text: string): (at: number) => number {
  let known = 0;
  let line = 1;
  return (at) => {
    if (at < known) {
      known = 0;
      line = 1;
    }
    for (let next = text.indexOf('\n', known); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) {
      line += 1;
      known = next + 1;
    }
    return line;
  };
}
