import { useState } from 'react';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { TextField } from '../ui/field';
import { useDashboard } from './dashboard-context';
import { Part } from './page';

/** Typed before everything goes, so that no slip of the hand can do it. */
const CONFIRMATION = 'erase';

export function EraseEverything() {
  const { actions, attempt } = useDashboard();
  const [isAsking, setIsAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const isSure = typed.trim().toLowerCase() === CONFIRMATION;
  const close = () => {
    setIsAsking(false);
    setTyped('');
  };
  const erase = () => {
    close();
    void attempt(actions.eraseEverything, { failed: 'Could not erase everything.', done: 'Everything is erased' });
  };
  return (
    <Part title="Erase">
      <p className="max-w-prose text-muted">
        Conversations, customers, notes, tags, corrections and what they taught are deleted from this device. Your inbox
        itself is not touched.
      </p>
      <div>
        <Button size="medium" look="danger" onClick={() => setIsAsking(true)}>
          Erase everything
        </Button>
      </div>
      <ConfirmDialog
        title="Erase everything?"
        open={isAsking}
        onClose={close}
        confirm="Erase everything"
        onConfirm={erase}
        isReady={isSure}
      >
        <div className="flex flex-col gap-3">
          <p>This cannot be undone. If you may need it later, export first.</p>
          <TextField
            label={`Type "${CONFIRMATION}" to go on`}
            className="min-h-9"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      </ConfirmDialog>
    </Part>
  );
}
