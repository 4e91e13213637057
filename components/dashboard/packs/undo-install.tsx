import { useState } from 'react';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useDashboard } from '../dashboard-context';
import type { InstalledPack } from './pack-row';

/** Takes the last installation of a pack back, however long ago it was. */
export function UndoInstall({ pack, before }: { pack: InstalledPack; before: string | null }) {
  const { actions, attempt } = useDashboard();
  const [isAsking, setIsAsking] = useState(false);
  const undo = () => {
    setIsAsking(false);
    void attempt(() => actions.undoInstallPack(pack.id, before), {
      failed: 'It could not be taken back.',
      done: before === null ? `${pack.name} is gone, with its key` : `${pack.name} is as it was before ${pack.version}`,
    });
  };
  return (
    <>
      <Button aria-label={`Undo this installation: ${pack.name} ${pack.version}`} onClick={() => setIsAsking(true)}>
        Undo this installation
      </Button>
      <ConfirmDialog
        title={`Undo the installation of ${pack.name} ${pack.version}?`}
        open={isAsking}
        onClose={() => setIsAsking(false)}
        confirm="Undo it"
        onConfirm={undo}
      >
        {before === null
          ? 'It was not there before: all of it goes, with the key that is trusted for it and its address.'
          : `What was installed before, version ${before}, comes back with its key and its address.`}
      </ConfirmDialog>
    </>
  );
}
