import OctagonAlert from 'lucide-react/icons/octagon-alert';
import type { Written } from '@/lib/domain/written';

/** Why a written text ends where it does, where that is not its end. */
export function WrittenEnd({ written: { state, fault } }: { written: Pick<Written, 'state' | 'fault'> }) {
  if (state !== 'stopped' && state !== 'failed') return null;
  return (
    <p className="flex gap-1 text-small text-muted">
      {state === 'failed' && <OctagonAlert size={14} aria-hidden className="mt-px shrink-0 text-danger" />}
      <span className="min-w-0">
        {state === 'stopped' ? 'Stopped here. What was written is kept.' : (fault?.message ?? '')}
      </span>
    </p>
  );
}
