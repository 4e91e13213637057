import { splitSentences } from './split-sentences.ts';

/** A part of a text, and the white space between it and the next. All of them in a row are the text. */
export interface TextPart {
  text: string;
  after: string;
}

interface Span {
  start: number;
  end: number;
  tokens: number;
}

/** A part that is this full ends with its paragraph. */
const FULL_ENOUGH = 0.6;
/** A cut between words is made a little early, since words are not of one length. */
const CAUTION = 0.85;

/**
 * A text in parts of at most `most` tokens, cut between paragraphs or sentences; only inside a sentence that is longer,
 * between its words. White space at both ends of the text is left out.
 */
export async function cutText(
  text: string,
  most: number,
  countTokens: (text: string) => Promise<number>,
): Promise<TextPart[]> {
  const spans: Span[] = [];
  for (const { start, end } of splitSentences(text))
    spans.push(...(await cutBetweenWords({ start, end, tokens: await countTokens(text.slice(start, end)) })));

  const parts: Span[] = [];
  for (const span of spans) {
    const last = parts.at(-1);
    const isParagraph = last !== undefined && /\n\s*\n/u.test(text.slice(last.end, span.start));
    const isFull = !last || last.tokens + span.tokens > most || (isParagraph && last.tokens > most * FULL_ENOUGH);
    if (isFull) parts.push({ ...span });
    else Object.assign(last, { end: span.end, tokens: last.tokens + span.tokens });
  }
  return parts.map(({ start, end }, at) => ({
    text: text.slice(start, end),
    after: text.slice(end, parts[at + 1]?.start ?? end),
  }));

  async function cutBetweenWords(span: Span): Promise<Span[]> {
    const { start, end, tokens } = span;
    const said = text.slice(start, end);
    if (tokens <= most || [...said].length < 2) return [span];
    const aim = Math.max(1, Math.floor((said.length * most * CAUTION) / tokens));
    const space = said.slice(0, aim + 1).search(/\s\S*$/u);
    // Chinese and Japanese have no spaces; a letter of two units stays whole.
    const isInside = /[\ud800-\udbff]/u.test(said.charAt(aim - 1)) || /^[\udc00-\udfff]/.test(said.slice(aim));
    const cut = space > 0 ? space : isInside ? aim + 1 : aim;
    const rest = start + cut + (said.slice(cut).length - said.slice(cut).trimStart().length);
    const halves: Span[] = [];
    for (const [from, to] of [
      [start, start + cut],
      [rest, end],
    ] as const)
      if (to > from) halves.push({ start: from, end: to, tokens: await countTokens(text.slice(from, to)) });
    return (await Promise.all(halves.map(cutBetweenWords))).flat();
  }
}
