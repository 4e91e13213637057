import type { Direction } from '@/lib/domain/message';
import { foldText } from './fold.ts';
import { blankForeign } from './foreign/find-foreign.ts';
import {
  closingPattern,
  courtesyPattern,
  emptyRequestPattern,
  namedOpeningPattern,
  openingPattern,
  requestPattern,
} from './lexicon/courtesy.ts';
import { normalise } from './normalise.ts';
import { judgeQuestion } from './question.ts';

/** As long as a search query and a line of the sidebar can be. */
const longest = 160;
/** A message longer than this is read in its last sentences only. */
const sentencesRead = 40;
/** Statements of fewer words ("ok then", an order number) ask nothing. */
const leastWords = 3;
/** The courtesy pattern backtracks; nobody is polite for longer. */
const longestCourtesy = 80;

interface Sentence {
  text: string;
  /** 3 a question, 2 a request, 1 a statement that may tell the problem, 0 nothing. */
  asks: number;
  /** Asks without saying what: "can you help?" */
  empty: boolean;
}

/** Removes from the front of `text` as many source units as the folded match covers. */
function dropOpening(text: string): string {
  const folded = foldText(text);
  const match = namedOpeningPattern.exec(folded.text) ?? openingPattern.exec(folded.text);
  return match === null ? text : text.slice(folded.ends[match[0].length - 1] ?? 0);
}

function dropClosing(text: string): string {
  const folded = foldText(text);
  const match = closingPattern.exec(folded.text);
  if (match === null) return text;
  const from = folded.starts[match.index] ?? text.length;
  const to = folded.ends[match.index + match[0].length - 1] ?? text.length;
  return text.slice(0, from) + text.slice(to);
}

function readSentence(source: string): Sentence {
  const text = dropClosing(dropOpening(source.trim())).replace(/\s+/gu, ' ').trim();
  const folded = foldText(text).text;
  const words = folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const bare = folded.replace(/[^\p{L}\p{N}'\s,-]/gu, ' ').trim();
  if (words === 0 || (bare.length <= longestCourtesy && courtesyPattern.test(bare)))
    return { text: '', asks: 0, empty: false };
  const asks = judgeQuestion(normalise(text), null).isQuestion
    ? 3
    : requestPattern.test(folded)
      ? 2
      : words >= leastWords
        ? 1
        : 0;
  return { text, asks, empty: emptyRequestPattern.test(folded) };
}

/** The sentences of a message; a point inside a number or an address does not end one. */
const splitSentences = (text: string): string[] =>
  blankForeign(text.slice(0, 4 * 1_000))
    .replace(/https?:\/\/\S+/gu, ' ')
    .split(/(?<=[.!?…])\s+|\n+/u)
    .slice(-sentencesRead);

function cut(text: string): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const space = head.lastIndexOf(' ');
  const whole = (space > longest / 2 ? head.slice(0, space) : head).replace(/[\uD800-\uDBFF]$/u, '');
  return `${whole.replace(/[\s,;:-]+$/u, '')}…`;
}

/** The sentence that asks most, the last of equals, with the statement before it where there is room. */
function condense(texts: string[]): string | null {
  const sentences = texts
    .flatMap(splitSentences)
    .map(readSentence)
    .filter(({ asks }) => asks > 0);
  const full = sentences.filter(({ empty }) => !empty);
  const best = Math.max(0, ...full.map(({ asks }) => asks));
  if (best === 0) return null;
  const at = full.findLastIndex(({ asks }) => asks === best);
  const asked = full[at];
  if (asked === undefined) return null;
  const before = full[at - 1];
  const stop = before && /[.!?…]$/u.test(before.text) ? '' : '.';
  const joined = before === undefined ? asked.text : `${before.text}${stop} ${asked.text}`;
  return cut(joined.length <= longest ? joined : asked.text);
}

/** The questions in a text that say what they ask, each in its own words, in order. */
export const listQuestions = (text: string): string[] =>
  splitSentences(text)
    .map(readSentence)
    .filter(({ asks, empty }) => asks === 3 && !empty)
    .map(({ text }) => text);

/** A question of so few words ("so that's it, then?") says less than what was written after it in so many. */
const passingWords = 8;
const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * The last message, when all questions before it were asked in passing and it says in whole sentences what is wanted;
 * else null.
 */
function lastDemand(texts: string[]): string | null {
  const last = texts.at(-1);
  if (last === undefined || last.includes('?')) return null;
  const asked = texts
    .slice(0, -1)
    .flatMap(splitSentences)
    .map(readSentence)
    .filter(({ asks }) => asks === 3);
  const isPassing = asked.length > 0 && asked.every(({ text }) => countWords(text) < passingWords);
  return isPassing && countWords(last) >= 2 * passingWords ? condense([last]) : null;
}

/**
 * What the customer wants and nobody has answered, condensed to at most about 160 characters for a search and for the
 * sidebar: from their messages since the last outbound one, else the last question they asked. Null when there is none.
 * Messages are oldest first; internal notes and system lines are passed over.
 */
export function findOpenQuestion(messages: { direction: Direction; text: string }[]): string | null {
  const lastAnswer = messages.findLastIndex(({ direction }) => direction === 'outbound');
  const inbound = messages
    .map((message, at) => ({ ...message, at }))
    .filter(({ direction }) => direction === 'inbound');
  const unanswered = inbound.filter(({ at }) => at > lastAnswer).map(({ text }) => text);
  const open = lastDemand(unanswered) ?? condense(unanswered);
  if (open !== null) return open;
  const closes = unanswered.some((text) =>
    /thank|thx|cheers|bye|gracias|adios|merci|danke|grazie|obrigad/u.test(foldText(text).text),
  );
  if (closes) return null;
  const question = inbound.findLast(({ text }) => splitSentences(text).some((part) => readSentence(part).asks === 3));
  return question === undefined ? null : condense([question.text]);
}
