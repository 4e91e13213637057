import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { useLocalFormats, type LocalFormats } from '../../ui/use-local-formats';
import { Notice } from '../../ui/notice';
import type { Opening } from './use-opening';

const describe = (opening: Extract<Opening, { state: 'working' }>, { number }: LocalFormats): string => {
  const megabytes = (bytes: number) => number(Math.round((bytes / 1024 / 1024) * 10) / 10);
  const { progress } = opening;
  if (!progress || progress.total === null) return 'Reading and checking …';
  return progress.what === 'sending'
    ? `Reading: ${megabytes(progress.done)} of ${megabytes(progress.total)} MB`
    : `Downloading: ${progress.done} of ${progress.total} files`;
};

/** How far the reading of a pack is, or why it came to nothing. Stands always, to be heard. */
export function OpeningStatus({
  opening,
  onCancel,
  onClose,
}: {
  opening: Opening;
  onCancel: () => void;
  onClose: () => void;
}) {
  const formats = useLocalFormats();
  return (
    <div role="status" className="empty:hidden">
      {opening.state === 'working' && (
        <div className="flex flex-wrap items-center gap-3 border-y border-line py-3">
          <div className="min-w-0 flex-1">
            <p dir="auto" className="truncate font-strong" title={opening.of}>
              {opening.of}
            </p>
            {opening.progress?.total == null ? (
              <p className="text-small text-muted">{describe(opening, formats)}</p>
            ) : (
              <Progress
                label={describe(opening, formats)}
                share={opening.progress.done / Math.max(1, opening.progress.total)}
              />
            )}
          </div>
          <Button size="medium" onClick={onCancel}>
            Stop
          </Button>
        </div>
      )}
      {opening.state === 'unchanged' && (
        <Notice title="Nothing new" tone="success" actions={<Button onClick={onClose}>Close</Button>}>
          <bdi className="break-words">{opening.of}</bdi> has what is installed.
        </Notice>
      )}
      {opening.state === 'refused' && (
        <Notice
          tone="danger"
          title="This pack was not installed. Nothing was changed."
          actions={<Button onClick={onClose}>Close</Button>}
        >
          <p className="break-words">
            <bdi>{opening.of}</bdi>
          </p>
          <ul className="mt-1 flex list-disc flex-col gap-1 ps-5">
            {opening.faults.map((fault) => (
              <li key={fault} dir="auto" className="break-words">
                {fault}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
