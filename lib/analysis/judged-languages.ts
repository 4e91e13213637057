/** The languages that the signals are made for, English first: primary tags. The one list of them. */
export const judgedLanguages = ['en', 'es', 'fr', 'de', 'it', 'pt'] as const;
export type JudgedLanguage = (typeof judgedLanguages)[number];

/** Whether a primary tag names one of them. */
export const isJudgedLanguage = (language: string): language is JudgedLanguage =>
  judgedLanguages.some((each) => each === language);
