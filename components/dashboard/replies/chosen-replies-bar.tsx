import { useState } from 'react';
import type { ReplyChoice, ReplyFacets } from '@/lib/domain/reply-list';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useLocalFormats } from '../../ui/use-local-formats';
import { nextReview } from '../next-review';
import { EditRepliesDialog } from './edit-replies-dialog';
import { useChangingReplies } from './use-changing-replies';

type ChosenRepliesBarProps = {
  choice: ReplyChoice;
  count: number;
  /** How many there are to choose in all; null where that many are chosen. */
  rest: number | null;
  facets: ReplyFacets;
  onChooseAll: () => void;
  onDone: () => void;
  onExport: () => void;
  onClear: () => void;
};

/** What can be done with several replies at once. */
export function ChosenRepliesBar(props: ChosenRepliesBarProps) {
  const { choice, count, rest, facets, onChooseAll, onDone, onExport, onClear } = props;
  const { number } = useLocalFormats();
  const { say, remove, review, edit } = useChangingReplies(onDone);
  const [asking, setAsking] = useState<'edit' | 'delete' | null>(null);
  return (
    <div
      role="toolbar"
      aria-label="Chosen replies"
      className="flex animate-fade flex-wrap items-center gap-2 rounded-control bg-hover px-3 py-1"
    >
      <p role="status" className="font-strong">
        {number(count)} chosen
      </p>
      <div className="flex-1">
        {rest !== null && (
          <Button size="medium" look="quiet" onClick={onChooseAll}>
            Choose all {number(rest)}
          </Button>
        )}
      </div>
      <Button size="medium" look="quiet" onClick={() => setAsking('edit')}>
        Change
      </Button>
      <Button size="medium" look="quiet" onClick={() => void review(choice, nextReview())}>
        Mark as reviewed
      </Button>
      <Button size="medium" look="quiet" onClick={onExport}>
        Export
      </Button>
      <Button size="medium" look="danger" onClick={() => setAsking('delete')}>
        Delete
      </Button>
      <Button size="medium" look="quiet" onClick={onClear}>
        Clear
      </Button>
      <EditRepliesDialog
        // Begun anew each time.
        key={asking}
        open={asking === 'edit'}
        count={count}
        facets={facets}
        onClose={() => setAsking(null)}
        onEdit={(change) => {
          setAsking(null);
          void edit(choice, change);
        }}
      />
      <ConfirmDialog
        title={`Delete ${count === 1 ? 'this reply' : say(count)}?`}
        open={asking === 'delete'}
        onClose={() => setAsking(null)}
        confirm="Delete"
        onConfirm={() => {
          setAsking(null);
          void remove(choice);
        }}
      >
        Replies that came with a pack stay: they go with their pack. The others can be brought back with Undo.
      </ConfirmDialog>
    </div>
  );
}
