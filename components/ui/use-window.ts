import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Rows drawn beyond the edge, so that a quick scroll or an arrow key never meets a blank. */
const OVERSCAN = 12;

/** Below this many rows the browser draws them all faster than we can be clever. */
const WINDOW_FROM = 200;

/**
 * Which of `count` rows of equal height to draw in a scrolling element: `[from, to)`, and the heights in px that stand
 * for the rows before and after.
 */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number) {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  useEffect(() => {
    const element = scroller.current;
    if (!element || count < WINDOW_FROM) return;
    const follow = () => {
      setTop(element.scrollTop);
      setHeight(element.clientHeight);
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller, count]);

  if (count < WINDOW_FROM) return { from: 0, to: count, before: 0, after: 0 };
  const from = Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - OVERSCAN);
  const to = Math.min(count, Math.ceil((top + height) / rowHeight) + OVERSCAN);
  return { from, to, before: from * rowHeight, after: (count - to) * rowHeight };
}
