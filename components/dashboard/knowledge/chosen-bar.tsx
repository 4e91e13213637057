import { useState } from 'react';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { nextReview } from '../next-review';
import { useChanging } from './use-changing';

type ChosenBarProps = { ids: ReadonlySet<string>; onDone: () => void; onExport: () => void; onClear: () => void };

/** What can be done with several articles at once. */
export function ChosenBar({ ids, onDone, onExport, onClear }: ChosenBarProps) {
  const { remove, suggest, review } = useChanging(onDone);
  const [isAsking, setIsAsking] = useState(false);
  const all = [...ids];
  return (
    <div
      role="toolbar"
      aria-label="Chosen articles"
      className="flex animate-fade flex-wrap items-center gap-2 rounded-control bg-hover px-3 py-1"
    >
      <p role="status" className="flex-1 font-strong">
        {ids.size} chosen
      </p>
      <Button size="medium" look="quiet" onClick={() => suggest(all, true)}>
        Suggest
      </Button>
      <Button size="medium" look="quiet" onClick={() => suggest(all, false)}>
        Do not suggest
      </Button>
      <Button size="medium" look="quiet" onClick={() => review(all, nextReview())}>
        Mark as reviewed
      </Button>
      <Button size="medium" look="quiet" onClick={onExport}>
        Export
      </Button>
      <Button size="medium" look="danger" onClick={() => setIsAsking(true)}>
        Delete
      </Button>
      <Button size="medium" look="quiet" onClick={onClear}>
        Clear
      </Button>
      <ConfirmDialog
        title={`Delete ${ids.size === 1 ? 'this article' : `${ids.size} articles`}?`}
        open={isAsking}
        onClose={() => setIsAsking(false)}
        confirm="Delete"
        onConfirm={() => {
          setIsAsking(false);
          void remove(all);
        }}
      >
        Articles that came with a pack stay: they go with their pack. The others can be brought back with Undo.
      </ConfirmDialog>
    </div>
  );
}
