/** Of the lower of two boxes: those that share more of their height stand on one line. */
const MOST_SHARED = 0.5;

/** Whether most elements stand below one another, as messages do and badges, columns and buttons do not; true without layout. */
export function areStacked(elements: readonly Element[]): boolean {
  const boxes = elements
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .toSorted((a, b) => a.top - b.top);
  const below = boxes.filter((box, index) => {
    const before = boxes[index - 1];
    if (!before) return false;
    const shared = Math.min(before.bottom, box.bottom) - Math.max(before.top, box.top);
    return shared <= MOST_SHARED * Math.min(before.height, box.height);
  }).length;
  return boxes.length < 2 || 2 * below >= boxes.length - 1;
}
