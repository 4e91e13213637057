import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Progress } from '../../ui/progress';
import { Select } from '../../ui/select';
import { useLocalFormats } from '../../ui/use-local-formats';
import { useDashboard } from '../dashboard-context';
import { countOf, type FileKind } from './file-kind';
import { useFormats } from './use-formats';

type ExportDialogProps<Choice> = {
  of: FileKind<Choice>;
  open: boolean;
  onClose: () => void;
  choice: Choice;
  count: number;
  /** Nothing is filtered out and nothing was chosen. */
  isAll: boolean;
};

/** Items as a file, in a format of choice; what that format can't carry is said before. */
export function ExportDialog<Choice>({ of, open, onClose, choice, count, isAll }: ExportDialogProps<Choice>) {
  const { number } = useLocalFormats();
  const { attempt } = useDashboard();
  const formats = useFormats(of, open).filter(({ canWrite }) => canWrite);
  const [chosen, setChosen] = useState('');
  const [share, setShare] = useState<number | null>(null);
  const format = formats.find(({ id }) => id === chosen) ?? formats[0];
  const amount = countOf(count, of, number);

  const download = async () => {
    if (!format) return;
    setShare(0);
    await attempt(async () => void (await of.actions.exportItems(choice, format.id, (step) => setShare(step.share))), {
      failed: 'Could not export.',
      done: `${amount} exported. Look in your downloads.`,
    });
    setShare(null);
    onClose();
  };

  return (
    <Dialog
      title={isAll ? `Export all ${of.many}` : `Export ${amount}`}
      open={open}
      onOpenChange={(next) => !next && share === null && onClose()}
      footer={
        <>
          <Button size="medium" disabled={share !== null} onClick={onClose}>
            Cancel
          </Button>
          <Button size="medium" look="primary" disabled={!format || share !== null} onClick={() => void download()}>
            Download
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {format && (
          <Select
            label="Format"
            value={format.id}
            options={formats.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setChosen}
          />
        )}
        {format &&
          (format.losses.length > 0 ? (
            <div>
              <p className="text-small text-muted">What this format does not carry:</p>
              <ul className="list-disc ps-5 text-small">
                {format.losses.map((loss) => (
                  <li key={loss}>{loss}</li>
                ))}
              </ul>
            </div>
          ) : (
            <p className="text-small text-muted">Everything comes back when it is imported again.</p>
          ))}
        <p className="text-small text-muted">
          {isAll
            ? `All ${amount} of this device, those of packs too.`
            : `The ${of.many} that the list shows or that you chose.`}
        </p>
        {share !== null && <Progress label={`Collecting the ${of.many}`} share={share} />}
      </div>
    </Dialog>
  );
}
