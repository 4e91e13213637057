import { foldText } from '../fold.ts';
import type { Span } from '../features/measure';
import { courtesyPattern } from '../lexicon/courtesy.ts';
import { fillers } from '../lexicon/question-fillers.ts';
import type { NormalisedText, Token } from '../normalise';

/** A sentence of a message, seen as something that may be asked. */
export interface Asking {
  sentence: number;
  /** Its words, as indices into the words that cues were looked for in: first, and one behind the last. */
  first: number;
  last: number;
  /** Where the sentence begins after greetings, and where it ends with its mark. */
  start: number;
  end: number;
  /** The question mark. */
  mark: Token | null;
  /** Nothing but politeness: "how are you?" */
  isCourtesy: boolean;
}

export interface Clauses {
  /** Words that are the writer's own: not those of a question that is told in quotation marks. */
  words: Token[];
  /** Whether a clause begins with this word. */
  opens: boolean[];
  sentences: Asking[];
}

const quotation = /["“«„][^"“”«»„\n]{1,300}["”»“]/gu;
/** Shorter quotations are names: what "pending review" means. */
const quotedWords = 3;
/** A message that is one quotation is meant as it stands. */
const mostQuoted = 0.8;
/** No courtesy is longer; the pattern backtracks. */
const longestCourtesy = 80;

function findTold({ source, analysed, words }: NormalisedText): Span[] {
  const read = source.slice(0, analysed);
  if (!/["“«„]/u.test(read)) return [];
  const told = [...read.matchAll(quotation)]
    .filter(([text]) => text.includes('?') || text.split(/\s+/u).length >= quotedWords)
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
  const inside = words.filter((word) => isWithin(word, told)).length;
  return inside > words.length * mostQuoted ? [] : told;
}

const isWithin = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);

function isCourtesy(source: string, { start, end }: Span): boolean {
  if (end - start > longestCourtesy) return false;
  const bare = foldText(source.slice(start, end)).text.replace(/[^\p{L}\p{N}'\s,-]/gu, ' ');
  return courtesyPattern.test(bare.trim());
}

/** Takes a message apart into sentences, and says where a clause begins in them. */
export function readClauses(text: NormalisedText): Clauses {
  const told = findTold(text);
  const tokens = told.length === 0 ? text.tokens : text.tokens.filter((token) => !isWithin(token, told));
  const words: Token[] = [];
  const opens: boolean[] = [];
  const sentences: Asking[] = [];
  let begins = true;
  let before = 0;
  for (const token of tokens) {
    let current = sentences.at(-1);
    if (current === undefined || current.sentence !== token.sentence) {
      const { sentence, start, end } = token;
      current = { sentence, first: words.length, last: words.length, start, end, mark: null, isCourtesy: false };
      sentences.push(current);
      begins = true;
    }
    current.end = token.end;
    if (token.kind === 'mark') {
      begins = true;
      if (token.text.includes('?')) current.mark = token;
      // "¿" belongs to what follows; other marks do not begin a sentence.
      if (current.first === words.length && !/[¿¡]/u.test(token.text)) current.start = token.end;
    } else if (token.kind === 'word' || token.kind === 'number' || token.kind === 'hashtag') {
      begins ||= /[-–—(/]\s|\n/u.test(text.source.slice(before, token.start));
      const isFiller = fillers.has(token.text);
      if (begins && !isFiller && current.first === words.length && !/^[¿¡]/u.test(text.source.slice(current.start)))
        current.start = token.start;
      if (begins && isFiller && current.first === words.length) current.first += 1;
      opens.push(begins);
      words.push(token);
      current.last = words.length;
      begins = isFiller;
    }
    before = token.end;
  }
  for (const sentence of sentences) sentence.isCourtesy = isCourtesy(text.source, sentence);
  return { words, opens, sentences };
}
