import { type FindSpans, notInWord, type Span, spansOf } from '../span.ts';
import { commonWords, particles } from './common-words.ts';

/** No one is called so, and it would take words out of every text. */
const shortest = 2;
/** More people take part in no conversation; what is looked for in every text has an end. */
const most = 400;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
const plainly = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .trim();

/** Matches whole words; "Mayas" and "Maya's" are Maya, too. */
const anyOf = (parts: readonly string[], flags: string): RegExp | null => {
  if (parts.length === 0) return null;
  const longestFirst = [...new Set(parts)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, most);
  return new RegExp(
    `${notInWord}(?:${longestFirst.map(escape).join('|')})(?:s(?![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))`,
    flags,
  );
};

/**
 * Looks for people by name: each whole name, and each of its parts that names somebody by itself. A part that is a word
 * of every day ("Will", "Rose") counts only where it begins with a capital.
 */
export function knownNames(names: readonly string[]): FindSpans {
  const whole = names.map((name) => plainly(name).replace(/^@/u, ''));
  const parts = whole.flatMap((name) => name.split(/[\s,._]+/u));
  const telling = [...whole, ...parts].filter(
    (part) =>
      part.length >= shortest &&
      /\p{L}/u.test(part) &&
      !part
        .toLowerCase()
        .split(/[\s,._]+/u)
        .every((word) => particles.has(word)),
  );
  const isCommon = (part: string) => commonWords.has(part.toLowerCase()) || part.length < 3;
  const loose = anyOf(
    telling.filter((part) => !isCommon(part)),
    'giu',
  );
  const strict = anyOf(
    telling
      .filter(isCommon)
      .flatMap((part) => [
        part.charAt(0).toUpperCase() + part.slice(1).toLowerCase(),
        part.toUpperCase(),
        ...(/\p{Lu}/u.test(part) ? [part] : []),
      ]),
    'gu',
  );
  return (plain) =>
    [loose, strict]
      .flatMap((pattern): Span[] => (pattern ? spansOf(plain, pattern, 'name') : []))
      .map((span) =>
        // The "s" of a genitive stays.
        /s$/iu.test(plain.slice(span.start, span.end)) && !telling.some((part) => part.length === span.end - span.start)
          ? { ...span, end: span.end - 1 }
          : span,
      );
}
