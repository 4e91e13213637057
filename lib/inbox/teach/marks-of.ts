import { isStableName, isStateName, stablePart } from './stable-name';

/** `data-` attributes that hold what an element is doing, where it stands, or what a framework needs. */
const PASSING =
  /state|active|select|focus|hover|visib|index|count|theme|load|expand|offset|height|width|time|date|^data-(?:v|s|n|r|reactid|radix|headlessui)\b/;
const ROLES = /^(?!presentation$|none$|generic$)[a-z]{3,20}$/;
/** Elements whose name says as much as a class would. */
const TELLING =
  /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)+|article|aside|blockquote|dd|dl|dt|form|h[1-6]|header|footer|li|main|ol|p|section|strong|b|small|table|tbody|td|time|tr|ul|textarea|input|img|em|i|a)$/;
const MOST_CLASSES = 12;

/** The element's own name where it can stand in a selector ("div", "my-message"), else ''. */
export const tagOf = (element: Element): string => {
  const tag = element.localName;
  return /^[a-z][a-z0-9-]*$/.test(tag) && tag.length <= 40 ? tag : '';
};

/** Whether the tag alone tells something of what the element is. */
export const isTelling = (element: Element): boolean => TELLING.test(tagOf(element));

/** Whether it is an element that the page's makers named themselves. */
export const isCustom = (element: Element): boolean => tagOf(element).includes('-');

/**
 * The simple selectors that an element can be known by tomorrow, the most lasting first: id, `data-` attributes, role,
 * classes that are words. Never what a build made up, never passing states.
 */
export function marksOf(element: Element): string[] {
  const marks: string[] = [];
  if (isStableName(element.id) && !isStateName(element.id)) marks.push(`#${element.id}`);
  for (const { name, value } of element.attributes) {
    if (!/^data-[a-z-]{2,40}$/.test(name) || PASSING.test(name) || !isStableName(name)) continue;
    if (isStableName(value)) {
      if (!isStateName(value)) marks.push(`[${name}="${value}"]`);
    } else marks.push(`[${name}]`);
  }
  const role = element.getAttribute('role') ?? '';
  if (ROLES.test(role)) marks.push(`[role="${role}"]`);
  for (const name of ['itemprop', 'part', 'slot']) {
    const value = element.getAttribute(name) ?? '';
    if (isStableName(value)) marks.push(`[${name}="${value}"]`);
  }
  for (const name of [...element.classList].slice(0, MOST_CLASSES)) {
    const part = stablePart(name);
    if (part && !isStateName(part)) marks.push(`[class*="${part}"]`);
    else if (isStableName(name) && !isStateName(name)) marks.push(`.${name}`);
  }
  if (element.getAttribute('dir') === 'auto') marks.push('[dir="auto"]');
  return marks;
}

/** The marks that all of the elements have. */
export function sharedMarks(elements: readonly Element[]): string[] {
  const [first, ...rest] = elements.map(marksOf);
  return (first ?? []).filter((mark) => rest.every((marks) => marks.includes(mark)));
}
