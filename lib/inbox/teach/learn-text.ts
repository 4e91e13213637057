import { select, type Scope } from '../adapted/read-part';
import { holds, parentOf } from '../page/composed-tree';
import { readText } from '../page/read-text';
import type { FoundRows } from './find-rows';
import type { RowPart } from './row-parts';
import { isInline, isParagraph, partsOf } from './row-parts';
import { marksOf } from './marks-of';
import { waysTo } from './ways-to';

/** Selectors that find the text of most rows, the best first; two where the sides differ. */
export interface LearnedText {
  sel: string[];
  /** A text is several elements side by side. */
  every: boolean;
}

/**
 * The element that holds the words pointed at and nothing but them: up from a word or a paragraph to the whole text.
 *
 * @returns null where the click landed on more than a text (the whole row, a bubble with its time) or beside it
 */
export function textAround(click: Element, row: Element): Element | null {
  const parts = partsOf(row);
  const inside = (box: Element) => parts.filter(({ element }) => element === box || holds(box, element));
  const isText = (list: RowPart[]) => list.length > 0 && list.every(({ isTime, isPressed }) => !isTime && !isPressed);
  if (!isText(inside(click)) || (click === row && !isPlain(row, inside(row)))) return null;
  let text = click;
  while (text !== row) {
    const box = parentOf(text);
    if (!box || !holds(row, box)) break;
    const more = inside(box);
    const isShaped = isInline(text) || marksOf(text).length === 0;
    // Lines and paragraphs of one text are alike; a name or a time beside it is not.
    const isSame = more.every(({ element }) => element === box || holds(text, element) || isKin(element, text, box));
    if (!isShaped || !isText(more) || !isSame || (box === row && !isPlain(row, more))) break;
    text = box;
  }
  return text;
}

/** A row that is its own text. */
const isPlain = (row: Element, parts: readonly RowPart[]) =>
  parts.every(
    ({ element }) => element === row || (isInline(element) && parentOf(element) === row && parts[0]?.element === row),
  );

/** A line or a paragraph of the same text: of the same kind as the child of the box that holds the text. */
function isKin(element: Element, text: Element, box: Element): boolean {
  let at = element;
  for (let up = parentOf(at); up && up !== box; up = parentOf(at)) at = up;
  const isLine = at === element || isInline(at);
  return (
    isLine && at.localName === text.localName && at.className === text.className && !/^(?:B|STRONG|A)$/.test(at.tagName)
  );
}

/** The paragraphs that a text is made of where no box holds just them; for all else the element alone. */
function paragraphsOf(text: Element): Element[] {
  if (!isParagraph(text)) return [text];
  return [...(text.parentElement?.children ?? [])].filter(
    (one) => one.localName === text.localName && one.className === text.className,
  );
}

/** What is left of a row besides its name, its times and its buttons: one element with the most of the words. */
export function textBesides(row: Element, isOther: (part: RowPart) => boolean): Element | null {
  const parts = partsOf(row).filter((part) => !part.isTime && !part.isPressed && !isOther(part));
  const longest = parts.toSorted((a, b) => b.text.length - a.text.length)[0];
  return longest ? (textAround(longest.element, row) ?? longest.element) : null;
}

/** Selectors for the texts of all rows, from the texts of the rows that were pointed at. */
export function learnText(
  found: FoundRows,
  texts: readonly { row: Element; text: Element }[],
  strip: string | undefined,
): LearnedText | null {
  const { rows, css, nested } = found;
  const scope: Scope = { strip, nested: nested ? css : undefined };
  const reads = (sel: string, row: Element) => {
    try {
      const element = select(row, sel, scope);
      return element && readText(element, { strip }) ? element : null;
    } catch {
      return null;
    }
  };
  const options = texts.flatMap(({ row, text }) =>
    waysTo(text, row, css).map((sel) => ({ sel, hits: rows.filter((one) => reads(sel, one) !== null) })),
  );
  const isRight = (sel: string, of: readonly { row: Element; text: Element }[]) =>
    of.every(({ row, text }) => {
      const read = reads(sel, row);
      return read !== null && (read === text || paragraphsOf(text).includes(read));
    });
  const best = (of: readonly { row: Element; text: Element }[]) =>
    options
      .filter(({ sel }) => isRight(sel, of))
      .reduce<(typeof options)[number] | null>(
        (was, one) => (!was || one.hits.length > was.hits.length * 1.03 ? one : was),
        null,
      );
  const both = best(texts);
  const each = texts.flatMap((one) => best([one])?.sel ?? []);
  const sel = [...new Set(both ? [both.sel] : each)];
  if (sel.length === 0) return null;
  const isMany = (row: Element) => {
    const read = sel.map((one) => reads(one, row)).find((one) => one !== null);
    return read !== undefined && paragraphsOf(read).length > 1;
  };
  return { sel: sel.slice(0, 4), every: rows.some(isMany) };
}
