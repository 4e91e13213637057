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
    for (const { start, end } of findNames(plain)) if (end - start >= shortest) names.add(plain.slice(start, end));
  }
  return [...names];
}
