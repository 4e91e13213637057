import CircleCheck from 'lucide-react/icons/circle-check';
import type { DeskHealth } from '@/lib/domain/assist';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useDashboard } from './dashboard-context';

const states = {
  ok: { tone: 'success', title: 'The database is in order', text: '' },
  full: {
    tone: 'caution',
    title: 'Storage is full',
    text: 'New notes, tags and corrections cannot be saved. Free space on this device, or export and erase below.',
  },
  damaged: {
    tone: 'danger',
    title: 'The database is damaged',
    text: 'Export what can be read, then rebuild. Without rebuilding, nothing new is saved.',
  },
  newer: {
    tone: 'caution',
    title: 'This data is from a newer Deskmate',
    text: 'It is left as it is, and can be exported. Until Deskmate is updated, nothing new is saved.',
  },
} as const;

/** How the storage is, and what to do when it is not well. */
export function HealthPart({ health }: { health: DeskHealth }) {
  const { actions, attempt } = useDashboard();
  const { tone, title, text } = states[health.store];
  if (health.store === 'ok') {
    return (
      <p className="flex items-center gap-2 text-success">
        <CircleCheck size={16} aria-hidden />
        {title}
      </p>
    );
  }
  const repair = health.store === 'damaged' && (
    <>
      <Button
        size="medium"
        onClick={() =>
          void attempt(actions.exportEverything, { failed: 'Could not export.', done: 'Exported what can be read' })
        }
      >
        Export what can be read
      </Button>
      <Button
        size="medium"
        look="danger"
        onClick={() =>
          void attempt(actions.rebuildDatabase, { failed: 'Could not rebuild the database.', done: 'Database rebuilt' })
        }
      >
        Rebuild
      </Button>
    </>
  );
  return (
    <div className="overflow-hidden rounded-panel">
      <Notice tone={tone} title={title} actions={repair}>
        {text} {health.detail}
      </Notice>
    </div>
  );
}
