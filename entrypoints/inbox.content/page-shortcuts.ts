import type { PageShortcut } from '@/lib/desk/page-contract';

const shortcuts: Record<string, PageShortcut> = {
  Digit1: 'insert-1',
  Digit2: 'insert-2',
  Digit3: 'insert-3',
  KeyZ: 'undo',
};

/**
 * Passes Alt+1..3 and Alt+Z on while the agent types in the page. Only a real, first press counts: not a page's script, and not a
 * key that is held down.
 */
export function passShortcuts(
  isWatched: () => boolean,
  onPressed: (shortcut: PageShortcut) => void,
  signal: AbortSignal,
) {
  const onKey = (event: KeyboardEvent) => {
    const shortcut = shortcuts[event.code];
    const isPlainAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!shortcut || !isPlainAlt || !event.isTrusted || !isWatched()) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) onPressed(shortcut);
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}
