import { besideList } from '../page/beside-list';
import { drawnChildren, parentOf } from '../page/composed-tree';
import { bareName, couldBeName } from './byline';
import { queryDrawn } from './query-drawn';

/** Names of the fields of a ticket that say who asks. */
const FIELD =
  /^(?:requester|requestor|requesters|requestors|customer|client|contact|end[- ]?user|requested by|submitted by|ticket owner|from|anfragende[r]?|kund(?:e|in)|kontakt|demandeur|client·e|solicitante|cliente|contacto|contato|richiedente|klant|aanvrager|клиент|заявитель|客户|依頼者|לקוח|عميل)(?: name)?\s*:?$/iu;
const WITH_NAME = /^(?:requester|requestor|customer|client|contact|requested by|submitted by)\s*:\s*(\S.{0,60})$/iu;
const MOST_FIELDS = 6;
const LONGEST = 80;

/** The names in fields beside a thread that say who asked for help: "Requester: Tove Quist". */
export function findRequesters(list: Element): string[] {
  const names: string[] = [];
  const beside = besideList(list, list.ownerDocument.body);
  for (const element of queryDrawn(beside, 'dt, th, td, label, span, div, strong, b, p, li, h3, h4, h5, h6, legend')) {
    if (names.length >= MOST_FIELDS) break;
    if (element.childElementCount > 2) continue;
    const text = (element.textContent ?? '')
      .slice(0, LONGEST + 40)
      .replace(/\s+/g, ' ')
      .trim();
    const within = WITH_NAME.exec(text)?.[1];
    const value = within ?? (FIELD.test(text) ? valueBeside(element) : null);
    const name = value && bareName(value);
    if (name && couldBeName(name)) names.push(name);
  }
  return names;
}

/** The text that follows a field's name, in the next element or in that after its box. */
function valueBeside(element: Element): string | null {
  let at: Element | null = element;
  for (let level = 0; at && level < 2; level++) {
    const next: Element | null = at.nextElementSibling;
    if (next) return firstLine(next);
    at = parentOf(at);
  }
  return null;
}

/** The first text in an element with some. */
function firstLine(element: Element): string | null {
  let one = element;
  for (let level = 0; level < 8; level++) {
    const child: Element | undefined = [...drawnChildren(one)].find((inner) => /\S/.test(inner.textContent ?? ''));
    const own = [...one.childNodes].find((node) => node.nodeType === 3 && /\S/.test(node.textContent ?? ''));
    if (own) return (own.textContent ?? '').trim().slice(0, LONGEST);
    if (!child) return null;
    one = child;
  }
  return null;
}
