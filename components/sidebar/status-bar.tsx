import { StatusToast } from '../ui/status-toast';
import type { Status } from '../ui/use-status';
import { useSidebar } from './sidebar-context';
import type { Inserted } from './view';

type StatusBarProps = {
  status: Status | null;
  inserted: Inserted | undefined;
  onUndo: (() => Promise<void>) | undefined;
  onDismiss: () => void;
};

function wordsOf(inserted: Inserted | undefined): Pick<Status, 'tone' | 'text'> | null {
  if (!inserted) return null;
  return inserted.ok
    ? { tone: 'done', text: `Inserted “${inserted.title}”. Read it, then send.` }
    : { tone: 'failed', text: `Could not insert “${inserted.title}”. ${inserted.reason}` };
}

/** What was last done here, else what became of the last insert. */
export function StatusBar({ status, inserted, onUndo, onDismiss }: StatusBarProps) {
  const { attempt } = useSidebar();
  return (
    <StatusToast
      said={status ?? wordsOf(inserted)}
      onUndo={onUndo && (() => void attempt(onUndo, { failed: 'Could not undo that.', done: 'Undone' }))}
      onDismiss={status ? onDismiss : undefined}
    />
  );
}
