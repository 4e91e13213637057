import { findNames } from './kinds/name.ts';
import { scanText } from './scan-text.ts';

/** Fewer letters are looked for where they were found, and nowhere else. */
const shortest = 3;

/**
 * Names that texts tell of themselves (who is greeted, who signs), so that each text of a conversation is read knowing
 * what the others say.
 */
export function toldNames(texts: Iterable<string>): string[] {
  const names = new Set<string>();
  for (const text of texts) {
    const { plain } = scanText(text);
    for (const { start, end } of findNames(plain)) {
      const name = plain.slice(start, end);
      // In small letters it may be any word, which would go out of every text.
      if (name.length >= shortest && /^\p{Lu}/u.test(name)) names.add(name);
    }
  }
  return [...names];
}
