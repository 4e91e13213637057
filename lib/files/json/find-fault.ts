const space = /[\s]*/y;
// oxlint-disable-next-line no-control-regex
const text = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/**
 * Where a text stops being JSON, as an index in it. Browsers do not all tell, or not in the same way. Its length where
 * nothing is wrong or the end is missing.
 */
export function findJsonFault(source: string): number {
  const closers: string[] = [];
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found === null) return false;
    at += found[0].length;
    return true;
  };
  /** The name of a field with its colon. */
  const takeName = (): boolean => {
    take(space);
    if (!take(text)) return false;
    take(space);
    if (source[at] !== ':') return false;
    at += 1;
    return true;
  };
  for (;;) {
    take(space);
    const mark = source[at];
    if (mark === '{' || mark === '[') {
      closers.push(mark === '{' ? '}' : ']');
      at += 1;
      take(space);
      if (source[at] !== closers.at(-1)) {
        if (mark === '{' && !takeName()) return at;
        continue;
      }
    } else if (!take(text) && !take(plain)) return at;
    // A value ends here, and with it all that close behind it.
    for (;;) {
      take(space);
      const closer = closers.at(-1);
      if (closer === undefined) return at;
      if (source[at] === ',') break;
      if (source[at] !== closer) return at;
      closers.pop();
      at += 1;
    }
    at += 1;
    if (closers.at(-1) === '}' && !takeName()) return at;
  }
}
