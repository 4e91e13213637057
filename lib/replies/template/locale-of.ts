const FALLBACK = 'en-GB';
const known = new Map<string, string>();

/** A locale that `Intl` knows for a language tag, whatever the tag; English dates are written day first, in words. */
export function localeOf(language: string): string {
  const found = known.get(language);
  if (found !== undefined) return found;
  let locale = FALLBACK;
  try {
    if (language.toLowerCase() !== 'en') [locale = FALLBACK] = Intl.DateTimeFormat.supportedLocalesOf(language);
  } catch {
    // No language tag at all.
  }
  // Languages come from packs: what is remembered must not grow without end.
  if (known.size < MOST_KNOWN) known.set(language, locale);
  return locale;
}

const MOST_KNOWN = 500;
