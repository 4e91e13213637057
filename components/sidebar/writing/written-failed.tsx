import OctagonAlert from 'lucide-react/icons/octagon-alert';
import type { ModelFaultKind } from '@/lib/domain/language-model';
import type { Written } from '@/lib/domain/written';
import { Button } from '../../ui/button';
import { useSidebar } from '../sidebar-context';
import { WrittenNotes } from './written-notes';

/** Trying again changes nothing about these; the model, its files or its server have to be looked after first. */
const needsCare: ReadonlySet<ModelFaultKind> = new Set([
  'no-webgpu',
  'no-f16',
  'gpu-too-small',
  'storage-full',
  'wrong-file',
  'library-missing',
  'not-downloaded',
  'refused',
  'not-a-model',
]);

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
  const isToCareFor = written.fault !== null && needsCare.has(written.fault.kind);
  const again = (
    <Button key="again" look={isToCareFor ? 'quiet' : 'plain'} onClick={onRetry}>
      Try again
    </Button>
  );
  const models = (
    <Button key="models" look={isToCareFor ? 'plain' : 'quiet'} onClick={() => actions.openDashboard('models')}>
      Open the models
    </Button>
  );
  return (
    <div className="flex flex-col gap-2">
      <p className="flex gap-1 text-small">
        <OctagonAlert size={14} aria-hidden className="mt-px text-danger" />
        <span className="min-w-0">{written.fault?.message ?? 'Nothing was written.'}</span>
      </p>
      <div className="flex flex-wrap gap-1">{isToCareFor ? [models, again] : [again, models]}</div>
    </div>
  );
}
