import { useCallback } from 'react';
import type { CatalogModel } from '@/lib/domain/catalog';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Skeleton } from '../../ui/skeleton';
import { useDashboard } from '../dashboard-context';
import { useAsked } from '../use-asked';
import { formatBytes } from './format-bytes';
import { useChange } from './use-change';

/** What will be downloaded, from where, and how big it is: said before a byte of it moves. */
export function PlanDialog({ model, onClose }: { model: CatalogModel; onClose: () => void }) {
  const { actions } = useDashboard();
  const change = useChange();
  const ask = useCallback(() => actions.planModel(model.id), [actions, model.id]);
  const { state, retry } = useAsked(ask);
  const plan = state.kind === 'found' ? state.found : null;
  const host = URL.canParse(model.address) ? new URL(model.address).hostname : model.address;
  const begin = () => {
    onClose();
    void change(() => actions.downloadModel(model.id), { failed: 'The download could not begin.' });
  };
  return (
    <Dialog
      title={`Download ${model.name}?`}
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      footer={
        <>
          <Button size="medium" onClick={onClose}>
            Cancel
          </Button>
          {state.kind === 'failed' ? (
            <Button size="medium" look="primary" onClick={retry}>
              Look again
            </Button>
          ) : (
            <Button size="medium" look="primary" disabled={plan === null || !plan.fits} onClick={begin}>
              Download
            </Button>
          )}
        </>
      }
    >
      {state.kind === 'loading' && <Skeleton className="h-20" />}
      {state.kind === 'failed' && (
        <p>
          The list of its files could not be read from <bdi>{host}</bdi>. {state.reason}
        </p>
      )}
      {plan && (
        <div className="flex flex-col gap-2">
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
            <dt className="text-muted">Size</dt>
            <dd>
              {formatBytes(plan.total)} in {plan.files} {plan.files === 1 ? 'file' : 'files'}
              {plan.held > 0 && `; ${formatBytes(plan.held)} are here already`}
            </dd>
            <dt className="text-muted">From</dt>
            <dd dir="ltr" className="break-all">
              {plan.address}
            </dd>
            <dt className="text-muted">Licence</dt>
            <dd>{model.licence}</dd>
            {plan.free !== null && (
              <>
                <dt className="text-muted">Free for Deskmate</dt>
                <dd>{formatBytes(plan.free)}</dd>
              </>
            )}
          </dl>
          {plan.fits ? (
            <p className="text-small text-muted">
              Only these files are asked for; nothing of your conversations goes along. You can pause, and go on after
              the browser was closed.
            </p>
          ) : (
            <p className="text-caution">There is not enough free space for it. Delete another model, or free space.</p>
          )}
        </div>
      )}
    </Dialog>
  );
}
