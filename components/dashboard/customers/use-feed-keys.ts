import { useEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

/**
 * One Tab stop for a feed of articles; Page Down and Page Up go from one to the next, as in every feed:
 * https://www.w3.org/WAI/ARIA/apg/patterns/feed/
 */
export function useFeedKeys(): { ref: RefObject<HTMLDivElement | null>; onKeyDown: (event: KeyboardEvent) => void } {
  const ref = useRef<HTMLDivElement>(null);

  // After every render, since articles come and go; React does not know the tabIndex, so it does not undo it.
  useEffect(() => {
    const articles = articlesOf(ref.current);
    const current =
      articles.find((one) => one.contains(document.activeElement)) ??
      articles.find((one) => one.tabIndex === 0) ??
      articles[0];
    for (const one of articles) one.tabIndex = one === current ? 0 : -1;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { PageDown: 1, PageUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const articles = articlesOf(ref.current);
    const at = articles.findIndex((one) => one.contains(document.activeElement));
    const next = articles[at + step];
    if (at === -1 || !next) return;
    event.preventDefault();
    for (const one of articles) one.tabIndex = one === next ? 0 : -1;
    next.focus();
  };

  return { ref, onKeyDown };
}

const articlesOf = (root: HTMLElement | null): HTMLElement[] =>
  root ? [...root.querySelectorAll<HTMLElement>('article')] : [];
