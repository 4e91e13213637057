import type { HiddenKind } from '../domain/redaction.ts';
import { placeholderPattern } from './hidden-kind.ts';
import { redactText } from './redact-text.ts';

/** Hides what names or finds a person for one request, and puts it back into the answer. Kept in memory only. */
export interface Mask {
  /** The text with numbered placeholders such as `[NAME_1]`; the same piece has the same number in every text. */
  hide: (text: string) => string;
  /** The text with what was hidden; a placeholder that was never given stays as it is. */
  restore: (text: string) => string;
}

const written = placeholderPattern();
/** Written by a page in the hope that somebody's data are put there: it stays readable, and means nothing. */
const disarm = (text: string): string =>
  text.replace(written, (whole, kind: string, number?: string) =>
    number === undefined ? whole : `(${kind} ${number})`,
  );

/**
 * @param names of the people in the conversation, as far as they are known
 * @example const mask = createMask(['Maya']); mask.restore(mask.hide('Hi Maya')) // 'Hi Maya'
 */
export function createMask(names: readonly string[]): Mask {
  const given = new Map<string, string>();
  const hidden = new Map<string, string>();
  const told = new Set(names);
  const counts: Partial<Record<HiddenKind, number>> = {};
  const standFor = (kind: HiddenKind, taken: string): string => {
    // A name in other letters is the same name, but comes back as it was written first.
    const key = `${kind} ${taken.trim().toLowerCase()}`;
    const known = given.get(key);
    if (known !== undefined) return known;
    // Told in one message, a name is nobody's word in the next.
    if (kind === 'name') told.add(taken);
    const number = (counts[kind] ?? 0) + 1;
    counts[kind] = number;
    const placeholder = `[${kind.toUpperCase()}_${number}]`;
    given.set(key, placeholder);
    hidden.set(placeholder, taken);
    return placeholder;
  };
  return {
    hide: (text) => redactText(disarm(text), [...told], { standFor }),
    restore: (text) =>
      text.replace(written, (whole, kind: string, number?: string) => {
        if (number === undefined) return whole;
        const placeholder = `[${kind.toUpperCase()}_${Number(number)}]`;
        return hidden.get(placeholder) ?? whole;
      }),
  };
}
