import { closestDrawn } from '../page/composed-tree';
import { queryAll } from '../page/query';
import { marksOf, tagOf } from './marks-of';
import { pathTo } from './path-to';
import { isStableName } from './stable-name';

const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"]), input[type="text"], input:not([type])';

/** The box to write in that was pointed at: the element itself, around it, or alone within it. */
export function editableAt(element: Element): HTMLElement | null {
  const around = closestDrawn(element, EDITABLE);
  // A rich editor is the outermost of its editable boxes.
  const outer = around && (outermost(around) ?? around);
  const within =
    outer ?? only(queryAll(element, EDITABLE)) ?? only(queryAll(element, `>>> ${EDITABLE.split(', ').join(', ')}`));
  return within instanceof HTMLElement ? within : null;
}

const only = (found: Element[]) => (found.length === 1 ? (found[0] ?? null) : null);

function outermost(element: Element): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) if (at.matches(EDITABLE)) found = at;
  return found;
}

/** Selectors for the box, the one that lasts longest first. */
export function learnComposer(box: HTMLElement): string[] {
  const page = box.ownerDocument;
  const tag = tagOf(box);
  const name = box.getAttribute('name') ?? '';
  const own = [
    ...marksOf(box).map((mark) => `${tag}${mark}`),
    ...(isStableName(name) ? [`${tag}[name="${name}"]`] : []),
    ...(box.hasAttribute('contenteditable') ? marksOf(box).map((mark) => `${mark}[contenteditable]`) : []),
  ];
  const alone = box.getRootNode() === page ? own.find((sel) => page.querySelectorAll(sel).length === 1) : undefined;
  const path = pathTo(box);
  return [...new Set([alone, path].filter((sel) => sel !== undefined && sel !== null))];
}
