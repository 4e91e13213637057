import type { ReaderField } from '@/lib/domain/conversation';
import { settleMessages } from '../settle-messages';
import type { Located, Settled } from '../thread-source';
import { saysYou } from './byline';
import type { Agents } from './find-agent';
import { changed, type GenericRow } from './generic-row';
import { namesLast, withGroupNames } from './group-names';

const NO_CUSTOMER = 'Deskmate could not find the name of the customer.';
const NO_AUTHORS = 'Deskmate could not find who wrote the messages.';
const NO_TIMES = 'This page shows no times that Deskmate can read.';

interface Votes {
  /** By author: rows at the end, less rows at the start. */
  sides: Map<string, number>;
  total: number;
  ends: number;
}

interface Counts {
  messages: number;
  /** Own by the words of their classes. */
  own: number;
  starts: number;
  ends: number;
  boxed: number;
  timed: number;
}

/**
 * Decides over the whole thread who wrote each row and which side is the agent's: in a thread with two sides the end
 * side writes; bubbles on one side only are the customer's; a flat thread is told apart by its authors.
 */
export function settleGeneric(
  rows: readonly GenericRow[],
  located: Located,
  { language, trust, agents }: { language: string; trust: number; agents: Agents },
): Settled {
  const named = withGroupNames(rows);
  const counts = count(named);
  const { messages, ends, starts, boxed } = counts;
  const isSided = (ends > 0 && (starts > 0 || ends < messages)) || boxed > messages / 2;
  const votes = sidesOfAuthors(named);
  const sides = isSided && areConsistent(votes, ends) ? votes.sides : null;
  const names = { ...located, language };
  let directed = named;
  if (sides) directed = named.map((row) => withSide(row, sides));
  else if (counts.own > 0 && counts.own < messages)
    directed = named.map((row) =>
      isOpen(row) ? changed(row, row.word === 'end' ? 'outbound' : 'inbound', row.author) : row,
    );
  else {
    names.agent = located.agent = agentAmong(named, located, agents);
    directed = named.map((row) => (saysOwn(row) ? changed(row, 'outbound', row.author) : row));
    // Of many who write, none is the customer.
    const authors = authorsOf(named).size;
    if (authors === 0 || (!names.agent && authors > 2)) names.customer = null;
  }
  const settled = settleMessages(directed, { ...names, carry: sides && namesLast(directed) ? 'backward' : 'forward' });
  let authored = 0;
  for (const { author, direction } of settled.messages) if (author || direction === 'outbound') authored++;
  authored /= settled.messages.length || 1;
  const timed = counts.timed / (messages || 1);
  const warnings = [...settled.warnings];
  if (!located.customer) warnings.push(NO_CUSTOMER);
  if (messages > 0 && authored < 0.5) warnings.push(NO_AUTHORS);
  if (messages > 3 && timed === 0) warnings.push(NO_TIMES);
  const sure = sides ? (ends > 0 && starts > 0 ? 0.9 : 0.6) : settled.confidence - 0.3;
  const isKnown = located.customer ? 1 : 0.85;
  return {
    messages: settled.messages,
    confidence: settled.messages.length === 0 ? trust / 2 : trust * settled.confidence * isKnown,
    warnings,
    fields: fieldsOf({
      list: trust,
      text: messages > 0 ? trust : 0,
      author: trust * authored,
      direction: sure,
      time: 0.95 * timed,
      customer: located.customer ? 0.7 : 0,
      composer: located.composer ? 0.9 : 0,
    }),
  };
}

const fieldsOf = (confidences: Record<ReaderField['field'], number>): ReaderField[] =>
  Object.entries(confidences).map(([field, confidence]) => ({
    field: field as ReaderField['field'],
    found: confidence > 0 ? 'structure' : 'none',
    confidence: Math.round(100 * confidence) / 100,
  }));

function count(rows: readonly GenericRow[]): Counts {
  const counts = { messages: 0, own: 0, starts: 0, ends: 0, boxed: 0, timed: 0 };
  for (const { kind, direction, lean, isBoxed, word, sentAt, timeText } of rows) {
    if (kind !== 'message' || direction !== null) continue;
    counts.messages++;
    if (lean === 'end') counts.ends++;
    if (lean === 'start') counts.starts++;
    if (isBoxed) counts.boxed++;
    if (word === 'end') counts.own++;
    if (sentAt ?? timeText) counts.timed++;
  }
  return counts;
}

function authorsOf(rows: readonly GenericRow[]): Map<string, string> {
  const authors = new Map<string, string>();
  for (const { author, direction } of rows)
    if (author && direction !== 'system') authors.set(author.toLocaleLowerCase(), author);
  return authors;
}

/** Who is signed in, of a thread without sides: an author that the page names outside of it, else what an account menu says. */
function agentAmong(rows: readonly GenericRow[], { customer }: Located, { sure, near, likely }: Agents): string | null {
  const own = rows.find((row) => saysOwn(row))?.author;
  if (own) return own;
  const authors = authorsOf(rows);
  const customerName = customer?.name.toLocaleLowerCase();
  const writing = (names: readonly string[]) => [
    ...new Set(names.flatMap((name) => authors.get(name.toLocaleLowerCase()) ?? [])),
  ];
  const isOther = (name: string) => name.toLocaleLowerCase() !== customerName;
  const [first] = [...writing(sure), ...writing(near).filter(isOther)];
  if (first) return first;
  // Several that write are a list of who is there.
  const others = writing(likely).filter(isOther);
  return (others.length === 1 ? others[0] : sure[0]) ?? null;
}

const isOpen = ({ kind, direction }: GenericRow) => kind === 'message' && direction === null;

const saysOwn = ({ author, kind, direction }: GenericRow) =>
  kind === 'message' && direction === null && author !== null && saysYou(author);

/** The side that each author mostly writes on, for their rows that fill the width. */
function sidesOfAuthors(rows: readonly GenericRow[]): Votes {
  const sides = new Map<string, number>();
  let [total, ends] = [0, 0];
  for (const { author, lean } of rows) {
    if (!author || !lean) continue;
    total++;
    if (lean === 'end') ends++;
    sides.set(author, (sides.get(author) ?? 0) + (lean === 'end' ? 1 : -1));
  }
  return { sides, total, ends };
}

/** Sides that change from row to row of one author are chance: long lines, pictures, answers set in. */
function areConsistent({ sides, total, ends }: Votes, allEnds: number): boolean {
  let clear = 0;
  let isAnyAtEnd = false;
  for (const vote of sides.values()) {
    clear += Math.abs(vote);
    if (vote > 0) isAnyAtEnd = true;
  }
  return clear >= 0.7 * total && (isAnyAtEnd || ends < allEnds || allEnds === 0);
}

function withSide(row: GenericRow, sides: ReadonlyMap<string, number>): GenericRow {
  if (row.kind !== 'message' || row.direction !== null) return row;
  const isEnd = row.lean ? row.lean === 'end' : row.author !== null && (sides.get(row.author) ?? 0) > 0;
  return changed(row, isEnd ? 'outbound' : 'inbound', row.author);
}
