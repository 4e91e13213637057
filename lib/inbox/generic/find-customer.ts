import type { Conversation } from '@/lib/domain/conversation';
import { limits } from '@/lib/domain/limits';
import { closestDrawn, drawnChildren, holds, parentOf } from '../page/composed-tree';
import { cutText } from '../page/cut-text';
import { isVisible } from '../page/is-visible';
import { readText } from '../page/read-text';
import { couldBeName, faceName, PROPER } from './byline';
import { hasAny, nameWords } from './name-words';
import { queryDrawn } from './query-drawn';
import { sampleRow, type Unit } from './sample-row';
import { makeShape } from './shape';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const ELSEWHERE = 'nav, aside, dialog, [role="dialog"], [role="navigation"], [role="complementary"], deskmate-root';
/** "Reply to Maya", "Type a message to Maya", "Nachricht an Maya". */
const ADDRESSEE = /\b(?:to|with|an|à|a|para|con|com)\s+(\p{Lu}[^,.:;…]{1,60})(?:…|\.\.\.)?$/u;
const HANDLE = /^(?:@[\w.-]{2,40}|[\w.+-]+@[\w-]+\.[\w.-]+|\+\d[\d\s()-]{6,18})$/;
/** Headings of parts of a page, which name nobody. */
const SECTION =
  /^(?:\(?\d+\)? )?(?:comments?|repl(?:y|ies)|answers?|responses?|messages?|posts?|notes?|activity|history|timeline|discussion|conversations?|chats?|thread|inbox|kommentare?|antworten|nachrichten|verlauf|commentaires?|réponses?|comentarios?|respuestas|mensajes|comentários?|respostas|commenti|risposte)(?: \(?\d+\)?)?:?$/iu;
const LONGEST = 80;
/** Levels above list and composer that are searched; further up is the page's own title. */
const LEVELS = 4;
/** What a text without a heading must have of a name: its form, and bold or large type, or a face or the title that says it. */
const LEAST_PROMINENT = 2;

/** The customer's name and handle: the nearest heading above the list in its column, else who the composer writes to. */
export function findCustomer(list: Element, composer: HTMLElement | null): Conversation['customer'] {
  let box = list;
  for (let level = 0; level < LEVELS; level++) {
    const outer = parentOf(box);
    if (!outer) break;
    const branches = before(outer, box).filter((branch) => isAbove(branch, list));
    const heading = branches.flatMap((branch) => queryDrawn([branch], HEADING)).findLast((one) => isHeading(one, list));
    if (heading) return { name: nameOf(heading), ...handleBeside(heading, list) };
    const prominent = mostProminent(branches, level === 0 ? 1 : 0);
    if (prominent) return { name: cutText(prominent.text, limits.name), ...handleBeside(prominent.element, list) };
    // Below the smallest box around list and composer there is room for wrappers only.
    if (composer && !holds(outer, composer)) level--;
    box = outer;
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

function before(outer: Element, box: Element): Element[] {
  const earlier: Element[] = [];
  for (const child of drawnChildren(outer)) {
    if (child === box) return earlier;
    earlier.push(child);
  }
  return [];
}

function isHeading(element: Element, list: Element): boolean {
  if (!isVisible(element) || !isAbove(element, list)) return false;
  const name = nameOf(element);
  return name.length > 1 && name.length <= LONGEST && !SECTION.test(name);
}

/** In the list's column, and in no part of the page with another use. */
function isAbove(element: Element, list: Element): boolean {
  const elsewhere = closestDrawn(element, ELSEWHERE);
  if (elsewhere && !holds(elsewhere, list)) return false;
  const inner = element.getBoundingClientRect();
  const outer = list.getBoundingClientRect();
  if (inner.width === 0 || outer.width === 0) return true;
  return inner.left < outer.right && inner.right > outer.left;
}

/** The text that stands out most like a name, where there is no heading; one that stands alone is worth `forAlone` more. */
function mostProminent(branches: readonly Element[], forAlone: number): Unit | null {
  let best: Unit | null = null;
  let most = LEAST_PROMINENT - 0.1;
  for (const branch of branches) {
    const { units, faces } = sampleRow(branch, makeShape(null, branch.tagName, ''), () => false);
    const largest = Math.max(...units.map(({ shape }) => shape.look?.size ?? 0));
    const title = branch.ownerDocument.title;
    for (const unit of units) {
      const { text, shape, control, within, element } = unit;
      if (control || within || !couldBeName(text) || text.length < 2 || SECTION.test(text)) continue;
      const isFace = faces.some(({ name }) => faceName(name) === text);
      const size = shape.look?.size ?? 0;
      const score =
        (PROPER.test(text) ? 1 : 0) +
        (shape.look?.bold ? 1 : 0) +
        (branches.length === 1 && units.length === 1 ? forAlone : 0) +
        (units.length > 1 && size === largest && units.some((one) => (one.shape.look?.size ?? 0) < size) ? 1 : 0) +
        (isFace ? 2 : 0) +
        (title.includes(text) ? 1 : 0) +
        (hasAny(nameWords(element), ['name', 'title', 'contact', 'customer', 'peer']) ? 1 : 0);
      if (score > most) [best, most] = [unit, score];
    }
  }
  return best;
}

function handleBeside(heading: Element, list: Element): { handle?: string } {
  let box = parentOf(heading);
  for (let level = 0; box && level < 3 && !holds(box, list); box = parentOf(box), level++) {
    const { units } = sampleRow(box, makeShape(null, box.tagName, ''), () => false);
    const handle = units.find(
      ({ text, element }) => HANDLE.test(text) || hasAny(nameWords(element), ['handle', 'username', 'acct']),
    );
    if (handle) return { handle: cutText(handle.text, limits.name) };
  }
  return {};
}
