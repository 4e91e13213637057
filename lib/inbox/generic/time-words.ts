/** Longest text still taken for a time ("Wednesday, 18 November 2026 at 10:12 AM"). */
const LONGEST = 44;
const CLOCK = /\d{1,2}[:.h]\d{2}/;
/** English, and words around times that Intl does not list. */
const WORDS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow last this second seconds minute minutes hour hours day days week weeks month months year years am pm a p at on um uhr à las los a la de del do da hace vor il y ago now just h hr hrs m min mins s sec secs d w wk mo yr new in the o os fa hoy ayer heute gestern hoje ontem oggi ieri maintenant jetzt ahora agora adesso'.split(
    ' ',
  );
const built = new Map<string, ReadonlySet<string>>();

/** True when a text says a time or date and nothing else, in the page's language, the browser's or English. */
export function isTimeText(text: string, language: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return false;
  const words = trimmed.toLocaleLowerCase().match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];
  const known = wordsOf(language);
  if (!words.every((word) => known.has(word) || known.has(word.replace(/\.$/, '')))) return false;
  const rest = trimmed.replace(/[\p{L}\p{M}]/gu, '');
  if (!/^[\d\s.,:;·•/|()[\]\-–—'’]*$/.test(rest)) return false;
  const hasDigit = /\d/.test(trimmed);
  return (
    CLOCK.test(trimmed) ||
    /\d[/.-]\d/.test(trimmed) ||
    words.some((word) => word.length > 2) ||
    (hasDigit && words.length > 0)
  );
}

function wordsOf(language: string): ReadonlySet<string> {
  const made = built.get(language);
  if (made) return made;
  const words = new Set(WORDS);
  // Intl's formatters cost milliseconds to make: only for languages that need them.
  for (const locale of new Set([language, navigator.language])) {
    if (!/^en\b/i.test(locale)) for (const word of namesIn(locale)) words.add(word);
  }
  built.set(language, words);
  return words;
}

function namesIn(locale: string): string[] {
  try {
    const names: string[] = [];
    for (const style of ['long', 'short'] as const) {
      const weekday = new Intl.DateTimeFormat(locale, { weekday: style });
      const month = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric' });
      for (let day = 1; day <= 7; day++) names.push(weekday.format(new Date(2026, 0, day)));
      for (let index = 0; index < 12; index++) names.push(month.format(new Date(2026, index, 1)));
    }
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const) {
      for (const count of [0, -1, -2]) names.push(relative.format(count, unit));
    }
    return names.flatMap((name) => name.toLocaleLowerCase().match(/\p{L}[\p{L}\p{M}']*/gu) ?? []);
  } catch {
    // A page can claim any language; one that Intl does not know adds no words.
    return [];
  }
}
