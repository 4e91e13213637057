import type { PageShortcut } from '@/lib/desk/page-contract';

/** A key that was pressed in the page acts as if it had been pressed here: one way for both. */
export function pressShortcut(shortcut: PageShortcut): void {
  const digit = shortcut.slice(-1);
  window.dispatchEvent(
    new KeyboardEvent('keydown', { key: digit, code: `Digit${digit}`, altKey: true, cancelable: true }),
  );
}
