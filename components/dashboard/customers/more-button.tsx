import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { scrollerOf } from './scroller-of';

/** The next page is asked for before its place is seen, in px. */
const AHEAD = 1_200;

type MoreButtonProps = {
  /** "Show older messages" */
  label: string;
  isWaiting: boolean;
  /** Comes by itself when its place comes near; else only when it is pressed. */
  isEager: boolean;
  onMore: () => void;
};

/** At the end of what is there of a long list. */
export function MoreButton({ label, isWaiting, isEager, onMore }: MoreButtonProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || !isEager || isWaiting || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), {
      root: scrollerOf(element),
      rootMargin: `${AHEAD}px 0px`,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isEager, isWaiting, onMore]);
  return (
    <div ref={box} className="py-3">
      <Button size="medium" aria-disabled={isWaiting} onClick={() => !isWaiting && onMore()}>
        {isWaiting ? 'Reading' : label}
      </Button>
    </div>
  );
}
