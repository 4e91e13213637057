/** Languages in which promises are found. */
export const promiseLanguages = ['en', 'es', 'fr', 'de', 'it', 'pt'] as const;
export type PromiseLanguage = (typeof promiseLanguages)[number];

/**
 * The language to read a text in, by what was judged of it.
 *
 * @returns null where nobody could tell, which is to try all; undefined where it is another language
 */
export function promiseLanguageOf(label: string | null): PromiseLanguage | null | undefined {
  const [primary] = label?.split('-') ?? [];
  return label === null ? null : promiseLanguages.find((language) => language === primary);
}
