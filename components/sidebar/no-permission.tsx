import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useSidebar } from './sidebar-context';

/** The site is not switched on. The browser asks once more after the click. */
export function NoPermission({ site }: { site: string }) {
  const { actions, attempt } = useSidebar();
  return (
    <EmptyState
      title="Not switched on for this site"
      action={
        <>
          <Button
            look="primary"
            onClick={() => void attempt(actions.enableSite, { failed: 'The site was not switched on.' })}
          >
            Switch on
          </Button>
          <Button onClick={() => actions.openDashboard('inboxes')}>Choose inboxes</Button>
        </>
      }
    >
      <p>
        Deskmate reads nothing on <bdi className="font-strong text-text">{site}</bdi> until you switch it on. Then it
        reads the conversation that you have open, on this device only.
      </p>
    </EmptyState>
  );
}
