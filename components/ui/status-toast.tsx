import { clsx } from 'clsx';
import CircleCheck from 'lucide-react/icons/circle-check';
import OctagonAlert from 'lucide-react/icons/octagon-alert';
import X from 'lucide-react/icons/x';
import { Button } from './button';
import { IconButton } from './icon-button';
import type { Status } from './use-status';

type StatusToastProps = {
  said: Pick<Status, 'tone' | 'text'> | null;
  onUndo?: (() => void) | undefined;
  onDismiss?: (() => void) | undefined;
};

/** The last thing that happened, floating over the foot of a panel so that nothing moves for it. Stands always, to be heard. */
export function StatusToast({ said, onUndo, onDismiss }: StatusToastProps) {
  const Icon = said?.tone === 'failed' ? OctagonAlert : CircleCheck;
  return (
    <div role="status" className="relative h-0">
      {said && (
        <div className="absolute inset-x-2 bottom-2 z-10 flex animate-fade items-start gap-2 rounded-panel border border-line bg-surface py-1.5 pr-1.5 pl-3 shadow-float">
          <Icon
            size={16}
            aria-hidden
            className={clsx('mt-1.5', said.tone === 'failed' ? 'text-danger' : 'text-success')}
          />
          <p dir="auto" className="line-clamp-4 min-w-0 flex-1 py-1">
            {said.text}
          </p>
          {onUndo && said.tone === 'done' && <Button onClick={onUndo}>Undo</Button>}
          {onDismiss && (
            <IconButton name="Dismiss" onClick={onDismiss}>
              <X size={16} aria-hidden />
            </IconButton>
          )}
        </div>
      )}
    </div>
  );
}
