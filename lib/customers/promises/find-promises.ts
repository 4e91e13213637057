import type { PromiseKind } from '@/lib/domain/promise';
import { findWhens, readDue, type Due, type FoundWhen, type Sent } from './find-due.ts';
import { foldWords } from './fold-words.ts';
import { grammarOf } from './grammar/grammar-of.ts';
import type { Lead, PromiseGrammar } from './grammar/promise-grammar.ts';
import { blankQuoted } from './own-words.ts';
import { promiseLanguages, type PromiseLanguage } from './promise-language.ts';
import { splitClauses, splitSentences, type Clause, type Stretch } from './split-clauses.ts';

/** A promise in a text. Places are UTF-16 units of it. */
export interface FoundPromise extends Stretch {
  kind: PromiseKind;
  /** By when; null where no day is said. */
  due: Due | null;
  /** What it waits on; null where nothing but time. */
  waitsOn: Stretch | null;
  sentence: Stretch;
}

/** Longer messages are pasted logs and mail threads. */
const READ = 6_000;
/** A clause with so few words that is not about time itself may stand between a condition and what waits on it. */
const FEW_WORDS = 3;
/** "By Friday at the latest," has no more words. */
const TIME_WORDS = 7;
const tag =
  /^(?:is|are|would|could|can|do|does|will that|will this|shall|ok(?:ay)?|right|alright|deal|yes|sound|how|what|any|vale|ok|d'accord|okay|in ordnung|passt|va bene|tudo bem|pode ser|le parece|te parece|esta bien|de acuerdo|cela|ca|ist das|geht das)(?!\p{L})/u;

interface Reading {
  grammar: PromiseGrammar;
  language: PromiseLanguage;
  sent: Sent;
  folded: string;
}

const words = (text: string): number => text.split(/\s+/u).length;
const inside = (whens: readonly FoundWhen[], { start, end }: Stretch): FoundWhen[] =>
  whens.filter((when) => when.start >= start && when.end <= end + 1);
const saysDay = (whens: readonly FoundWhen[]): boolean => whens.some(({ when }) => when.kind !== 'soon');

function leadOf(clause: Clause, { grammar }: Reading): Lead | null {
  if (clause.role !== 'main' || grammar.never.test(clause.text)) return null;
  const lead = grammar.find(clause.text);
  return lead !== null && !grammar.doubts.test(clause.text.slice(0, lead.start)) ? lead : null;
}

/** The clause that a promise waits on. */
function findCondition(clauses: readonly Clause[], at: number, last: number, { grammar }: Reading): Clause | null {
  const own = clauses[at];
  let before = at - 1;
  while (before > 0 && clauses[before]?.role === 'main' && words(clauses[before]?.text ?? '') <= FEW_WORDS) before -= 1;
  const previous = clauses[before];
  if (previous?.role === 'condition') return previous;
  if (previous && own?.join && previous.role === 'main' && grammar.asks.test(previous.text)) return previous;
  const next = clauses[last + 1];
  return next?.role === 'condition' ? next : null;
}

/** Where a question ends a sentence, only what stands before the question itself is said. */
function countSaid(clauses: readonly Clause[], isAsked: boolean): number {
  if (!isAsked) return clauses.length;
  const asking = clauses.findLastIndex(({ text }) => tag.test(text.replace(/^(?:and|but|so) /u, '')));
  return asking > 0 ? asking : 0;
}

function readSentence(sentence: Stretch, reading: Reading): FoundPromise[] {
  const { folded, grammar, language, sent } = reading;
  const clauses = splitClauses(folded, sentence, grammar);
  const said = countSaid(clauses, /\?["')\s]*$/u.test(folded.slice(sentence.start, sentence.end)));
  const leads = clauses.map((clause, at) => (at < said ? leadOf(clause, reading) : null));
  if (leads.every((lead) => lead === null)) return [];
  const whens = findWhens(folded.slice(sentence.start, sentence.end), language, sent).map((one) => ({
    ...one,
    start: one.start + sentence.start,
    end: one.end + sentence.start,
  }));
  const isTime = (clause: Clause): boolean =>
    clause.role === 'main' && words(clause.text) <= TIME_WORDS && inside(whens, clause).length > 0;

  const found: { promise: FoundPromise; clause: number; waitsBefore: boolean }[] = [];
  for (const [at, lead] of leads.entries()) {
    const clause = clauses[at];
    if (lead === null || clause === undefined) continue;
    let last = at;
    const goesOn = (next: Clause | undefined): boolean =>
      next?.role === 'main' &&
      leads[last + 1] === null &&
      last + 1 < said &&
      (isTime(next) || grammar.continues.test(next.text));
    while (goesOn(clauses[last + 1])) last += 1;
    const own = { start: clause.start + lead.start, end: clauses[last]?.end ?? clause.end };
    let times = inside(whens, { start: clause.start, end: own.end });
    const fronted = clauses[at - 1];
    if (!saysDay(times) && leads[at - 1] === null && fronted && isTime(fronted))
      times = [...inside(whens, fronted), ...times];
    const chained = found.at(-1);
    const condition =
      findCondition(clauses, at, last, reading) ??
      (chained?.waitsBefore && chained.clause === at - 1 && clause.join !== null ? chained.promise.waitsOn : null);
    const runs =
      condition === null
        ? times
        : times.filter(({ when }) => when.kind !== 'after' && !(when.kind === 'day' && when.runs));
    const due = readDue(
      runs.map(({ when }) => when),
      sent,
    );
    // What waits on something says when as well as a day would.
    if (condition === null && lead.needs === 'words of when' && times.length === 0) continue;
    if (condition === null && lead.needs === 'a day' && !saysDay(times)) continue;
    found.push({
      promise: {
        ...own,
        kind: lead.kind,
        due,
        waitsOn: condition && { start: condition.start, end: condition.end },
        sentence,
      },
      clause: at,
      waitsBefore: condition !== null && condition.start < own.start,
    });
  }
  return found.map(({ promise }) => promise);
}

function findIn(text: string, language: PromiseLanguage, sent: Sent): FoundPromise[] {
  const read = text.slice(0, READ);
  const folded = blankQuoted(foldWords(read));
  const reading = { grammar: grammarOf(language), language, sent, folded };
  const isCapital = (at: number): boolean => /\p{Lu}/u.test(read.charAt(at));
  return splitSentences(folded, isCapital).flatMap((sentence) => readSentence(sentence, reading));
}

/**
 * The promises in what an agent sent: what somebody of theirs will do for the customer, by when, and what it waits on. Not
 * questions, offers, rules for everybody, hopes, denials, what was done, quotes, or what is done on the spot.
 *
 * @param language of the text; null where it can't be told: then all are tried
 * @param sent when it was written; null where nobody knows: then no day is told
 */
export function findPromises(text: string, language: PromiseLanguage | null, sent: Sent | null): FoundPromise[] {
  // Without a day of its own the text is read as of any: whether it names a day is the same.
  const from = sent ?? { at: 0, zone: 'UTC' };
  const found: FoundPromise[] = [];
  for (const each of language === null ? promiseLanguages : [language])
    for (const promise of findIn(text, each, from))
      if (!found.some((other) => promise.start < other.end && other.start < promise.end))
        found.push(sent === null ? { ...promise, due: null } : promise);
  return found.toSorted((a, b) => a.start - b.start);
}
