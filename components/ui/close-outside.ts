import type { PopupProps } from './lazy-popup';

type ChangeDetails = { reason: string; event: Event; cancel: () => void };

/** Passes a popup's wish to open or close on, except a press on its own button, which toggles by itself. */
export function closeOutside({ anchor, onOpenChange }: PopupProps) {
  return (open: boolean, details: ChangeDetails) => {
    const target = details.event.target;
    const isOwnButton = target instanceof Node && anchor.current?.contains(target);
    if (details.reason === 'outside-press' && isOwnButton) details.cancel();
    else onOpenChange(open);
  };
}
