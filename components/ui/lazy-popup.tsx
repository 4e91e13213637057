import { cloneElement, Suspense, useRef, useState } from 'react';
import type { ReactElement, ReactNode, Ref, RefObject } from 'react';

export type TriggerElement = ReactElement<{
  ref?: Ref<HTMLButtonElement>;
  onClick?: () => void;
  onPointerEnter?: () => void;
  onFocus?: () => void;
  'aria-haspopup'?: 'dialog' | 'menu';
  'aria-expanded'?: boolean;
  'data-popup-open'?: '' | undefined;
}>;

/** What a popup needs to know of its button. */
export type PopupProps = {
  anchor: RefObject<HTMLElement | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

type LazyPopupProps = {
  /** The button that opens it. */
  trigger: TriggerElement;
  kind: 'dialog' | 'menu';
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Fetches the popup's code ahead, when the pointer or the focus comes near. */
  prefetch: () => unknown;
  children: (props: PopupProps) => ReactNode;
};

/**
 * A button whose popup is loaded when it is first wanted: the positioning and focus code is a third of a sidebar's
 * weight, and the first glance needs none of it.
 */
export function LazyPopup({ trigger, kind, open, onOpenChange, prefetch, children }: LazyPopupProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isWanted, setIsWanted] = useState(open);
  if (open && !isWanted) setIsWanted(true);
  return (
    <>
      {cloneElement(trigger, {
        ref: anchor,
        onClick: () => onOpenChange(!open),
        onPointerEnter: () => void prefetch(),
        onFocus: () => void prefetch(),
        'aria-haspopup': kind,
        'aria-expanded': open,
        'data-popup-open': open ? '' : undefined,
      })}
      {isWanted && <Suspense>{children({ anchor, open, onOpenChange })}</Suspense>}
    </>
  );
}
