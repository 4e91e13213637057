/** Endings whose vowel is not spoken: "makes", "liked"; but "wanted", "boxes". */
const SILENT = /(?:[^laeiouy]es|[^td]ed|[^l]e)$/u;
/** What English spelling joins though it is spoken apart: "idea", "radio", "client", "usual". */
const APART = /(?:ia(?!n$|l$)|(?<=[dr])ea$|io(?!us|n)|ie[nt](?!d)|ua[lt]|eo|iu)/gu;

/** Syllables of an English word, by its vowels: an estimate, right for most words, at least 1. */
export function countSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/gu, '');
  if (plain.length <= 3) return 1;
  const spoken = plain.replace(SILENT, '').replace(/^y/u, '');
  const groups = spoken.match(/[aeiouy]+/gu)?.length ?? 0;
  return Math.max(1, groups + (plain.match(APART)?.length ?? 0));
}
