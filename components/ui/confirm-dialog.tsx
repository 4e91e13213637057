import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './button';
import { Dialog } from './dialog';

type ConfirmDialogProps = {
  title: string;
  open: boolean;
  onClose: () => void;
  /** The verb on the button that does it. */
  confirm: string;
  onConfirm: () => void;
  cancel?: string;
  /** False while something is to be filled in first. */
  isReady?: boolean;
  size?: ButtonProps['size'];
  /** What it means, and whether it can be taken back. */
  children: ReactNode;
};

/** Asks before something is taken away; Escape, a press outside and the first button leave it as it is. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, open, onClose, confirm, onConfirm, cancel = 'Cancel', isReady = true, size = 'medium' } = props;
  return (
    <Dialog
      title={title}
      open={open}
      onOpenChange={onClose}
      footer={
        <>
          <Button size={size} onClick={onClose}>
            {cancel}
          </Button>
          <Button size={size} look="danger" disabled={!isReady} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
