const made = new Map<string, RegExp>();

/** The regular expression of an adapter's pattern; made once, rows ask for it again and again. */
export function patternOf(source: string): RegExp {
  let pattern = made.get(source);
  if (!pattern) made.set(source, (pattern = new RegExp(source, 'u')));
  return pattern;
}
