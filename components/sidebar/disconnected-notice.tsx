import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useSidebar } from './sidebar-context';

/** The desk is not answering; it is being called again without being asked. */
export function DisconnectedNotice({ hasLast }: { hasLast: boolean }) {
  const { actions } = useSidebar();
  return (
    <Notice
      tone="caution"
      title="Not connected, trying again"
      actions={<Button onClick={actions.retry}>Try now</Button>}
    >
      {hasLast
        ? 'What you see is from before. Nothing you saved is lost.'
        : 'Help will appear here as soon as the connection is back. Nothing you saved is lost.'}
    </Notice>
  );
}
