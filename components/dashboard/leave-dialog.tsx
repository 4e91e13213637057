import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

type LeaveDialogProps = { open: boolean; onStay: () => void; onLeave: () => void };

/** Asked before what was written is dropped. */
export function LeaveDialog({ open, onStay, onLeave }: LeaveDialogProps) {
  return (
    <Dialog
      title="Leave without saving?"
      open={open}
      onOpenChange={onStay}
      footer={
        <>
          <Button size="medium" onClick={onStay}>
            Keep writing
          </Button>
          <Button size="medium" look="danger" onClick={onLeave}>
            Drop the changes
          </Button>
        </>
      }
    >
      What you changed is not saved yet.
    </Dialog>
  );
}
