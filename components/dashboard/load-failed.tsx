import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useDashboard } from './dashboard-context';

export function LoadFailed({ reason }: { reason: string }) {
  const { actions } = useDashboard();
  return (
    <EmptyState
      level={1}
      title="This page could not be loaded"
      action={
        <Button look="primary" size="medium" onClick={actions.reload}>
          Try again
        </Button>
      }
    >
      {reason} What is stored was not changed.
    </EmptyState>
  );
}
