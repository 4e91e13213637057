import { ConfirmDialog } from '../ui/confirm-dialog';

type LeaveDialogProps = { open: boolean; onStay: () => void; onLeave: () => void };

/** Asked before what was written is dropped. */
export function LeaveDialog({ open, onStay, onLeave }: LeaveDialogProps) {
  return (
    <ConfirmDialog
      title="Leave without saving?"
      open={open}
      onClose={onStay}
      cancel="Keep writing"
      confirm="Drop the changes"
      onConfirm={onLeave}
    >
      What you changed is not saved yet.
    </ConfirmDialog>
  );
}
