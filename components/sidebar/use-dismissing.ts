import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useSidebar } from './sidebar-context';
import { useHeldList } from './use-held-list';

type Dismissable<Item> = {
  items: readonly Item[];
  /** See `useHeldList`. */
  scope: string;
  identify: (item: Item) => string;
  titleOf: (item: Item) => string;
  /** Notes that it does not help; resolves to what takes that back. */
  send: (item: Item) => Promise<() => Promise<void>>;
  list: RefObject<HTMLElement | null>;
};

/** A held list of suggestions, of which each can be sent away as not helpful, with undo. */
export function useDismissing<Item>({ items, scope, identify, titleOf, send, list }: Dismissable<Item>) {
  const { attempt } = useSidebar();
  // What the agent sent away leaves at once, though the list is held still while they are in it.
  const [round, setRound] = useState(0);
  const held = useHeldList(items, `${scope}\n${round}`, identify);
  const { shown } = held;

  // Where the one stood that was sent away: with it goes the button, or the menu's, that had the focus.
  const left = useRef<{ id: string; at: number } | null>(null);
  useEffect(() => {
    const gone = left.current;
    if (!gone || shown.some((item) => identify(item) === gone.id)) return undefined;
    // Once the menu is shut, which gives the focus back to its button: that is gone.
    const frame = requestAnimationFrame(() => {
      left.current = null;
      const focused = document.activeElement;
      if (focused && focused !== document.body && !focused.closest('[role="menu"]')) return;
      const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]');
      const next = rows?.[Math.min(gone.at, rows.length - 1)];
      (next?.querySelector<HTMLElement>('[data-cell]') ?? list.current)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [shown, identify, list]);

  const dismiss = (item: Item) => {
    left.current = { id: identify(item), at: shown.indexOf(item) };
    let undo: (() => Promise<void>) | null = null;
    void attempt(
      async () => {
        undo = await send(item);
        setRound((before) => before + 1);
      },
      {
        failed: 'Could not note that it does not help.',
        done: `“${titleOf(item)}” is offered less for such questions`,
        undo: async () => {
          await undo?.();
          setRound((before) => before + 1);
        },
      },
    );
  };
  return { ...held, dismiss };
}
