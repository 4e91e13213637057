/** `es` of `es-MX`. */
export const primaryLanguage = (language: string): string => language.toLowerCase().split('-', 1)[0] ?? '';
