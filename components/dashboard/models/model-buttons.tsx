import { useState } from 'react';
import type { ModelRow } from '@/lib/domain/models-view';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useDashboard } from '../dashboard-context';
import { formatBytes } from './format-bytes';
import { ImportModel } from './import-model';
import { PlanDialog } from './plan-dialog';
import { useChange } from './use-change';

/** What can be done with a model whose files rest. */
export function ModelButtons({ row, isChosen }: { row: ModelRow; isChosen: boolean }) {
  const { actions } = useDashboard();
  const change = useChange();
  const [open, setOpen] = useState<'plan' | 'remove' | null>(null);
  const { model, held } = row;
  const isHere = held.state === 'whole';
  const isChat = model.kind === 'chat';
  // What can't run here is not worth gigabytes; what is damaged is repaired.
  const canFetch = !isHere && row.obstacle === null && held.state !== 'damaged';
  const remove = () => {
    setOpen(null);
    let freed = 0;
    void change(
      async () => {
        freed = await actions.removeModel(model.id);
      },
      { failed: 'It could not be deleted.', done: () => `${model.name} was deleted; ${formatBytes(freed)} given back` },
    );
  };
  return (
    <div className="flex flex-wrap gap-2">
      {isHere && isChat && !isChosen && (
        <Button
          size="medium"
          look="soft"
          aria-label={`Use: ${model.name}`}
          onClick={() =>
            void change(() => actions.chooseModel('webllm', model.id), {
              failed: 'It could not be chosen.',
              done: `${model.name} writes from now on`,
            })
          }
        >
          Use
        </Button>
      )}
      {canFetch && (
        <Button
          size="medium"
          look={row.isRecommended && row.hasLibrary ? 'primary' : 'plain'}
          aria-label={`${held.bytes > 0 ? 'Go on with the download' : 'Download'}: ${model.name}`}
          onClick={() => setOpen('plan')}
        >
          {held.bytes > 0 ? 'Go on with the download' : 'Download'}
        </Button>
      )}
      {canFetch && <ImportModel model={model} />}
      {isHere && (
        <Button
          size="medium"
          aria-label={`Verify: ${model.name}`}
          onClick={() => void change(() => actions.verifyModel(model.id), { failed: 'It could not be verified.' })}
        >
          Verify
        </Button>
      )}
      {held.state === 'damaged' && (
        <Button
          size="medium"
          look="soft"
          aria-label={`Repair: ${model.name}`}
          onClick={() => void change(() => actions.repairModel(model.id), { failed: 'It could not be repaired.' })}
        >
          Repair
        </Button>
      )}
      {held.bytes > 0 && (
        <Button size="medium" look="quiet" aria-label={`Delete: ${model.name}`} onClick={() => setOpen('remove')}>
          Delete
        </Button>
      )}
      {open === 'plan' && <PlanDialog model={model} onClose={() => setOpen(null)} />}
      <ConfirmDialog
        title={`Delete ${model.name}?`}
        open={open === 'remove'}
        onClose={() => setOpen(null)}
        confirm="Delete"
        onConfirm={remove}
      >
        <p>
          {formatBytes(held.bytes)} are given back. To use it again, it has to be downloaded or imported again.
          {isChosen && ' It is in use: without it, nothing is drafted until you choose another.'}
        </p>
      </ConfirmDialog>
    </div>
  );
}
