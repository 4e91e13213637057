import type { Box } from './choose-corner';

const MOST_NODES = 400;
const MOST_BOXES = 120;

/** Where words stand on the screen within an element, for what must not be covered. */
export function wordBoxes(root: Element): Box[] {
  const page = root.ownerDocument;
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  const boxes: Box[] = [];
  for (let nodes = 0; nodes < MOST_NODES && boxes.length < MOST_BOXES && walker.nextNode(); nodes++) {
    if (!walker.currentNode.textContent?.trim()) continue;
    range.selectNodeContents(walker.currentNode);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    if (bottom > 0 && right > left && top < page.documentElement.clientHeight) boxes.push({ left, top, right, bottom });
  }
  return boxes;
}
