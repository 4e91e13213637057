import { isTelling, marksOf, tagOf } from './marks-of';

/** Steps of a selector that goes by structure; the schema takes twelve. */
const MOST_STEPS = 9;
/** Boxes around an element whose names are tried. */
const MOST_BOXES = 12;

const isUnique = (root: ParentNode, selector: string) => root.querySelectorAll(selector).length === 1;

/**
 * A selector that finds this element alone in its page, by names that last; by structure where there are none. Through
 * open shadow roots it goes by the outermost host.
 *
 * @returns null where nothing tells the element from others
 */
export function pathTo(element: Element): string | null {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) {
    let host = root.host;
    for (let outer = host.getRootNode(); outer instanceof ShadowRoot; outer = host.getRootNode()) host = outer.host;
    const [way, inner] = [pathWithin(host, host.ownerDocument), pathWithin(element, root)];
    return way && inner && `${way} >>> ${inner}`;
  }
  return pathWithin(element, element.ownerDocument);
}

/** Like `pathTo` within one document or shadow root. */
export function pathWithin(element: Element, root: ParentNode & Node): string | null {
  const tag = tagOf(element);
  const marks = marksOf(element);
  if (element === element.ownerDocument.body) return 'body';
  const own = [...marks, ...marks.map((mark) => tag + mark), ...pairs(marks), ...(isTelling(element) ? [tag] : [])];
  const alone = own.find((one) => isUnique(root, one));
  if (alone) return alone;
  const boxes: Element[] = [];
  for (let box = element.parentElement; box && boxes.length < MOST_BOXES; box = box.parentElement) boxes.push(box);
  for (const box of boxes)
    for (const outer of marksOf(box))
      for (const one of own) if (isUnique(root, `${outer} ${one}`)) return `${outer} ${one}`;
  return byStructure(element, root);
}

const pairs = (marks: readonly string[]) =>
  marks.flatMap((a, index) => marks.slice(index + 1).map((b) => a + b)).slice(0, 20);

/** From the nearest box that has a name of its own, or the top, child by child. */
function byStructure(element: Element, root: ParentNode & Node): string | null {
  const steps: string[] = [];
  for (let at: Element | null = element; at && steps.length < MOST_STEPS; at = at.parentElement) {
    const known = at !== element && marksOf(at).find((mark) => isUnique(root, mark));
    if (known || at.localName === 'body') {
      const path = [known || 'body', ...steps].join(' > ');
      return isUnique(root, path) ? path : null;
    }
    steps.unshift(stepTo(at));
    if (!at.parentElement) {
      const path = steps.join(' > ');
      return isUnique(root, path) ? path : null;
    }
  }
  return null;
}

/** One step down from the parent: the tag, and which of several. */
export function stepTo(element: Element): string {
  const tag = tagOf(element) || '*';
  const siblings = [...(element.parentNode?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return siblings.length > 1 ? `${tag}:nth-of-type(${siblings.indexOf(element) + 1})` : tag;
}
