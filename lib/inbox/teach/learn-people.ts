import type { Part } from '@/lib/domain/adapter';
import { besideList } from '../page/beside-list';
import { holds } from '../page/composed-tree';
import { isVisible } from '../page/is-visible';
import { chainOf } from './chain';
import { isTelling, marksOf, tagOf } from './marks-of';
import { partsOf } from './row-parts';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const PREVIEW = 'li, [role="listitem"], [role="option"], [role="row"], nav';
const ACCOUNT = 'button, a, img, [role="button"], [role="img"], [aria-label], [data-user], header *, nav *';
/** Boxes around the list in which its header stands. */
const LEVELS = 4;

const clean = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Where the page names the customer beside the thread: by the name that the messages give, else its nearest heading. */
export function learnCustomer(list: Element, name: string | null): Part[] | null {
  const { body } = list.ownerDocument;
  const beside = besideList(list, body).filter(isVisible);
  const near = chainOf(list).slice(0, LEVELS);
  const isNear = (element: Element) => near.some((box) => holds(box, element)) || near.length < LEVELS;
  const elements = beside.flatMap((branch) => [branch, ...branch.querySelectorAll('*')]).slice(0, 4_000);
  const isHeader = (element: Element) => !element.closest(PREVIEW) && isVisible(element);
  const named = name ? elements.filter((element) => clean(element.textContent) === name && isHeader(element)) : [];
  const headings = elements.filter(
    (element) => element.matches(HEADING) && clean(element.textContent) !== '' && isHeader(element) && isNear(element),
  );
  const before = headings.filter((one) => one.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING);
  const found = named.find((one) => one.matches(HEADING)) ?? named.at(-1) ?? (name ? null : before.at(-1));
  return found ? partAmong(found, beside) : null;
}

/** Where the page names who is signed in, outside the thread: an account button, a picture's words. */
export function learnViewer(list: Element, name: string | null): Part[] | null {
  if (!name || name.length < 2) return null;
  const beside = besideList(list, list.ownerDocument.body);
  for (const branch of beside) {
    for (const element of [branch, ...branch.querySelectorAll(ACCOUNT)].slice(0, 2_000)) {
      if (element.closest('li, [role="listitem"], [role="option"], textarea')) continue;
      for (const attr of ['aria-label', 'alt', 'title']) {
        const value = clean(element.getAttribute(attr));
        if (!value.includes(name) || value.length > name.length + 60) continue;
        const [part] = partAmong(element, beside) ?? [];
        if (part) return [value === name ? { ...part, attr } : { ...part, attr, match: aroundName(value, name) }];
      }
      if (partsOf(element).length === 1 && clean(element.textContent) === name) return partAmong(element, beside);
    }
  }
  return null;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replaceAll('\\-', '-');

/** "Account: Nils Aaberg" gives a pattern for the name after "Account: ". */
function aroundName(value: string, name: string): string {
  const [before = '', after = ''] = value.split(name);
  return `^${escape(before)}(.+)${escape(after)}$`;
}

/** A selector that finds the element first among the branches beside the list, as the reader looks for it. */
function partAmong(element: Element, beside: readonly Element[]): Part[] | null {
  const tag = tagOf(element);
  const names = [
    ...marksOf(element).flatMap((mark) => [mark, tag + mark]),
    ...(isTelling(element) || tag === 'button' ? [tag] : []),
  ];
  const boxes = chainOf(element).slice(1, 6);
  const outer = boxes.flatMap((box) => marksOf(box).concat(isTelling(box) ? tagOf(box) : []));
  const ways = [...names, ...outer.flatMap((box) => [...names, tag].map((name) => `${box} ${name}`))].slice(0, 120);
  const first = (sel: string) => {
    for (const branch of beside) {
      const found = branch.matches(sel) ? branch : branch.querySelector(sel);
      if (found) return found;
    }
    return null;
  };
  const sel = ways.find((way) => first(way) === element);
  return sel ? [{ sel }] : null;
}
