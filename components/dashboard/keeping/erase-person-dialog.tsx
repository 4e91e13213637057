import { useCallback } from 'react';
import type { FoundPerson } from '@/lib/domain/keeping';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useLocalFormats } from '../../ui/use-local-formats';
import { useDashboard } from '../dashboard-context';
import { ReadFailed } from '../read-failed';
import { useAsked } from '../use-asked';
import { sayRows } from './table-words';

type ErasePersonDialogProps = { person: FoundPerson; onClose: () => void; onErased: () => void };

/** Asks before a customer is erased: what goes, by number, and that it does not come back. */
export function ErasePersonDialog({ person, onClose, onErased }: ErasePersonDialogProps) {
  const { actions, attempt } = useDashboard();
  const { number } = useLocalFormats();
  const count = useCallback(() => actions.keeping.countPerson(person.key), [actions, person.key]);
  const { state, retry } = useAsked(count);
  const erase = async () => {
    onClose();
    const isDone = await attempt(() => actions.keeping.erasePerson(person.key), {
      failed: 'Could not erase this customer. Nothing was erased.',
      done: `${person.name} is erased`,
    });
    if (isDone) onErased();
  };
  return (
    <ConfirmDialog
      title={`Erase ${person.name}?`}
      open
      onClose={onClose}
      confirm="Erase for good"
      onConfirm={() => void erase()}
      isReady={state.kind === 'found'}
    >
      <div className="flex flex-col gap-2">
        {state.kind === 'failed' && (
          <ReadFailed title="What is kept of them could not be counted" reason={state.reason} onRetry={retry} />
        )}
        {state.kind === 'found' && (
          <>
            <p>All that is kept of them goes from this device:</p>
            <ul className="list-disc ps-5">
              {Object.entries(state.found).map(([table, count]) => (
                <li key={table}>{sayRows(table, count, number)}</li>
              ))}
            </ul>
          </>
        )}
        <p>
          This cannot be undone. Backups and exports that you saved before still hold them, and your inbox itself is not
          touched.
        </p>
      </div>
    </ConfirmDialog>
  );
}
