import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

type ReadFailedProps = { title: string; reason: string; onRetry: () => void };

/** A part of a page that could not be read: why, and the way to ask for it once more. */
export function ReadFailed({ title, reason, onRetry }: ReadFailedProps) {
  return (
    <div role="alert" className="overflow-hidden rounded-panel">
      <Notice
        tone="danger"
        title={title}
        actions={
          <Button size="medium" onClick={onRetry}>
            Try again
          </Button>
        }
      >
        {reason} What is stored was not changed.
      </Notice>
    </div>
  );
}
