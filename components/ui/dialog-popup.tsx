import { Dialog as Base } from '@base-ui/react/dialog';
import { clsx } from 'clsx';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button';

export type DialogProps = {
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
  /** For what is read in it: lists, changes. */
  wide?: boolean;
  /** The buttons at the end, the safe one first. */
  footer?: ReactNode;
};

/** The floating part of a Dialog; see dialog.tsx. */
export function DialogPopup({ title, open, onOpenChange, wide = false, children, footer }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-30 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          className={clsx(
            wide ? 'w-180' : 'w-120',
            'fixed top-1/2 left-1/2 z-30 flex max-h-[calc(100vh-2rem)] max-w-[calc(100vw-1.5rem)] -translate-x-1/2 -translate-y-1/2 flex-col rounded-panel border border-line bg-surface shadow-float transition-opacity outline-none data-ending-style:opacity-0 data-starting-style:opacity-0',
          )}
        >
          <div className="flex items-start justify-between gap-2 py-3 pr-3 pl-4">
            <Base.Title className="pt-0.5 text-title font-strong">{title}</Base.Title>
            <Base.Close
              render={
                <IconButton name="Close">
                  <X size={16} aria-hidden />
                </IconButton>
              }
            />
          </div>
          {/* Focusable, so that the keyboard can scroll what holds nothing else to focus. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div tabIndex={0} className="overflow-y-auto px-4 pb-4 focus-visible:-outline-offset-2">
            {children}
          </div>
          {footer && <div className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">{footer}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
