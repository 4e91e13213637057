import { drawnChildren } from '../page/composed-tree';
import { holdsAlike } from './holds-alike';
import { kindsIn } from './kinds-in';
import { lookOf } from './look';
import { isMadeId } from './made-id';
import { hasAny, nameWords } from './name-words';
import { areStacked } from './stacked';
import { hasOwnText, sampleRow, type Sample } from './sample-row';
import { shapeOf, siblingShape, type Shape, type Split } from './shape';
import { isTimeText } from './time-words';

/** Parts of one box that are looked at; a box with more is a list for sure. */
const MOST_PARTS = 12;
const DEEPEST = 6;
/** Of the kinds of elements in two messages; fewer kinds say nothing. */
const LEAST_SHARED = 0.5;
const FEW_KINDS = 3;
const PROSE =
  /^(?:P|H[1-6]|PRE|BLOCKQUOTE|FIGURE|UL|OL|DL|TD|TH|DT|DD|IMG|A|SPAN|B|I|EM|STRONG|CODE|TIME|SMALL|LABEL|BUTTON|HEADER|FOOTER)$/;
/** Reactions and counters. */
const PILL = /^[\p{Extended_Pictographic}\p{Emoji_Component}\s\d+]*$/u;
const ROW_ROLE = /^(?:article|row|listitem|comment)$/;
const ROW_WORDS = ['message', 'msg', 'bubble', 'post', 'comment', 'entry', 'reply', 'balloon'];

interface Part {
  element: Element;
  shape: Shape;
  sample: Sample;
  hasText: boolean;
  hasTime: boolean;
  times: number;
}

/**
 * Whether an element is one message, a box of several ('rows'), or a message with others inside it ('holds', a comment
 * with its answers): by parts that each have a time, an id, a role, a bubble or a face of their own. The paragraphs of
 * one message have none of these.
 */
export function splitOf(element: Element, shape: Shape, depth = 0): Split {
  let [box, at] = [element, shape];
  for (let level = 0; level < DEEPEST && !hasOwnText(box); level++) {
    const only = onlyChild(box);
    if (!only) break;
    at = shapeOf(at, only);
    box = only;
  }
  if (depth > DEEPEST || hasOwnText(box)) return 'row';
  const parts = partsOf(box, at);
  const told = parts.filter(({ hasText }) => hasText);
  if (told.length < 2) return told[0] ? splitOf(told[0].element, told[0].shape, depth + 1) : 'row';
  const nested = told.filter(
    (part) =>
      holdsAlike(part.element, element, 3) ||
      (part.sample.units.length > 1 && splitOf(part.element, part.shape, depth + 1) !== 'row'),
  );
  const rest = told.filter((part) => !nested.includes(part));
  // A message with cards below it, which are no answers.
  if (
    nested.length === 1 &&
    nested[0] &&
    isWhole(parts.filter((part) => part !== nested[0])) &&
    !areAnswers(nested[0], element, rest)
  )
    return 'row';
  if (nested.length > 0) {
    const isAnswered = nested.length === 1 || nested.some((part) => familyOf(part.element) === familyOf(element));
    return rest.length < 2 || !isAnswered || areMessages(rest, box, at) ? 'rows' : 'holds';
  }
  return areMessages(rest, box, at) ? 'rows' : 'row';
}

/** A name or more, a time and a text. */
const isWhole = (rest: readonly Part[]) =>
  rest.some(({ hasText }) => hasText) &&
  rest.some(({ times }) => times > 0) &&
  rest.flatMap(({ sample }) => sample.units.filter(({ within }) => !within)).length > 2;

const areAnswers = (part: Part, element: Element, rest: readonly Part[]) =>
  part.times > 1 ||
  holdsAlike(part.element, element, 3) ||
  rest.some((one) => holdsAlike(part.element, one.element, 3));

/** The element's only child with something to show. */
function onlyChild(box: Element): Element | null {
  const children = drawnChildren(box);
  return children.length === 1 ? (children[0] ?? null) : null;
}

