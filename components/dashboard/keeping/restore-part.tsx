import { useState } from 'react';
import { Button } from '../../ui/button';
import { FileButton } from '../../ui/file-button';
import { Notice } from '../../ui/notice';
import { Progress } from '../../ui/progress';
import { TextField } from '../../ui/field';
import { useDashboard } from '../dashboard-context';
import { Part } from '../page';
import { useAsked } from '../use-asked';
import type { OpenedBackup } from './keeping-actions';
import { RestorePlanTable } from './restore-plan-table';
import { useLongWork } from './use-long-work';

type Step =
  | { kind: 'none' }
  | { kind: 'passphrase'; file: File }
  | { kind: 'refused'; name: string; reason: string }
  | { kind: 'opened'; backup: OpenedBackup };

const undoneWords = (left: number): string =>
  left === 0 ? 'All is as it was before' : `Taken back; ${left} rows were changed since and stay`;

/** Brings a backup or an export back: what it would do is shown before, and it can be taken back after. */
export function RestorePart() {
  const { actions, attempt } = useDashboard();
  const { keeping } = actions;
  const [step, setStep] = useState<Step>({ kind: 'none' });
  const [passphrase, setPassphrase] = useState('');
  const [what, setWhat] = useState<'reading' | 'restoring'>('reading');
  const { share, run, stop } = useLongWork();
  const { state: undo, retry: askUndo } = useAsked(keeping.canUndoRestore, { version: step });

  const read = async (file: File, typed: string | null) => {
    setWhat('reading');
    try {
      const backup = await run((onShare, signal) => keeping.openBackup(file, typed, onShare, signal));
      setPassphrase('');
      setStep({ kind: 'opened', backup });
    } catch (error) {
      setStep({ kind: 'refused', name: file.name, reason: error instanceof Error ? error.message : '' });
    }
  };
  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    if (await keeping.isEncrypted(file)) setStep({ kind: 'passphrase', file });
    else await read(file, null);
  };
  const close = (id: string) => {
    setStep({ kind: 'none' });
    void keeping.closeBackup(id).catch(() => undefined);
  };
  const restore = async (backup: OpenedBackup) => {
    setWhat('restoring');
    await attempt(() => run((onShare, signal) => keeping.restore(backup, onShare, signal)), {
      failed: 'Could not restore.',
      done: `${backup.name} is restored`,
    });
    setStep({ kind: 'none' });
  };
  const takeBack = async () => {
    let left = 0;
    await attempt(async () => void ({ left } = await keeping.undoRestore()), {
      failed: 'Could not take it back.',
      done: () => undoneWords(left),
    });
    askUndo();
  };

  const isBusy = share !== null;
  return (
    <Part title="Restore">
      <p className="max-w-prose text-muted">
        A backup or an export is added to what is here. You see what it changes before anything is written.
      </p>
      {isBusy && (
        <div className="flex flex-col gap-2">
          <Progress label={what === 'reading' ? 'Reading the file' : 'Restoring'} share={share} />
          <div>
            <Button size="medium" onClick={stop}>
              Stop
            </Button>
          </div>
        </div>
      )}
      {!isBusy && step.kind === 'passphrase' && (
        <form
          className="flex max-w-80 flex-col gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void read(step.file, passphrase);
          }}
        >
          <TextField
            label={`Passphrase of ${step.file.name}`}
            type="password"
            autoComplete="off"
            autoFocus
            className="min-h-9"
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
          />
          <div className="flex gap-2">
            <Button size="medium" look="primary" type="submit" disabled={passphrase === ''}>
              Open the file
            </Button>
            <Button size="medium" onClick={() => setStep({ kind: 'none' })}>
              Cancel
            </Button>
          </div>
        </form>
      )}
      {!isBusy && step.kind === 'refused' && (
        <div className="overflow-hidden rounded-panel" role="alert">
          <Notice tone="danger" title="This file can’t be restored">
            <span dir="auto" className="break-words">
              {step.name}
            </span>
            : {step.reason}
          </Notice>
        </div>
      )}
      {!isBusy && step.kind === 'opened' && (
        <RestorePlanTable
          backup={step.backup}
          onRestore={() => void restore(step.backup)}
          onCancel={() => close(step.backup.id)}
        />
      )}
      {!isBusy && (step.kind === 'none' || step.kind === 'refused') && (
        <div className="flex flex-wrap gap-2">
          <FileButton
            label="A backup or an export of Deskmate"
            accept=".deskmate,.json"
            onChoose={(files) => void choose(files)}
          >
            Choose a file
          </FileButton>
          {undo.kind === 'found' && undo.found && (
            <Button size="medium" onClick={() => void takeBack()}>
              Take the last restoring back
            </Button>
          )}
        </div>
      )}
    </Part>
  );
}
