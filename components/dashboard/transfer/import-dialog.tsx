import { useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Progress } from '../../ui/progress';
import { useLocalFormats } from '../../ui/use-local-formats';
import { useDashboard } from '../dashboard-context';
import { ChooseFiles } from './choose-files';
import { countOf, type ChosenFile, type FileKind, type ReadyImport, type Step } from './file-kind';
import { FormatChoice } from './format-choice';
import { ImportPlan } from './import-plan';

type ImportDialogProps<Choice> = {
  of: FileKind<Choice>;
  open: boolean;
  onClose: () => void;
  onImported: () => void;
};

type Stage =
  | { kind: 'choosing'; fault: string | null }
  | { kind: 'busy'; step: Step }
  | { kind: 'planned'; plan: ReadyImport };

const words: Record<Step['what'], string> = {
  reading: 'Reading the files',
  sending: 'Handing them over',
  comparing: 'Comparing with what is there',
  writing: 'Writing; cancelling takes it back',
  indexing: 'Making them searchable',
};

/** Chosen files, what an import of them would do, and then the import: nothing is written before that. */
export function ImportDialog<Choice>({ of, open, onClose, onImported }: ImportDialogProps<Choice>) {
  const { number } = useLocalFormats();
  const { actions, attempt } = useDashboard();
  const [stage, setStage] = useState<Stage>({ kind: 'choosing', fault: null });
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const stop = useRef<AbortController | null>(null);

  const onStep = (step: Step) => setStage((before) => (before.kind === 'busy' ? { kind: 'busy', step } : before));
  const begin = (what: Step['what']): AbortSignal => {
    stop.current = new AbortController();
    setStage({ kind: 'busy', step: { what, share: 0 } });
    return stop.current.signal;
  };
  const read = async (some: readonly ChosenFile[], format: string | null) => {
    setFiles(some);
    const signal = begin('reading');
    try {
      const plan = await of.actions.planImport(some, format, onStep, signal);
      setStage({ kind: 'planned', plan });
    } catch (cause) {
      const fault = signal.aborted ? null : cause instanceof Error ? cause.message : String(cause);
      setStage({ kind: 'choosing', fault });
    }
  };
  const apply = async (plan: ReadyImport) => {
    const signal = begin('writing');
    const total = plan.added.total + plan.changed.total;
    let undo: string | null = null;
    const refresh = () => {
      onImported();
      actions.reload();
    };
    const isDone = await attempt(
      async () => {
        ({ undo } = await of.actions.applyImport(plan.id, onStep, signal));
        refresh();
      },
      {
        failed: 'Nothing was imported.',
        done: `${countOf(total, of, number)} imported`,
        undo: async () => {
          if (undo === null) return;
          await of.actions.undo(undo);
          refresh();
        },
      },
    );
    setStage({
      kind: 'choosing',
      fault: isDone || signal.aborted ? null : 'Choose the files again.',
    });
    if (isDone) onClose();
  };
  const close = () => {
    stop.current?.abort();
    if (stage.kind === 'planned') void of.actions.cancelImport(stage.plan.id).catch(() => undefined);
    setStage({ kind: 'choosing', fault: null });
    onClose();
  };
  const isWriting = stage.kind === 'busy' && (stage.step.what === 'writing' || stage.step.what === 'indexing');
  const plan = stage.kind === 'planned' ? stage.plan : null;
  const toWrite = plan ? plan.added.total + plan.changed.total : 0;

  return (
    <Dialog
      title={`Import ${of.many}`}
      wide
      open={open}
      onOpenChange={(next) => !next && !isWriting && close()}
      footer={
        <>
          <Button
            size="medium"
            disabled={stage.kind === 'busy' && stage.step.what === 'indexing'}
            onClick={isWriting ? () => stop.current?.abort() : close}
          >
            Cancel
          </Button>
          {plan && (
            <Button size="medium" look="primary" disabled={toWrite === 0} onClick={() => void apply(plan)}>
              {`Import ${countOf(toWrite, of, number)}`}
            </Button>
          )}
        </>
      }
    >
      {stage.kind === 'choosing' && (
        <ChooseFiles many={of.many} note={of.note} fault={stage.fault} onChosen={(some) => void read(some, null)} />
      )}
      {stage.kind === 'busy' && <Progress label={words[stage.step.what]} share={stage.step.share} />}
      {plan && (
        <div className="flex flex-col gap-4">
          <FormatChoice of={of} value={plan.format} onChange={(format) => void read(files, format)} />
          <ImportPlan of={of} plan={plan} />
          <Button
            look="quiet"
            className="self-start"
            onClick={() => {
              void of.actions.cancelImport(plan.id).catch(() => undefined);
              setStage({ kind: 'choosing', fault: null });
            }}
          >
            Choose other files
          </Button>
        </div>
      )}
    </Dialog>
  );
}
