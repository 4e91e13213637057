import { useCallback, useEffect, useRef, useState } from 'react';
import type { FocusEvent } from 'react';

type HeldList<Item> = {
  shown: readonly Item[];
  /** Newer items are there and will be shown when the agent leaves the list. */
  isWaiting: boolean;
  /** Shows the newer items now, because the agent asked. */
  release: () => void;
  /** For the element around the list. */
  hold: {
    onPointerEnter: () => void;
    onPointerMove: () => void;
    onPointerLeave: () => void;
    onFocus: () => void;
    onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
};

/** Milliseconds without a move after which the pointer holds nothing: a frame does not always hear that it was left. */
const LONGEST_REST = 20_000;

/**
 * A list that does not change under the pointer or the focus: while the agent is in it, the items that were there stay.
 * A change of `scope` (another conversation) always shows at once, since an old customer's reply must never linger.
 * @param identify two lists with the same identities in the same order are the same list
 */
export function useHeldList<Item>(
  items: readonly Item[],
  scope: string,
  identify: (item: Item) => string,
): HeldList<Item> {
  const [pointed, setPointed] = useState(false);
  const restTimer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(restTimer.current), []);
  const point = useCallback(() => {
    setPointed(true);
    clearTimeout(restTimer.current);
    restTimer.current = setTimeout(() => setPointed(false), LONGEST_REST);
  }, []);
  const [focused, setFocused] = useState(false);
  const [kept, setKept] = useState({ scope, items });

  const isHeld = (pointed || focused) && kept.scope === scope && kept.items.length > 0;
  // Adjusting state while rendering is React's own way to derive it from props: https://react.dev/reference/react/useState
  if (!isHeld && (kept.items !== items || kept.scope !== scope)) setKept({ scope, items });

  const shown = isHeld ? kept.items : items;
  const isWaiting = isHeld && (shown.length !== items.length || shown.some((item, at) => differs(item, items[at])));
  function differs(item: Item, other: Item | undefined): boolean {
    return other === undefined || identify(item) !== identify(other);
  }

  return {
    shown,
    isWaiting,
    release: useCallback(() => setKept({ scope, items }), [scope, items]),
    hold: {
      onPointerEnter: point,
      onPointerMove: point,
      onPointerLeave: useCallback(() => {
        clearTimeout(restTimer.current);
        setPointed(false);
      }, []),
      onFocus: useCallback(() => setFocused(true), []),
      onBlur: useCallback((event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
      }, []),
    },
  };
}
