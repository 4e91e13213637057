/** Messages are read as far as the analysis reads them. */
const readLength = 4_000;
/**
 * Letters and digits of folded text, as ranges: what stands between them (punctuation, symbols, halves of emoji) is left
 * out. Written with `\p{L}`, the long expressions took the browser most of a second to compile.
 */
export const wordUnits = String.raw`0-9a-z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\ufdff`;
const words = new RegExp(`[${wordUnits}]+`, 'g');

/** Folded text: lower case without accents, apostrophes and invisible characters, with the way back to the source. */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

export function fold(source: string, length = readLength): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of source.slice(0, length)) {
    const folded = character
      // Some letters stand for capitals (“ᴬ”), and some capitals for more than a letter.
      .normalize('NFKD')
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

/** The words of folded text, each once; of what begins with a number also the form with `#` for it ("80k", "#k"). */
export function wordsOf(folded: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of folded.matchAll(words)) {
    found.add(word);
    const numbered = word.replace(/^\d+/, '#');
    if (numbered !== word) found.add(numbered);
  }
  return found;
}
