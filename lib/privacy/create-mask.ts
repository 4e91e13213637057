import { type HiddenKind, redactText } from './redact-text';

/** Hides what names or finds a person for one request, and puts it back into the answer. Kept in memory only. */
export interface Mask {
  /** The text with numbered placeholders such as `[NAME_1]`; the same piece has the same number in every text. */
  hide: (text: string) => string;
  /** The text with what was hidden; a placeholder that was never given stays as it is. */
  restore: (text: string) => string;
}

/** As a placeholder is written, and as models write it after a translation or a rewrite. */
const written = /\[\s?(NAME|EMAIL|LINK|ACCOUNT|CARD|PHONE|NUMBER|ADDRESS)[ _-]?(\d{1,4})\s?\]/giu;
/** Written by a page in the hope that somebody's data are put there: it stays readable, and means nothing. */
const disarm = (text: string): string => text.replace(written, '($1 $2)');

/**
 * @param names of the people in the conversation, as far as they are known
 * @example const mask = createMask(['Maya']); mask.restore(mask.hide('Hi Maya')) // 'Hi Maya'
 */
export function createMask(names: readonly string[]): Mask {
  const given = new Map<string, string>();
  const hidden = new Map<string, string>();
  const counts: Partial<Record<HiddenKind, number>> = {};
  const standFor = (kind: HiddenKind, taken: string): string => {
    // A name in other letters is the same name, but comes back as it was written first.
    const key = `${kind} ${taken.trim().toLowerCase()}`;
    const known = given.get(key);
    if (known !== undefined) return known;
    const number = (counts[kind] ?? 0) + 1;
    counts[kind] = number;
    const placeholder = `[${kind.toUpperCase()}_${number}]`;
    given.set(key, placeholder);
    hidden.set(placeholder, taken);
    return placeholder;
  };
  return {
    hide: (text) => redactText(disarm(text), names, standFor),
    restore: (text) =>
      text.replace(written, (whole, kind: string, number: string) => {
        const placeholder = `[${kind.toUpperCase()}_${Number(number)}]`;
        return hidden.get(placeholder) ?? whole;
      }),
  };
}