function partsOf(box: Element, at: Shape): Part[] {
  const parts: Part[] = [];
  let before: Shape | null = null;
  const language = box.ownerDocument.documentElement.lang || 'en';
  for (const child of drawnChildren(box)) {
    before = siblingShape(shapeOf(at, child), before);
    if (lookOf(before, child).unseen) continue;
    const sample = sampleRow(child, before, () => false);
    const times = sample.units.filter((unit) => unit.element.tagName === 'TIME' || isTimeText(unit.text, language));
    parts.push({
      element: child,
      shape: before,
      sample,
      hasText:
        sample.units.some((unit) => !unit.within && !unit.control && !times.includes(unit)) ||
        (sample.hasMedia && sample.units.length > 0 && sample.units.some(({ control }) => !control)),
      hasTime: times.length > 0 || isTimeText(child.getAttribute('title') ?? '', language),
      times: times.length,
    });
    if (parts.length >= MOST_PARTS) break;
  }
  return parts;
}

function areMessages(parts: readonly Part[], box: Element, at: Shape): boolean {
  if (parts.length < 2 || !areStacked(parts.map(({ element }) => element))) return false;
  const timed = parts.filter(({ hasTime }) => hasTime).length;
  if (timed >= 2 && timed >= 0.7 * parts.length) return true;
  // The largest family of parts that look alike.
  const families = new Map<string, Part[]>();
  for (const part of parts)
    families.set(familyOf(part.element), [...(families.get(familyOf(part.element)) ?? []), part]);
  const family = [...families.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (family.length < 2 || family.every(({ sample }) => sample.units.every(({ text }) => PILL.test(text))))
    return false;
  if (!areBuiltAlike(family.map(({ element }) => element))) return false;
  const all = (test: (part: Part) => boolean) => family.filter(test).length >= 2;
  let score = all(({ hasTime }) => hasTime) ? 3 : 0;
  if (all(({ element }) => hasOwnId(element))) score += 2;
  if (all(({ element }) => element.tagName === 'ARTICLE' || ROW_ROLE.test(element.getAttribute('role') ?? '')))
    score += 2;
  if (
    all(
      ({ element }) =>
        element.tagName.includes('-') ||
        element.tagName === 'TR' ||
        (element.tagName === 'LI' && element.hasAttribute('class')),
    )
  )
    score += 1;
  if (!lookOf(at, box).box && all((part) => hasBox(part))) score += 3;
  if (all(({ sample }) => sample.faces.length > 0)) score += 2;
  if (all(({ element }) => hasAny(nameWords(element), ROW_WORDS))) score += 2;
  if (all(({ element }) => PROSE.test(element.tagName)) && !all((part) => hasBox(part))) score -= 3;
  if (lookOf(at, box).box) score -= 2;
  return score >= 2;
}

/** Whether two that follow one another are made of the same; the head and the foot of one message are not. */
function areBuiltAlike(elements: readonly Element[]): boolean {
  const kinds = elements.map((element) => kindsIn(element, null));
  return kinds.slice(1).some((one, index) => {
    const before = kinds[index] ?? one;
    const [fewer, more] = one.size < before.size ? [one, before] : [before, one];
    return fewer.size <= FEW_KINDS || [...fewer].filter((kind) => more.has(kind)).length >= LEAST_SHARED * fewer.size;
  });
}

/** A ground of its own, on the part or on the only thing in it. */
function hasBox({ element, shape }: Part): boolean {
  let [one, at] = [element, shape];
  for (let level = 0; level < 4; level++) {
    if (lookOf(at, one).box) return true;
    const only = onlyChild(one);
    if (!only) return false;
    at = shapeOf(at, only);
    one = only;
  }
  return false;
}

const familyOf = (element: Element) =>
  `${element.tagName} ${element.classList[0] ?? [...element.children].slice(0, 4).map(({ tagName }) => tagName)}`;

function hasOwnId(element: Element): boolean {
  for (const { name, value } of element.attributes) {
    if (/^(?:id|data-.*(?:id|key|mid))$/.test(name) && /\d/.test(value) && !isMadeId(value)) return true;
  }
  return false;
}
