/** Messages are read as far as the analysis reads them. */
const readLength = 4_000;
/**
 * Letters and digits of folded text, as ranges: what stands between them (punctuation, symbols, halves of emoji) is left
 * out. Written with `\p{L}`, the long expressions took the browser most of a second to compile.
 */
export const wordUnits = String.raw`0-9a-z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\ufdff`;
/** A word, with what separates it from the next; a sentence's end is no separator. Four units: an emoji between spaces. */
const word = `[${wordUnits}]+`;
const separator = String.raw`[^${wordUnits}.!?\n]{1,4}`;
const gap = `(?:${word}${separator}){0,3}`;

/** Folded text: lower case without accents, apostrophes and invisible characters, with the way back to the source. */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

export function fold(source: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of source.slice(0, readLength)) {
    const folded = character
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{Cf}\p{Cs}\p{M}'’‘`´]/gu, '')
      .replace('ß', 'ss');
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    parts.push(folded);
    at += character.length;
  }
  return { text: parts.join(''), starts, ends };
}

/** Rules may come with a pack one day: what is not a letter or digit is taken literally, never as an expression. */
const escape = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`);

function compileChoice(choice: string): string {
  if (choice === '#') return String.raw`\d+`;
  return choice.endsWith('*') ? String.raw`${escape(choice.slice(0, -1))}[${wordUnits}]*` : escape(choice);
}

function compilePhrase(phrase: string): string {
  const slots = phrase.split(/\s+/u);
  return slots
    .map((slot, at) => {
      if (slot === '..') return gap;
      const isLast = at === slots.length - 1;
      const optional = slot.startsWith('?');
      const choices = `(?:${(optional ? slot.slice(1) : slot).split('|').map(compileChoice).join('|')})`;
      const edged = `${choices}(?![${wordUnits}])${isLast ? '' : separator}`;
      return optional ? `(?:${edged})?` : edged;
    })
    .join('');
}

/**
 * Compiles a list (`phrase; phrase; ...`) to one expression over folded text, or null when the list is empty. A phrase
 * is words; `sue*` is a stem, `a|b` either word, `?my` a word that may be missing, `..` up to three words of anything,
 * `#` a number. Gaps are bounded and the text is cut, so that no message can make it slow.
 */
export function compilePhrases(list: string): RegExp | null {
  const phrases = list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
  if (phrases.length === 0) return null;
  return new RegExp(`(?<![${wordUnits}])(?:${phrases.map(compilePhrase).join('|')})`, 'g');
}
