import type { Span } from '../features/measure';
import {
  datedHeader,
  headerOpening,
  quoteHeader,
  quoteSeparator,
  senderLine,
  sentLine,
  subjectLine,
} from '../lexicon/mail-marks.ts';
import { findEnclosed } from './find-enclosed.ts';
import { type Line, splitLines } from './split-lines.ts';

/** "> their words" and ">> older words". */
const quoted = /^>(?:[\s>]|$)/u;
/** ">their words": old mail programs leave no space. ">:(" is a face. */
const tightlyQuoted = /^>[\p{L}\p{N}"“¿¡]/u;
const readable = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
/** The lines between "From:" and "Subject:" at most. */
const headerLines = 6;

const isQuoted = ({ text }: Line): boolean => quoted.test(text) || tightlyQuoted.test(text);

const isHeader = (text: string): boolean => quoteHeader.test(text) || datedHeader.test(text);

/** How many lines from `at` announce a quote: none, one, or two where the program broke the line. */
function countHeaderLines(lines: readonly Line[], at: number): number {
  const [text = '', next = ''] = [lines[at]?.text, lines[at + 1]?.text];
  if (isHeader(text) || quoteSeparator.test(text)) return 1;
  return headerOpening.test(text) && next.length < 120 && quoteHeader.test(`${text} ${next}`) ? 2 : 0;
}

/** "From: ... Sent: ... Subject: ..." */
function isSenderBlock(lines: readonly Line[], at: number): boolean {
  if (!senderLine.test(lines[at]?.text ?? '')) return false;
  const below = lines.slice(at + 1, at + headerLines).map(({ text }) => text);
  return below.some((text) => sentLine.test(text)) && below.some((text) => subjectLine.test(text));
}

function findQuotedLines(source: string): Span[] {
  const lines = splitLines(source);
  const found: Line[] = [];
  let hasOwn = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (isQuoted(line)) {
      found.push(line);
      continue;
    }
    const header = countHeaderLines(lines, at);
    const isSeparator = header === 1 && quoteSeparator.test(line.text);
    if (header > 0 || (hasOwn && isSenderBlock(lines, at))) {
      const below = lines.slice(at + Math.max(1, header)).find(({ text }) => text !== '');
      if (below !== undefined && isQuoted(below)) {
        found.push(...lines.slice(at, at + header));
        at += Math.max(1, header) - 1;
        continue;
      }
      // Nothing shows where the quote ends: what was written above it is the writer's own.
      if (hasOwn || isSeparator) return [...found, { start: line.start, end: source.length }];
    }
    hasOwn ||= readable.test(line.text);
  }
  // One line and nothing else: a person's way to begin a line, or a page that has run a quote and its answer together.
  return !hasOwn && found.length === 1 ? [] : found;
}

/**
 * What the writer repeats of others, as `[start, end)`: mail quotes with the line that announces them, in the shapes of the
 * usual mail programs and languages, and quotes of forums and pasted markup.
 */
export const findQuotes = (source: string): Span[] => [
  ...(/[>:\-_]/u.test(source) ? findQuotedLines(source) : []),
  ...findEnclosed(source, /\[quote(?:=[^\]\n]{0,100})?\]/gu, '[/quote]'),
  ...findEnclosed(source, /<blockquote(?:\s[^<>]{0,300})?>/gu, '</blockquote>'),
];
