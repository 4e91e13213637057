import { useEffect, useRef } from 'react';
import { isSingleKey, matchesKeys } from './shortcuts';
import type { Shortcut, ShortcutId } from './shortcuts';
import { useSidebar } from './sidebar-context';

/** True where a letter is text, not a command. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}

/** An open menu, popover or dialog has the keyboard to itself. */
function isPopupOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

/** Which shortcut this press is, if any and if it may act here. */
export function findShortcut(
  press: KeyboardEvent,
  list: readonly Shortcut[],
  singleKeys: boolean,
): ShortcutId | undefined {
  const hit = list.find((shortcut) => matchesKeys(press, shortcut.keys));
  if (!hit || (isSingleKey(hit.keys) && (!singleKeys || isTyping(press.target)))) return undefined;
  return hit.id;
}

const PRESSED = 'deskmate-shortcut';

/** Acts as if the shortcut had been pressed here; for keys that the host page passed on while the agent was typing there. */
export function pressShortcut(id: ShortcutId): void {
  window.dispatchEvent(new CustomEvent(PRESSED, { detail: id }));
}

/** Binds shortcuts to what they do, while the component is there. */
export function useShortcuts(bindings: Partial<Record<ShortcutId, () => void>>): void {
  const { shortcuts, settings } = useSidebar();
  const latest = useRef({ bindings, shortcuts, singleKeys: settings.singleKeys });
  useEffect(() => {
    latest.current = { bindings, shortcuts, singleKeys: settings.singleKeys };
  });
  useEffect(() => {
    const act = (press: KeyboardEvent) => {
      if (press.defaultPrevented || isPopupOpen()) return;
      const { bindings: bound, shortcuts: list, singleKeys } = latest.current;
      const id = findShortcut(press, list, singleKeys);
      const task = id && bound[id];
      if (!task) return;
      press.preventDefault();
      task();
    };
    const actOnPassed = (event: Event) => {
      if (event instanceof CustomEvent && !isPopupOpen()) latest.current.bindings[event.detail as ShortcutId]?.();
    };
    window.addEventListener('keydown', act);
    window.addEventListener(PRESSED, actOnPassed);
    return () => {
      window.removeEventListener('keydown', act);
      window.removeEventListener(PRESSED, actOnPassed);
    };
  }, []);
}
