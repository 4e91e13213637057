import type { Span } from './features/measure';

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
  '؟': '?',
};

/** Formatting characters (zero width, direction overrides, joiners), controls, lone surrogates, accents on their own. */
const ignored = /[\p{Cf}\p{Cs}\p{Cc}\p{M}]/gu;

/** What continues the letter or emoji before it: accents, emoji presentation, skin tones, the letters of a flag's tag. */
const continues = /^[\p{M}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]$/u;
const joiner = '\u200D';
const pictograph = /^\p{Extended_Pictographic}$/u;

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
 * Lower case, no accents, plain quotes, no invisible characters but the joiners inside emoji, and the way back to the
 * source for each unit. Reads at most 4,000 units and never cuts a surrogate pair. The stretches of `left` are not read
 * (in order, apart); a space or a line break stands in their place.
 */
export function foldText(source: string, left: readonly Span[] = []): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let read = 0;
  let next = 0;
  let isEmoji = false;

  const push = (folded: string, end: number): void => {
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    parts.push(folded);
  };

  while (at < source.length) {
    const skipped = left[next];
    if (skipped !== undefined && at >= skipped.start) {
      push(source.slice(skipped.start, skipped.end).includes('\n') ? '\n' : ' ', skipped.end);
      at = skipped.end;
      next += 1;
      isEmoji = false;
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    const end = at + character.length;
    read += character.length;
    if (read > analysedLength) break;
    if (character.charCodeAt(0) < 128) {
      push(foldCodePoint(character), end);
      isEmoji = false;
    } else if (continues.test(character)) {
      if (ends.at(-1) === at) ends[ends.length - 1] = end;
    } else {
      push(isEmoji && character === joiner ? joiner : foldCodePoint(character), end);
      isEmoji = pictograph.test(character);
    }
    at = end;
  }
  return { text: parts.join(''), starts, ends, analysed: at };
}
