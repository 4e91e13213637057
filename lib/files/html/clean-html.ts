import { pruneElement } from './prune-element';
import { getPurifier } from './purifier';

/**
 * HTML as a DOM of text alone: pruned, and then sanitised by DOMPurify. Nothing of it ran or was loaded. `base` is the
 * address that relative links are seen from. Of an element what is in it is taken out. Needs a DOM.
 */
export function cleanHtml(source: string | Element, base?: string): Element {
  const root = typeof source === 'string' ? new DOMParser().parseFromString(source, 'text/html').body : takeOut(source);
  pruneElement(root, base);
  getPurifier()?.sanitize(root);
  return root;
}

const takeOut = (element: Element): HTMLElement => {
  const root = element.ownerDocument.createElement('div');
  root.append(...element.childNodes);
  return root;
};
