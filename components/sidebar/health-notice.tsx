import { useState } from 'react';
import type { DeskHealth } from '@/lib/domain/assist';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Notice } from '../ui/notice';
import { useSidebar } from './sidebar-context';

/** A fault of the storage: what happened, what was kept, what to do. Help goes on as far as it can. */
export function HealthNotice({ health }: { health: DeskHealth }) {
  const { actions, attempt } = useSidebar();
  const [isAsking, setIsAsking] = useState(false);

  if (health.store === 'full') {
    return (
      <Notice
        tone="caution"
        title="Storage is full"
        actions={<Button onClick={() => actions.openDashboard('privacy')}>See what is stored</Button>}
      >
        Help goes on, but new notes, tags and corrections cannot be saved. What was saved before is safe.
      </Notice>
    );
  }
  if (health.store === 'newer') {
    return (
      <Notice tone="caution" title="This data is from a newer Deskmate">
        It is left as it is. Help goes on, with notes and history where they can be read, but nothing new is saved until
        Deskmate is updated.
      </Notice>
    );
  }

  const save = () => attempt(actions.exportDamaged, { failed: 'Could not export.', done: 'Exported what can be read' });
  const rebuild = () => {
    setIsAsking(false);
    void attempt(actions.rebuildDatabase, { failed: 'Could not rebuild the database.', done: 'Database rebuilt' });
  };

  return (
    <Notice
      tone="danger"
      title="The database is damaged"
      actions={
        <>
          <Button onClick={() => void save()}>Export what can be read</Button>
          <Button onClick={() => setIsAsking(true)}>Rebuild</Button>
        </>
      }
    >
      {health.detail || 'Notes and history cannot be read or saved. Help for this conversation goes on.'}
      <ConfirmDialog
        title="Rebuild the database?"
        open={isAsking}
        onClose={() => setIsAsking(false)}
        confirm="Rebuild"
        onConfirm={rebuild}
        size="small"
      >
        Notes, tags and history that were not exported will be gone. The starter pack is loaded again.
      </ConfirmDialog>
    </Notice>
  );
}
