import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { isOwnPage, isPractice } from './display-names';
import { isKnownElsewhere } from './reader-health';
import { ShowMe } from './show-me';
import { useSidebar } from './sidebar-context';

/** The page shows no conversation. `reason` is the reader's, in plain words. */
export function NoConversation({ reason, channel }: { reason: string; channel: string }) {
  const { actions } = useSidebar();
  // Where the site is known, it is seldom missed: the offer stays, but asks nothing.
  const mayBeMissed = !isKnownElsewhere(reason) && !isOwnPage(channel);
  return (
    <EmptyState
      title="No conversation on this page"
      action={
        <>
          <ShowMe channel={channel} look={mayBeMissed ? 'primary' : 'quiet'} />
          {!isPractice(channel) && <Button onClick={actions.openPractice}>Open the practice inbox</Button>}
        </>
      }
    >
      <p>
        Open a conversation and you will see here what the customer wants, three replies, and the passages that answer.
      </p>
      {reason && <p className="mt-2 text-small">{reason}</p>}
      {mayBeMissed && (
        <p className="mt-2">Is there one in view? Show Deskmate where it is: three clicks, and it knows this site.</p>
      )}
    </EmptyState>
  );
}
