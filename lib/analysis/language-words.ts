/** Enough to tell a language by, without reading a pasted log to its end. */
const readLength = 600;
const unreadable = /https?:\/\/\S+|www\.\S+|[@#]\S+|[\p{Cf}\p{Cs}]/gu;

/** The text that a language is told by: its first letters, in lower case, without addresses, names and tags. */
export const languageText = (source: string): string =>
  source.slice(0, readLength).normalize('NFC').toLowerCase().replace(unreadable, ' ').replaceAll('’', "'");

/** Its words of letters, apostrophes at their edges taken off. */
export const languageWords = (source: string): string[] => languageText(source).match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];
