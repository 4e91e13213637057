import type { Conversation } from '@/lib/domain/conversation';
import { limits } from '@/lib/domain/limits';
import { cutText } from '../page/cut-text';
import { queryBranches } from '../page/beside-list';
import { isVisible } from '../page/is-visible';
import { readText } from '../page/read-text';
import { hasAny, nameWords } from './name-words';
import { textBlocks } from './text-blocks';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const NAMED = '[class*="name" i], [class*="title" i], header strong, header b';
const ELSEWHERE = 'nav, aside, dialog, [role="dialog"], [role="navigation"], [role="complementary"], deskmate-root';
/** "Reply to Maya", "Type a message to Maya", "Nachricht an Maya". */
const ADDRESSEE = /\b(?:to|with|an|à|a|para|con|com)\s+(\p{Lu}[^,.:;…]{1,60})(?:…|\.\.\.)?$/u;
const HANDLE = /^(?:@[\w.-]{2,40}|[\w.+-]+@[\w-]+\.[\w.-]+|\+\d[\d\s()-]{6,18})$/;
const LONGEST = 80;
/** Levels above list and composer that are searched; further up is the page's own title. */
const LEVELS = 4;

/** The customer's name and handle: the nearest heading above the list in its column, else who the composer writes to. */
export function findCustomer(list: Element, composer: HTMLElement | null): Conversation['customer'] {
  let box = list;
  for (let level = 0; box.parentElement && level < LEVELS; box = box.parentElement) {
    const heading = nearestAbove(box, HEADING, list) ?? nearestAbove(box, NAMED, list);
    if (heading) return { name: nameOf(heading), ...handleBeside(heading, list) };
    // Below the smallest box around list and composer there is room for wrappers only.
    if (!composer || box.parentElement.contains(composer)) level++;
  }
  for (const element of [composer, list]) {
    const label = element?.getAttribute('aria-label') ?? element?.getAttribute('placeholder') ?? '';
    const name = ADDRESSEE.exec(label.slice(0, limits.name))?.[1];
    if (name) return { name: name.trim() };
  }
  return null;
}

const nameOf = (element: Element) =>
  cutText(readText(element, { limit: limits.name }).replace(/\s+/g, ' '), limits.name);

/** The last match in the elements before `box`, nearest first. */
function nearestAbove(box: Element, selector: string, list: Element): Element | null {
  for (let branch = box.previousElementSibling; branch; branch = branch.previousElementSibling) {
    const found = queryBranches([branch], selector).findLast((element) => isHeading(element, list));
    if (found) return found;
  }
  return null;
}

function isHeading(element: Element, list: Element): boolean {
  if (!isVisible(element) || !sharesColumn(element, list)) return false;
  const elsewhere = element.closest(ELSEWHERE);
  if (elsewhere && !elsewhere.contains(list)) return false;
  const name = nameOf(element);
  return name.length > 1 && name.length <= LONGEST;
}

function sharesColumn(element: Element, list: Element): boolean {
  const inner = element.getBoundingClientRect();
  const outer = list.getBoundingClientRect();
  if (inner.width === 0 || outer.width === 0) return true;
  return inner.left < outer.right && inner.right > outer.left;
}

function handleBeside(heading: Element, list: Element): { handle?: string } {
  let box = heading.parentElement;
  for (let level = 0; box && level < 3 && !box.contains(list); box = box.parentElement, level++) {
    const handle = textBlocks(box).find(
      ({ text, element }) => HANDLE.test(text) || hasAny(nameWords(element), ['handle', 'username', 'acct']),
    );
    if (handle) return { handle: cutText(handle.text, limits.name) };
  }
  return {};
}
