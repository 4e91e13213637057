/** A sentence of a text, `[start, end)`, without the spaces around it. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** A text of more sentences than anybody writes; what is behind them is one. */
const MOST = 600;

/** Full stops of scripts that put no space behind them, and those that need one. */
const ends = /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？｡]+["'”’」』）]*|\n+/gu;
const abbreviation =
  /(?:^|[\s(])(?:mrs?|ms|dr|prof|sr|sra|st|no|nr|approx|ca|bzw|etc|vs|e\.g|i\.e|z\.b|d\.h|u\.a|p\.ej|sig|inc|ltd|tel|\p{Lu})$/iu;
/** "1." at the beginning of a line numbers it. */
const listNumber = /(?:^|\n)\s*\d{1,3}$/u;

/**
 * The sentences of a text in order. A point inside a number, an address or an abbreviation ends none; a line break always
 * does. What stands between them is white space only.
 */
export function splitSentences(text: string): Sentence[] {
  const cuts: number[] = [];
  for (const match of text.matchAll(ends)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    // Between Latin letters such a stop is a point of another width: "evil。example".
    if (
      /^[。｡]/u.test(match[0]) &&
      /[a-z0-9]$/iu.test(before) &&
      /^[a-z0-9]/iu.test(text.slice(match.index + match[0].length, match.index + match[0].length + 1))
    )
      continue;
    if (match[0].startsWith('.') && (abbreviation.test(before) || listNumber.test(before))) continue;
    cuts.push(match.index + match[0].length);
    if (cuts.length >= MOST) break;
  }
  const sentences: Sentence[] = [];
  let from = 0;
  for (const cut of [...cuts, text.length]) {
    const piece = text.slice(from, cut);
    const said = piece.trim();
    if (said !== '') {
      const start = from + piece.indexOf(said);
      sentences.push({ start, end: start + said.length, text: said });
    }
    from = cut;
  }
  return sentences;
}
