import { parentOf } from '@/lib/inbox/page/composed-tree';

/** Pixels of a line, for wheels that count in lines. */
const LINE = 20;

/** Scrolls what lies under the shield, as the wheel would have; the page as a whole scrolls by itself. */
export function scrollUnder(event: WheelEvent, under: Element | null): void {
  const unit =
    event.deltaMode === WheelEvent.DOM_DELTA_LINE
      ? LINE
      : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
        ? innerHeight
        : 1;
  const [x, y] = [event.deltaX * unit, event.deltaY * unit];
  for (let box = under; box && box !== document.documentElement; box = parentOf(box)) {
    if (box === document.body || !canScroll(box, y)) continue;
    event.preventDefault();
    box.scrollBy({ left: x, top: y, behavior: 'instant' });
    return;
  }
}

function canScroll(box: Element, by: number): boolean {
  if (box.scrollHeight <= box.clientHeight + 1 || !/auto|scroll/.test(getComputedStyle(box).overflowY)) return false;
  const top = box.scrollTop;
  // A list in reversed order counts from zero down.
  const isReversed = getComputedStyle(box).flexDirection === 'column-reverse';
  const room = box.scrollHeight - box.clientHeight;
  const [above, below] = isReversed ? [room + top, -top] : [top, room - top];
  return by < 0 ? above > 0 : below > 0;
}
