import { lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { LazyPopup } from './lazy-popup';
import type { TriggerElement } from './lazy-popup';

const load = () => import('./popover-popup');
const PopoverPopup = lazy(async () => ({ default: (await load()).PopoverPopup }));

type PopoverProps = {
  /** The button that opens it. */
  trigger: TriggerElement;
  title: string;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** What lies behind a word: opens beside its trigger, takes focus, gives it back on Escape. */
export function Popover({ trigger, title, children, open, onOpenChange }: PopoverProps) {
  const [ownOpen, setOwnOpen] = useState(false);
  return (
    <LazyPopup
      kind="dialog"
      trigger={trigger}
      open={open ?? ownOpen}
      onOpenChange={onOpenChange ?? setOwnOpen}
      prefetch={load}
    >
      {(popup) => (
        <PopoverPopup title={title} {...popup}>
          {children}
        </PopoverPopup>
      )}
    </LazyPopup>
  );
}
