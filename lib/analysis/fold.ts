/** Longer messages are pasted logs and mail threads; what a person wants stands in the first screens of text. */
const analysedLength = 4_000;

/** `text` is the folded message; unit `i` of it comes from `[starts[i], ends[i])` of the source. */
export interface FoldedText {
  text: string;
  starts: number[];
  ends: number[];
  analysed: number;
}

/** Letters that Unicode does not take apart, and punctuation that keyboards write in many ways. */
const replacements: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
};

/** Formatting characters (zero width, direction overrides, joiners), controls, lone surrogates, accents on their own. */
const ignored = /[\p{Cf}\p{Cs}\p{Cc}\p{M}]/gu;

function foldCodePoint(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128) {
    if (code === 10 || code === 13) return '\n';
    if (code === 9) return ' ';
    if (code < 32 || code === 127) return '';
    if (code === 96) return "'";
    return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : character;
  }
  const lower = character.toLowerCase();
  const replaced = replacements[lower] ?? replacements[character];
  if (replaced !== undefined) return replaced;
  if (lower === '\u2028' || lower === '\u2029') return '\n';
  return lower.normalize('NFKD').replace(ignored, '');
}

/**
 * Lower case, no accents, plain quotes, no invisible characters, and the way back to the source for each unit.
 * Reads at most the first 4,000 units and never cuts a surrogate pair.
 */
export function foldText(source: string): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of source.slice(0, analysedLength + 1)) {
    if (at + character.length > analysedLength) break;
    const folded = foldCodePoint(character);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    parts.push(folded);
    at += character.length;
  }
  return { text: parts.join(''), starts, ends, analysed: at };
}
