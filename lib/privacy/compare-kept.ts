import { placeholderPattern } from './hidden-kind.ts';
import { redactText } from './redact-text.ts';

/** So many letters beside the placeholders tell a message from others. */
const tellingLetters = 12;

/** Whether a text is another with something put in place of each placeholder. */
function fitsAround(kept: string, shown: string): boolean {
  const pieces = kept.split(new RegExp(placeholderPattern().source.replaceAll(/\((?!\?)/gu, '(?:'), 'giu'));
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (pieces.length < 2 || !shown.startsWith(first) || !shown.endsWith(last)) return false;
  if (pieces.join('').replace(/[^\p{L}\p{N}]/gu, '').length < tellingLetters) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = shown.indexOf(piece, at + 1);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return at < shown.length - last.length;
}

/**
 * Tells whether a text is what was kept, redacted, of another one: by other names, other kinds and older rules, too. Each
 * text is redacted once, however often it is compared.
 *
 * @param names of the people in the conversation
 */
export function compareKept(names: readonly string[]): (kept: string, shown: string) => boolean {
  const redacted = new Map<string, string>();
  const redact = (text: string): string => {
    const known = redacted.get(text);
    if (known !== undefined) return known;
    const now = redactText(text, names);
    redacted.set(text, now);
    return now;
  };
  return (kept, shown) => fitsAround(kept, shown) || redact(kept) === redact(shown);
}
