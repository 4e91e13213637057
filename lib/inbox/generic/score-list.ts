import { isTimeText } from './time-words';
import { hasAny, nameWords } from './name-words';

/** Rows looked at to judge a list; the newest ones. */
const SAMPLE = 12;
/** Children of a row, or of its first parts; a message has fewer. */
const MOST_PARTS = 60;
const LINK_ROW =
  'a[href], button, label, [role="link"], [role="button"], [role="option"], [role="tab"], [role="menuitem"], [role="treeitem"], [role="radio"]';
const CONTROLS = 'input:not([type="hidden"]), select, textarea';
const AWAY_FROM_TALK =
  'nav, header, footer, [role="navigation"], [role="menu"], [role="toolbar"], [role="tablist"], [role="listbox"], [role="tree"], [role="banner"]';
const PROSE = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'FIGURE', 'BLOCKQUOTE', 'PRE', 'HR']);

/**
 * How much the children of an element look like messages of one conversation: above 2 is likely, below 0 is something
 * else (a menu, a list of conversations or search results, a form, the paragraphs of an article). No layout is read.
 */
export function scoreList(list: Element, composer: Element | null): number {
  const children = lastChildren(list, SAMPLE);
  if (children.some(isContainer)) return -10;
  const rows = children.filter(hasContent);
  const role = list.getAttribute('role');
  let score = isLog(list) ? 3 : 0;
  if (rows.length === 0) return role === 'log' ? score : -10;
  // The only child of a box with more inside: the list is further in.
  if (rows.length === 1 && (rows[0]?.childElementCount ?? 0) > 1) score -= 1.5;
  const share = (test: (row: Element) => boolean) => rows.filter(test).length / rows.length;
  const language = list.ownerDocument.documentElement.lang || 'en';
  if (role === 'feed' || role === 'list' || role === 'grid') score += 0.5;
  if (list.closest('[aria-live="polite"]')) score += 1;
  if (hasAny(wordsAround(list), ['messages', 'message', 'thread', 'chat', 'conversation', 'timeline', 'bubbles']))
    score += 1;
  if (/messag|conversation|chat/i.test(list.getAttribute('aria-label') ?? '')) score += 1;
  score += Math.min(rows.length, 6) / 6;
  score += commonest(rows.map(shapeOf)) / rows.length;
  score += 1.5 * share((row) => saysTime(row, language));
  score += share((row) => row.getAttributeNames().some((name) => /^data-.*id$/.test(name) || name === 'id'));
  score += share((row) => (row.textContent ?? '').length > 60);
  score -= 5 * share(isLinkRow);
  score -= 6 * share((row) => row.querySelector(CONTROLS) !== null);
  score -= 3 * share((row) => PROSE.has(row.tagName));
  score -= 2 * share((row) => row.querySelector('h1 a, h2 a, h3 a, a h2, a h3') !== null);
  score -= rows.length < 2 ? 1 : 0;
  const away = list.closest(AWAY_FROM_TALK);
  if (away && !(composer && away.contains(composer))) score -= 4;
  const aside = list.closest('aside, [role="complementary"]');
  if (aside && !(composer && aside.contains(composer))) score -= 2;
  return score;
}

/** The last children, first to last; without listing all two thousand. */
export function lastChildren(list: Element, count: number): Element[] {
  const children: Element[] = [];
  for (let child = list.lastElementChild; child && children.length < count; child = child.previousElementSibling)
    children.push(child);
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
  for (let depth = 0; box && depth < 4; box = box.firstElementChild, depth++)
    if (box.childElementCount > MOST_PARTS) return true;
  return false;
}

/** Text or a picture to show. */
export function hasContent(row: Element): boolean {
  return (
    (row.textContent ?? '').trim() !== '' ||
    row.matches('img, video, audio') ||
    row.querySelector('img, video, audio') !== null
  );
}

/** A row that is a link or button, or holds little beside one: previews of conversations, results, menus. */
function isLinkRow(row: Element): boolean {
  if (row.matches(LINK_ROW)) return true;
  const whole = (row.textContent ?? '').trim().length;
  if (whole === 0) return false;
  for (const link of row.querySelectorAll(LINK_ROW)) {
    if ((link.textContent ?? '').trim().length >= 0.85 * whole) return true;
  }
  return false;
}

function saysTime(row: Element, language: string): boolean {
  if (row.querySelector('time')) return true;
  for (const leaf of row.querySelectorAll('span, small, div, p, i, em, abbr, a')) {
    if (leaf.childElementCount === 0 && isTimeText(leaf.textContent ?? '', language)) return true;
  }
  return false;
}

function wordsAround(list: Element): Set<string> {
  const words = nameWords(list);
  for (const word of list.parentElement ? nameWords(list.parentElement) : []) words.add(word);
  return words;
}

/** Tag and first class: rows of one kind share them, whatever state their other classes tell. */
const shapeOf = (row: Element) => `${row.tagName}.${row.classList[0] ?? ''}`;

function commonest(shapes: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
