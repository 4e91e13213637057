import { drawnChildren, parentOf } from '../page/composed-tree';
import { cutText } from '../page/cut-text';
import { readText } from '../page/read-text';
import { editableAt } from './learn-composer';
import { isPointable } from './row-parts';

const LONGEST = 120;
const LABELS = ['aria-label', 'placeholder', 'data-placeholder', 'aria-placeholder', 'title'];

/** What stands under the keys, for people who hear it: "“Where is my parcel?”, 3 of 12". */
export function describeCandidate(element: Element, wants: 'message' | 'composer'): string {
  if (wants === 'composer') {
    const box = editableAt(element);
    if (!box) return 'Not a box to write in';
    const label = LABELS.map((name) => box.getAttribute(name)?.trim()).find(Boolean);
    return label ? `Box to write in, “${cutText(label, LONGEST)}”` : 'Box to write in';
  }
  const text = wordsOf(element);
  const parent = parentOf(element);
  const level = parent ? [...drawnChildren(parent)].filter(isPointable) : [];
  const place = level.length > 1 ? `, ${level.indexOf(element) + 1} of ${level.length}` : '';
  return `${text ? `“${text}”` : 'No words'}${place}`;
}

/** What each part says, with room between them: cells and columns stand apart for the eye alone. */
function wordsOf(element: Element): string {
  const parts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && parts.join(' ').length < LONGEST; node = walker.nextNode()) {
    const part = node.textContent?.replace(/\s+/g, ' ').trim();
    if (part) parts.push(part);
  }
  return cutText(parts.join(' ') || readText(element, { limit: LONGEST }).replace(/\s+/g, ' '), LONGEST);
}
