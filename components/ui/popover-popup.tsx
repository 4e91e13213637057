import { Popover as Base } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { closeOutside } from './close-outside';
import type { PopupProps } from './lazy-popup';

/** The floating part of a Popover; see popover.tsx. */
export function PopoverPopup({ title, children, ...popup }: PopupProps & { title: string; children: ReactNode }) {
  return (
    <Base.Root open={popup.open} onOpenChange={closeOutside(popup)}>
      <Base.Portal>
        <Base.Positioner anchor={popup.anchor} sideOffset={6} align="start" collisionPadding={8} className="z-20">
          <Base.Popup
            finalFocus={popup.anchor}
            className="max-h-(--available-height) w-88 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-panel border border-line bg-surface p-4 shadow-float transition-opacity outline-none data-ending-style:opacity-0 data-starting-style:opacity-0"
          >
            <Base.Title className="mb-2 text-body font-strong">{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
