import { lazy, Suspense, useState } from 'react';
import type { DialogProps } from './dialog-popup';

const DialogPopup = lazy(async () => ({ default: (await import('./dialog-popup')).DialogPopup }));

/** Takes the whole attention. Escape and a press outside close it. Its code is loaded when it first opens. */
export function Dialog(props: DialogProps) {
  const [isWanted, setIsWanted] = useState(props.open);
  if (props.open && !isWanted) setIsWanted(true);
  return (
    isWanted && (
      <Suspense>
        <DialogPopup {...props} />
      </Suspense>
    )
  );
}
