import OctagonAlert from 'lucide-react/icons/octagon-alert';
import type { Written } from '@/lib/domain/written';
import { Button } from '../../ui/button';
import { useSidebar } from '../sidebar-context';
import { WrittenNotes } from './written-notes';

/** Why nothing was written, and what to do now. What the agent wrote is not touched. */
export function WrittenFailed({ written, onRetry }: { written: Written; onRetry: () => void }) {
  const { actions } = useSidebar();
  // It was written, and there is nothing in it: the notes say why.
  if (written.state === 'done')
    return (
      <div className="flex flex-col items-start gap-2">
        <WrittenNotes written={written} />
        <Button onClick={onRetry}>Try again</Button>
      </div>
    );
  return (
    <div className="flex flex-col gap-2">
      <p className="flex gap-1 text-small">
        <OctagonAlert size={14} aria-hidden className="mt-px text-danger" />
        <span className="min-w-0">{written.fault?.message ?? 'Nothing was written.'}</span>
      </p>
      <div className="flex gap-1">
        <Button onClick={onRetry}>Try again</Button>
        <Button look="quiet" onClick={() => actions.openDashboard('models')}>
          Open the models
        </Button>
      </div>
    </div>
  );
}
