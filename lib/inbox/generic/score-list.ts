import { closestDrawn, drawnChildren, holds } from '../page/composed-tree';
import { hasAny, nameWords } from './name-words';
import { LINK_ROW, peekRow, type Peek } from './peek-row';

/** Rows looked at to judge a list; the newest ones. */
const SAMPLE = 12;
/** Children of a row, or of its first parts; a message has fewer. */
const MOST_PARTS = 60;
/** Lost by a list in which each row has a title of its own. */
const MOST_TITLED = 4;
const AWAY_FROM_TALK =
  'nav, header, footer, [role="navigation"], [role="menu"], [role="toolbar"], [role="tablist"], [role="listbox"], [role="tree"], [role="banner"]';
const PROSE = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'FIGURE', 'BLOCKQUOTE', 'PRE', 'HR']);
/** Says whose a row is, of rows that people write. */
const WHOSE_ATTRIBUTE = /^data-(?:.*-)?(?:role|sender|author|from|direction|side|party)$/;
const TALK_WORDS = [
  'messages',
  'message',
  'thread',
  'chat',
  'conversation',
  'timeline',
  'bubbles',
  'comments',
  'comment',
  'replies',
  'posts',
  'post',
  'discussion',
  'answers',
];

export interface ListScore {
  /** Above 2 is likely, below 0 is something else. */
  score: number;
  /** Shares of the rows that have a name before other text, a time, and text outside of links. */
  named: number;
  timed: number;
  told: number;
  /** How many different names lead the rows. */
  names: number;
}

const nothing: ListScore = { score: -10, named: 0, timed: 0, told: 0, names: 0 };

/**
 * How much the children of an element look like messages of one conversation: above 2 is likely, below 0 is something
 * else (a menu, a list of conversations or search results, a form, the paragraphs of an article). No layout is read.
 */
export function scoreList(list: Element, composer: Element | null, language: string): ListScore {
  const children = lastChildren(list, SAMPLE);
  if (children.some(isContainer)) return nothing;
  const peeks = children.map((row) => ({ row, ...peekRow(row, language) }));
  const rows = peeks.filter(({ length, hasMedia }) => length > 0 || hasMedia);
  const role = list.getAttribute('role');
  if (rows.length > 0 && rows.every(({ longest, hasMedia }) => longest === 0 && !hasMedia)) return nothing;
  let score = isLog(list) ? 3 : 0;
  if (rows.length === 0) return role === 'log' ? { ...nothing, score } : nothing;
  // The only child of a box with more inside: the list is further in.
  if (rows.length === 1 && drawnChildren(rows[0]?.row ?? list).length > 1) score -= 1.5;
  const share = (test: (row: Peek & { row: Element }) => boolean) => rows.filter(test).length / rows.length;
  // Notices, dates and headings stand between the rows: what rows have is asked of the commonest kind.
  const word = commonest(rows.map(({ row }) => shapeWord(row)));
  const alike = rows.filter(({ row }) => shapeWord(row) === word);
  const most = alike.length >= 0.4 * rows.length ? alike : rows;
  const shareOfMost = (test: (row: Peek) => boolean) => most.filter(test).length / most.length;
  if (role === 'feed' || role === 'list' || role === 'grid') score += 0.5;
  if (closestDrawn(list, '[aria-live="polite"]')) score += 1;
  if (hasAny(wordsAround(list), TALK_WORDS)) score += 1;
  if (/messag|conversation|chat|comment/i.test(list.getAttribute('aria-label') ?? '')) score += 1;
  score += Math.min(rows.length, 6) / 6;
  score += alike.length / rows.length;
  const timed = shareOfMost(({ hasTime }) => hasTime);
  score += 1.5 * timed;
  score += share(({ row }) => row.getAttributeNames().some((name) => /^data-.*id$/.test(name) || name === 'id'));
  score += share(({ length }) => length > 60);
  score += 1.5 * share(({ row }) => row.getAttributeNames().some((name) => WHOSE_ATTRIBUTE.test(name)));
  score -= 5 * share(({ row, linked, length }) => row.matches(LINK_ROW) || (length > 0 && linked >= 0.85 * length));
  score -= 6 * share(({ hasFields }) => hasFields);
  // Paragraphs that each begin with a name are lines of a talk; those of an article are not.
  const areBack = comeBack(rows);
  score -= 3 * share(({ row, hasName, hasTime }) => PROSE.has(row.tagName) && !(hasName && (hasTime || areBack)));
  score -= (MOST_TITLED * countTitles(rows)) / rows.length;
  score -= rows.length < 2 ? 1 : 0;
  const away = closestDrawn(list, AWAY_FROM_TALK);
  if (away && !(composer && holds(away, composer))) score -= 4;
  const aside = closestDrawn(list, 'aside, [role="complementary"]');
  if (aside && !(composer && holds(aside, composer))) score -= 2;
  return {
    score,
    timed,
    named: shareOfMost(({ hasName }) => hasName),
    told: shareOfMost(({ longest, linked }) => longest > 1 && longest >= linked),
    names: new Set(most.map(({ name }) => name)).size,
  };
}

/** Whether most names that lead rows do so more than once: speakers, not terms that are explained. */
function comeBack(rows: readonly Peek[]): boolean {
  const names = rows.flatMap(({ hasName, name }) => (hasName ? [name] : []));
  return names.filter((name, index) => names.indexOf(name) !== index).length >= 0.5 * names.length;
}

/** Titles that are links, each row another one: results, articles, products. Those of people who write come again. */
function countTitles(rows: readonly Peek[]): number {
  const counts = new Map<string, number>();
  for (const { titles } of rows)
    for (const title of new Set(titles.map((one) => one.replace(/^re:\s*/i, ''))))
      counts.set(title, (counts.get(title) ?? 0) + 1);
  const single = [...counts.values()].filter((count) => count === 1).length;
  return single > 1 ? Math.min(single, rows.length) : 0;
}

/** The last children, first to last; without listing all two thousand. */
export function lastChildren(list: Element, count: number): Element[] {
  const all = drawnChildren(list);
  const children: Element[] = [];
  for (let index = all.length - 1; index >= 0 && children.length < count; index--) {
    const child = all[index];
    if (child) children.push(child);
  }
  return children.toReversed();
}

/** A log, or the only thing inside one: the role often sits on the scrolling box around the list. */
function isLog(list: Element): boolean {
  let box: Element | null = list;
  while (box && box.getAttribute('role') !== 'log')
    box = box.parentElement?.childElementCount === 1 ? box.parentElement : null;
  return box !== null;
}

/** A box around lists rather than a row; told by counts alone, before anything inside is read. */
function isContainer(row: Element): boolean {
  let box: Element | null = row;
  for (let depth = 0; box && depth < 4; box = drawnChildren(box)[0] ?? null, depth++)
    if (box.childElementCount > MOST_PARTS) return true;
  return false;
}

function wordsAround(list: Element): Set<string> {
  const words = nameWords(list);
  for (const word of list.parentElement ? nameWords(list.parentElement) : []) words.add(word);
  return words;
}

/** Tag and first class: rows of one kind share them, whatever state their other classes tell. */
export const shapeWord = (row: Element) => `${row.tagName}.${row.classList[0] ?? ''}`;

function commonest(shapes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
