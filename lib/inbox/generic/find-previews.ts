import type { Preview } from '@/lib/domain/conversation';
import { limits } from '@/lib/domain/limits';
import { drawnChildren, holds } from '../page/composed-tree';
import { cutText } from '../page/cut-text';
import { isVisible } from '../page/is-visible';
import { couldBeName } from './byline';
import { hasAny, nameWords } from './name-words';
import { LINK_ROW, peekRow } from './peek-row';
import { sampleRow } from './sample-row';
import { makeShape } from './shape';
import { isTimeText } from './time-words';

/** Elements looked at, and rows of a list told; longer lists are virtual anyway. */
const MOST_ELEMENTS = 2_000;
const MOST_PREVIEWS = 100;
const LEAST_ROWS = 2;
/** Of the rows: with a name, and with more text or a time. */
const LEAST_SHARE = 0.7;
const COUNT = /^\+?\d{1,3}\+?$/;
const UNREAD_WORDS = ['unread', 'badge', 'unseen', 'new'];

/** The page's own list of conversations: rows beside the thread, each one link or button with a name and a line of text. */
export function findPreviews(page: Document, list: Element | null, language: string): Preview[] {
  if (!list || !page.body) return [];
  let best: Preview[] = [];
  let left = MOST_ELEMENTS;
  const visit = (element: Element) => {
    if (left-- <= 0 || element === list) return;
    const children = drawnChildren(element);
    if (children.length >= LEAST_ROWS && !holds(element, list)) {
      const previews = readPreviews([...children].slice(0, MOST_PREVIEWS), language);
      if (previews.length > best.length) best = previews;
    }
    for (const child of children) visit(child);
  };
  visit(page.body);
  return best;
}

function readPreviews(rows: readonly Element[], language: string): Preview[] {
  const shown = rows.filter((row) => isVisible(row) && peekRow(row, language).length > 0);
  const found = shown.flatMap((row) => readPreview(row, language) ?? []);
  const isTold = found.filter(({ snippet, time }) => snippet ?? time).length >= LEAST_SHARE * found.length;
  const isMostly = found.length >= LEAST_ROWS && found.length >= LEAST_SHARE * shown.length;
  // Links of a menu have a name and nothing else.
  return isMostly && isTold && found.some(({ snippet }) => snippet) ? found : [];
}

function readPreview(row: Element, language: string): Preview | null {
  const isPressed =
    row.matches(LINK_ROW) ||
    row.querySelector(LINK_ROW) !== null ||
    row.hasAttribute('tabindex') ||
    row.matches('li, [role="row"], [role="listitem"]');
  const { units, faces } = sampleRow(row, makeShape(null, row.tagName, ''), () => false);
  const texts = units.filter(({ within }) => !within);
  const time = texts.find(({ text, element }) => element.tagName === 'TIME' || isTimeText(text, language));
  const others = texts.filter((unit) => unit !== time && !COUNT.test(unit.text) && unit.text.length > 2);
  const [first, second] = others;
  if (!isPressed || !first || !couldBeName(first.text) || others.length > 5) return null;
  const face = faces[0]?.name;
  return {
    name: cutText(first.text, limits.name),
    ...(second && second.text !== face ? { snippet: cutText(second.text, limits.name) } : {}),
    ...(time ? { time: cutText(time.text, limits.name) } : {}),
    unread:
      texts.some(({ text }) => COUNT.test(text)) ||
      units.some(({ element }) => hasAny(nameWords(element), UNREAD_WORDS)) ||
      hasAny(nameWords(row), ['unread']),
  };
}
