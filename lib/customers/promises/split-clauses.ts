import type { PromiseGrammar } from './grammar/promise-grammar.ts';

export interface Stretch {
  start: number;
  end: number;
}

/** A part of a sentence with a verb of its own, or as much of one as stands between commas. */
export interface Clause extends Stretch {
  text: string;
  /** `condition` is waited on ("if you send it"), `aside` is neither ("because we are busy"). */
  role: 'main' | 'condition' | 'aside';
  /** By what it hangs on the one before. */
  join: string | null;
}

/** A point behind these ends no sentence. */
const abbreviation =
  /(?:^|\s)(?:mrs?|ms|dr|sr|sra|st|no|nr|approx|ca|bzw|etc|vs|z\.b|sig|u\.a|jan|feb|febr|apr|aug|sept?|okt|oct|nov|dez|dec|janv|fev|avr|juil|std|min|max|incl|inkl|tel|[ap]\.m)$/u;
const monthAhead = /^\s(?:[a-z]|jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/u;

/** The sentences of a folded text. `isCapital` says whether the source has a capital at a place. */
export function splitSentences(folded: string, isCapital: (at: number) => boolean): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (folded.slice(start, end).trim() !== '') sentences.push({ start, end });
    start = end;
  };
  for (const { 0: mark, index } of folded.matchAll(
    /[.!?…]+["')]?(?=\s|$)|\n+|(?<=\p{L}{2})[.!](?=\p{L}{2,})|\p{Extended_Pictographic}/gu,
  )) {
    const end = index + mark.length;
    const before = folded.slice(Math.max(0, index - 8), index);
    const goesOn = !isCapital(folded.slice(end).search(/\S/u) + end);
    // An address: maya@shop.example. Where a space is missing, the next sentence has its capital.
    if (/^[\p{L}]/u.test(folded.slice(end)) && goesOn) continue;
    if (mark === '.' && abbreviation.test(before) && (goesOn || /(?:mrs?|ms|dr|sra?|no|nr)$/u.test(before))) continue;
    if (
      mark === '.' &&
      /\d$/u.test(before) &&
      monthAhead.test(folded.slice(end)) &&
      (goesOn || /^\s(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez)/u.test(folded.slice(end)))
    )
      continue;
    push(end);
  }
  push(folded.length);
  return sentences;
}

const patterns = new WeakMap<PromiseGrammar, { cut: RegExp; opening: RegExp; turn: RegExp }>();

function patternsOf(grammar: PromiseGrammar) {
  const known = patterns.get(grammar);
  if (known) return known;
  const { joins, opens, conditions, asides, turns } = grammar;
  const made = {
    cut: new RegExp(
      String.raw`(?<mark>[,;:()](?!\d)|,(?=\d+ [a-z])| -+ )|(?<= )(?<join>(?:${joins}) )(?=(?:${opens})|(?:${conditions})(?!\p{L}))|(?<= )(?=(?:${conditions}|${asides})(?!\p{L}))`,
      'gu',
    ),
    opening: new RegExp(
      String.raw`^(?<join>(?:(?:${joins}),? )*)(?:(?:also|please|just|only|even|and|but|y|und|et|e),? )?(?:(?<condition>${conditions})|(?<aside>${asides}))(?!\p{L})`,
      'u',
    ),
    turn: new RegExp(String.raw`(?<=^\S+ \S+ .*)(?<= )(?=(?:then )?(?:${turns})(?![\p{L}]))`, 'u'),
  };
  patterns.set(grammar, made);
  return made;
}

/** The clauses of a sentence, in order. Places are those of the whole text. */
export function splitClauses(folded: string, { start, end }: Stretch, grammar: PromiseGrammar): Clause[] {
  const sentence = folded.slice(start, end);
  const { cut, opening, turn } = patternsOf(grammar);
  const clauses: Clause[] = [];
  const add = (from: number, to: number, join: string | null): void => {
    const raw = sentence.slice(from, to);
    const text = raw
      .trim()
      .replace(/[.!?…,;:()]+$/u, '')
      .trimEnd();
    if (text === '') return;
    const at = start + from + (raw.length - raw.trimStart().length);
    const opened = opening.exec(text)?.groups;
    const role = opened?.condition !== undefined ? 'condition' : opened?.aside !== undefined ? 'aside' : 'main';
    const turned = role === 'main' ? -1 : text.search(turn);
    if (turned > 0) {
      clauses.push({ start: at, end: at + turned - 1, text: text.slice(0, turned).trimEnd(), role, join });
      clauses.push({ start: at + turned, end: at + text.length, text: text.slice(turned), role: 'main', join: null });
    } else clauses.push({ start: at, end: at + text.length, text, role, join });
  };
  let from = 0;
  let join: string | null = null;
  for (const match of sentence.matchAll(cut)) {
    const isMark = match.groups?.mark !== undefined;
    const to = isMark ? match.index + match[0].length : match.index;
    if (to <= from) continue;
    add(from, to, join);
    from = to + (isMark ? 0 : (match.groups?.join?.length ?? 0));
    join = match.groups?.join?.trim() ?? null;
  }
  add(from, sentence.length, join);
  // "If you send it and it is whole": both are waited on.
  return clauses.map((clause, at) =>
    clauses[at - 1]?.role === 'condition' &&
    clause.role === 'main' &&
    clause.join !== null &&
    grammar.find(clause.text) === null
      ? { ...clause, role: 'condition' }
      : clause,
  );
}
