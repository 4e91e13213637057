import { walkDrawn } from '../page/walk-drawn';
import { isTimeText } from '../generic/time-words';
import { isVisible } from '../page/is-visible';

/** Never what somebody wrote. */
const UNSEEN = 'script, style, template, noscript, svg, [hidden], [aria-hidden="true"], deskmate-root';
const PRESSED = 'button, [role="button"], [role="menuitem"], select, input, textarea';
/** Elements that shape words within a text, or one of its paragraphs. */
const INLINE = new Set(
  'A ABBR B BDI BDO BIG BR CODE DEL EM FONT I INS KBD MARK P PRE Q S SMALL SPAN STRONG SUB SUP U IMG'.split(' '),
);
const MOST_PARTS = 60;

/** An element that has words directly in it. */
export interface RowPart {
  element: Element;
  /** Its own words, without those of elements within. */
  text: string;
  isTime: boolean;
  isPressed: boolean;
}

export const isInline = (element: Element): boolean => INLINE.has(element.tagName);

/** A piece of a text that stands on lines of its own. */
export const isParagraph = (element: Element): boolean => element.tagName === 'P' || element.tagName === 'PRE';

/** The elements of a row that have words directly in them, in reading order, through open shadow roots. */
export function partsOf(row: Element): RowPart[] {
  const language = row.ownerDocument.documentElement.lang || 'en';
  const parts = new Map<Element, RowPart>();
  const open: Element[] = [];
  const enter = (node: Node): boolean => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = (node as Text).data.replace(/\s+/g, ' ').trim();
      const element = open.at(-1) ?? row;
      const known = parts.get(element);
      if (words && known) known.text = `${known.text} ${words}`.slice(0, 2_000);
      else if (words) parts.set(element, { element, text: words.slice(0, 2_000), isTime: false, isPressed: false });
      return false;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).matches(UNSEEN)) return false;
    open.push(node as Element);
    return true;
  };
  const step = walkDrawn(row, enter, (left) => {
    if (open.at(-1) === left) open.pop();
  });
  while (parts.size < MOST_PARTS && step());
  return [...parts.values()].map((part) => ({
    ...part,
    isTime: part.element.tagName === 'TIME' || isTimeText(part.text, language),
    isPressed: part.element.closest(PRESSED) !== null,
  }));
}

/** Whether an element shows any words, in its open shadow roots too. */
export const hasWords = (element: Element): boolean =>
  (element.textContent ?? '').trim() !== '' || partsOf(element).length > 0;

/** What a person could point at. */
export const isPointable = (element: Element): boolean => hasWords(element) && isVisible(element);
