/** The key of a value written for one language: `today@es`. No template can name it by accident: `@` is rare in one. */
export const localKey = (name: string, language: string): string => `${name}@${primaryLanguage(language)}`;

/** `es` of `es-MX`. */
export const primaryLanguage = (language: string): string => language.toLowerCase().split('-', 1)[0] ?? '';

/** The values for a reply in `language`: where one is given for that language, it stands in for the general one. */
export function localValues(
  values: Readonly<Record<string, string | undefined>>,
  language: string,
): Record<string, string | undefined> {
  const suffix = localKey('', language);
  const local = Object.entries(values).flatMap(([key, value]) =>
    key.endsWith(suffix) ? [[key.slice(0, -suffix.length), value] as const] : [],
  );
  return { ...values, ...Object.fromEntries(local) };
}
