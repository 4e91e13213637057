import { useLocalFormats } from '../../ui/use-local-formats';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { useDashboard } from '../dashboard-context';
import { ReadFailed } from '../read-failed';
import { useAsked } from '../use-asked';
import { DuplicateGroup } from './duplicate-group';

type DuplicatesPartProps = { version: number; onOpen: (id: string) => void; onChanged: () => void };

/** Replies that are there more than once, to keep one of each. */
export function DuplicatesPart({ version, onOpen, onChanged }: DuplicatesPartProps) {
  const { actions } = useDashboard();
  const { number } = useLocalFormats();
  const { state, retry } = useAsked(actions.replies.duplicates, { version });
  if (state.kind === 'failed')
    return <ReadFailed title="The replies could not be compared" reason={state.reason} onRetry={retry} />;
  if (state.kind === 'loading') return <Skeleton className="h-40 animate-late" />;
  const groups = state.found;
  if (groups.length === 0) {
    return (
      <EmptyState title="No duplicates">
        Replies that say the same, or nearly so, and those of one shortcut stand here.
      </EmptyState>
    );
  }
  return (
    <div className="flex max-w-200 flex-col gap-3">
      <p className="text-muted" role="status">
        {groups.length === 1 ? 'One group' : `${number(groups.length)} groups`} of replies that are alike. Keep the one
        that you want.
      </p>
      <ul role="list" className="flex flex-col gap-4">
        {groups.map((group) => (
          <DuplicateGroup
            key={group.kind + group.replies.map(({ id }) => id).join('\n')}
            group={group}
            onOpen={onOpen}
            onChanged={onChanged}
          />
        ))}
      </ul>
    </div>
  );
}
