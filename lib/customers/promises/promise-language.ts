/** Languages in which promises are found. */
export const promiseLanguages = ['en', 'es', 'fr', 'de', 'it', 'pt'] as const;
export type PromiseLanguage = (typeof promiseLanguages)[number];
