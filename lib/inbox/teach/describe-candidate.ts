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
  const text = readText(element, { limit: LONGEST }).replace(/\s+/g, ' ');
  const parent = parentOf(element);
  const level = parent ? [...drawnChildren(parent)].filter(isPointable) : [];
  const place = level.length > 1 ? `, ${level.indexOf(element) + 1} of ${level.length}` : '';
  return `${text ? `“${text}”` : 'No words'}${place}`;
}
