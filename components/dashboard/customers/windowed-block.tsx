import { useEffect, useRef, useState, type ReactNode } from 'react';
import { scrollerOf } from './scroller-of';

/** Above and below what is seen so much is drawn, too, in px: the next stroke of the wheel meets something. */
const MARGIN = 1_600;

/**
 * A part of a long list that is drawn only while it is near what is seen; elsewhere an empty place of its height stands for
 * it. What the focus is in stays.
 */
export function WindowedBlock({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry || entry.isIntersecting) return setHeight(null);
        // Not drawn at all, as in a hidden tab: nothing can be said of its height.
        if (entry.boundingClientRect.height === 0 || element.contains(document.activeElement)) return;
        setHeight(entry.boundingClientRect.height);
      },
      { root: scrollerOf(element), rootMargin: `${MARGIN}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} role="presentation" style={height === null ? undefined : { height }}>
      {height === null && children}
    </div>
  );
}
