import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Is text cut off in this element? Watched as the panel is resized. */
export function useClamped(ref: RefObject<HTMLElement | null>): boolean {
  const [isClamped, setIsClamped] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setIsClamped(element.scrollHeight > element.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return isClamped;
}
