import type { StoredPack } from '@/lib/domain/pack';

/** The locale that the installed packs ask for: of several, that of the first by its id. Null where none names one that is known. */
export function localeOf(packs: readonly Pick<StoredPack, 'id' | 'policy'>[]): string | null {
  const inOrder = packs.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.flatMap(({ policy: { locale } }) => (locale === undefined ? [] : knownLocale(locale)))[0] ?? null;
}

/** As browsers write it; none where they know no such locale. */
function knownLocale(locale: string): string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale);
  } catch {
    // Not a locale at all.
    return [];
  }
}
