import type { Person } from './person';

/** A note may be a page long; its first words say what it is about. */
const mostNoteWords = 200;
const longestTerm = 60;
/** No word has it, so a whole name is never found by a word. */
const wholeMark = '=';

/** Letters without case and accents: "José" as "jose". */
const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** The words of a text as they are looked up. */
export const wordsOf = (text: string): string[] =>
  (foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestTerm));

/** A whole name as it is looked up; '' where it has no letters. Who writes "García,  Ana" and "ana garcia" are two. */
export const wholeName = (name: string): string => {
  const words = wordsOf(name).join(' ');
  return words === '' ? '' : wholeMark + words;
};

/** By what a person is found: words of the name, handle, tags and note, and the whole name. */
export function personTerms({ name, handle, tags, note }: Partial<Person>): string[] {
  const words = [name, handle, ...(tags ?? [])].flatMap((text) => wordsOf(text ?? ''));
  const noted = wordsOf((note ?? '').slice(0, mostNoteWords * 20)).slice(0, mostNoteWords);
  const whole = wholeName(name ?? '');
  return [...new Set([...words, ...noted, ...(whole === '' ? [] : [whole])])];
}
