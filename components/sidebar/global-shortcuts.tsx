import { useTeaching } from './show-me';
import { useSidebar } from './sidebar-context';
import { useShortcuts } from './use-shortcuts';

type GlobalShortcutsProps = {
  onShowKeys: () => void;
  onUndo: (() => Promise<void>) | undefined;
  /** Absent where no conversation is in view. */
  onHandOver?: () => void;
};

/** The keys that work anywhere in the sidebar and belong to no part of it. */
export function GlobalShortcuts({ onShowKeys, onUndo, onHandOver }: GlobalShortcutsProps) {
  const { actions, attempt } = useSidebar();
  const teach = useTeaching();
  useShortcuts({
    teach,
    keys: onShowKeys,
    'hand-over': () => onHandOver?.(),
    dashboard: () => actions.openDashboard(),
    undo: () => {
      if (onUndo) void attempt(onUndo, { failed: 'Could not undo that.', done: 'Undone' });
    },
    // Escape leaves a field. It never puts the sidebar away: one press too many must not.
    close: () => {
      const field = document.activeElement;
      if (field instanceof HTMLElement && field.matches('input, textarea')) field.blur();
    },
  });
  return null;
}
