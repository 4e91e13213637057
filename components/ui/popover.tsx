import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';

type PopoverProps = {
  /** The button that opens it. */
  trigger: ReactElement;
  title: string;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** What lies behind a word: opens beside its trigger, takes focus, gives it back on Escape. */
export function Popover({ trigger, title, children, open, onOpenChange }: PopoverProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align="start" collisionPadding={8} className="z-20">
          <Base.Popup className="max-h-(--available-height) w-88 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-panel border border-line bg-surface p-4 shadow-float transition-opacity outline-none data-ending-style:opacity-0 data-starting-style:opacity-0">
            <Base.Title className="mb-2 text-body font-strong">{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
