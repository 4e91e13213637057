import type { Span } from '../features/measure';
import { findEnclosed } from './find-enclosed.ts';
import { splitLines } from './split-lines.ts';

/** A key, a token or a picture as text: no word is so long. */
const key = /(?<![^\s"'(=,])[A-Za-z0-9+/_.-]{40,}={0,2}(?![^\s"'),;:!?])/gu;
const address = /^\/|^[\w.-]+\.[a-z]{2,}(?:\/|$)|www\./iu;

const tag =
  /<\/?(?:a|abbr|article|b|body|br|button|center|code|div|em|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|main|meta|nav|ol|option|p|pre|script|section|select|small|source|span|strong|style|sub|sup|svg|table|tbody|td|textarea|th|thead|title|tr|u|ul|video)(?:\s+[a-z:-]{1,40}=(?:"[^"<>]*"|'[^'<>]*'|[^\s<>"']+))*\s*\/?>/giu;
const inline = /(?<![\p{L}\p{N}`])`[^`\n]{1,200}`(?![\p{L}\p{N}`])/gu;

/** Signs that people do not write in sentences; "{name}" is a gap in a template. */
const sign = /\{(?!\w{1,30}\})|;$|;\s?\}|(?<!=)[=!]==?(?!=)|\(\)|"\s?:|::|\w=["']/gu;
/** So many of them in one line, or in two lines one after the other, make code. */
const signsOfCode = 3;
/** A frame of a stack trace, or the line above it. */
const trace =
  /^(?:at [\w.$<>[\] ]{1,200} ?\(\S{1,300}\)|at \S{1,200}:\d+:\d+|File "[^"]{1,200}", line \d+.*|Traceback \(most recent call last\):|Exception in thread .*|Caused by: .*|\.\.\. \d+ more)$/u;

/** So many plain words before the first sign of a line, or after its last, are a sentence around the code. */
const leastWords = 3;

const countSigns = (text: string): number => text.match(sign)?.length ?? 0;
const countPlainWords = (text: string): number =>
  text.split(/\s+/u).filter((piece) => /^\p{L}[\p{L}'’]*[,.!?:]?$/u.test(piece)).length;

/** The line without the sentences around its code. */
function narrow(source: string, { start, end }: Span): Span {
  const pieces = [...source.slice(start, end).matchAll(/\S+/gu)].filter(
    ([piece]) => countSigns(piece) > 0 || /[{}]/.test(piece),
  );
  const from = start + (pieces.at(0)?.index ?? 0);
  const to = start + (pieces.at(-1)?.index ?? 0) + (pieces.at(-1)?.[0].length ?? end - start);
  return {
    start: countPlainWords(source.slice(start, from)) >= leastWords ? from : start,
    end: countPlainWords(source.slice(to, end)) >= leastWords ? to : end,
  };
}

function findCodeLines(source: string): Span[] {
  let before = 0;
  return splitLines(source).flatMap((line, at, lines) => {
    const own = countSigns(line.text);
    const after = countSigns(lines[at + 1]?.text ?? '');
    const isCode = own >= signsOfCode || (own > 0 && own + Math.max(before, after) > signsOfCode);
    before = own;
    if (trace.test(line.text)) return [line];
    return isCode ? [narrow(source, line)] : [];
  });
}

const isKey = (text: string): boolean =>
  !address.test(text) &&
  /\d/.test(text) &&
  ((/[a-z]/.test(text) && /[A-Z]/.test(text)) || (/^[\da-f]+$/i.test(text) && /[a-f]/i.test(text)));

const findAll = (source: string, pattern: RegExp, fits: (text: string) => boolean = () => true): Span[] =>
  [...source.matchAll(pattern)]
    .filter(([text]) => fits(text))
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length }));

/** What is code, markup, or a key in a message, as `[start, end)`: its words are a machine's. */
export const findCode = (source: string): Span[] => [
  ...findEnclosed(source, /```/gu, '```'),
  ...(source.includes('`') ? findAll(source, inline) : []),
  ...(source.includes('<')
    ? [
        ...findEnclosed(source, /<script(?:\s[^<>]{0,300})?>/gu, '</script>'),
        ...findEnclosed(source, /<style(?:\s[^<>]{0,300})?>/gu, '</style>'),
        ...findEnclosed(source, /<!--/gu, '-->'),
        ...findAll(source, tag),
      ]
    : []),
  ...findAll(source, key, isKey),
  ...findCodeLines(source),
];
