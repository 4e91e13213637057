import type { ModelTransfer } from '@/lib/domain/model-files';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { useDashboard } from '../dashboard-context';
import { formatBytes, formatWait } from './format-bytes';
import { useChange } from './use-change';

const verbs: Record<ModelTransfer['kind'], string> = {
  download: 'Downloaded',
  import: 'Taken in',
  verify: 'Checked',
};

/** "Downloaded 410 MB of 1.6 GB, 12 MB a second, 2 minutes left" */
function describe({ kind, state, done, total, bytesPerSecond, secondsLeft }: ModelTransfer): string {
  if (state === 'waiting') return 'Waits for the other download to end';
  const parts = [`${verbs[kind]} ${formatBytes(done)}${total === null ? '' : ` of ${formatBytes(total)}`}`];
  if (state === 'paused') return `${parts[0] ?? ''}, paused`;
  if (bytesPerSecond !== null) parts.push(`${formatBytes(bytesPerSecond)} a second`);
  if (secondsLeft !== null) parts.push(`${formatWait(secondsLeft)} left`);
  return parts.join(', ');
}

/** A download, import or check on its way, and what can be done with it. What came is kept through a pause and a restart. */
export function TransferLine({ transfer }: { transfer: ModelTransfer }) {
  const { actions } = useDashboard();
  const change = useChange();
  const { model, kind, state, done, total } = transfer;
  const isDownload = kind === 'download';
  return (
    <div className="flex flex-col gap-2">
      <Progress label={describe(transfer)} share={total ? done / total : 0} />
      <div className="flex flex-wrap gap-2">
        {isDownload && (state === 'running' || state === 'waiting') && (
          <Button
            size="medium"
            onClick={() => void change(() => actions.pauseModel(model), { failed: 'It could not be paused.' })}
          >
            Pause
          </Button>
        )}
        {isDownload && state === 'paused' && (
          <Button
            size="medium"
            look="soft"
            onClick={() => void change(() => actions.downloadModel(model), { failed: 'It could not go on.' })}
          >
            Go on
          </Button>
        )}
        <Button
          size="medium"
          look="quiet"
          onClick={() => {
            let freed = 0;
            void change(
              async () => {
                freed = await actions.cancelModel(model);
              },
              {
                failed: 'It could not be cancelled.',
                done: () => (freed > 0 ? `Cancelled; ${formatBytes(freed)} given back` : 'Cancelled'),
              },
            );
          }}
        >
          Cancel
        </Button>
      </div>
    </div>
  );
}
