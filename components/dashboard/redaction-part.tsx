import { useState } from 'react';
import { hiddenKinds, type HiddenKind } from '@/lib/domain/redaction';
import type { RedactionSettings } from '@/lib/domain/redaction-settings';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Switch } from '../ui/switch';
import { useLocalFormats } from '../ui/use-local-formats';
import { useDashboard } from './dashboard-context';
import { hiddenKindNames } from './hidden-kind-names';
import { Part } from './page';

/** Whether messages are redacted before they are kept, and of what. */
export function RedactionPart({ redaction }: { redaction: RedactionSettings }) {
  const { actions, attempt } = useDashboard();
  const { isOn, kinds } = redaction;
  const change = (next: RedactionSettings, done: string) =>
    void attempt(() => actions.setRedaction(next), {
      failed: 'This could not be saved.',
      done,
      undo: () => actions.setRedaction(redaction),
    });
  const changeKind = (kind: HiddenKind, isChosen: boolean) =>
    change(
      { isOn, kinds: hiddenKinds.filter((one) => (one === kind ? isChosen : kinds.includes(one))) },
      `${hiddenKindNames[kind]} are ${isChosen ? 'taken out' : 'kept'} from now on.`,
    );
  return (
    <Part title="Redact before it is kept">
      <p className="max-w-prose text-muted">
        What you choose is taken out of messages before they are kept on this device: “Write to [email]”. You still see
        the whole text while the conversation is open in the page. Who wrote a message, your notes and your own replies
        stay as they are. It finds most, not all.
      </p>
      <div className="flex items-center gap-3 border-t border-line pt-2">
        <p className="flex-1">Redact messages before they are kept</p>
        <Switch
          label="Redact messages before they are kept"
          checked={isOn}
          onChange={(next) =>
            change(
              { isOn: next, kinds },
              next ? 'New messages are redacted before they are kept.' : 'New messages are kept as they are.',
            )
          }
        />
      </div>
      {isOn && (
        <>
          <ul role="list" aria-label="What is taken out" className="grid gap-x-6 border-t border-line sm:grid-cols-2">
            {hiddenKinds.map((kind) => (
              <li key={kind}>
                <Checkbox
                  label={hiddenKindNames[kind]}
                  checked={kinds.includes(kind)}
                  onChange={(isChosen) => changeKind(kind, isChosen)}
                >
                  {hiddenKindNames[kind]}
                </Checkbox>
              </li>
            ))}
          </ul>
          <RedactKept isSome={kinds.length > 0} />
        </>
      )}
    </Part>
  );
}

/** The same for what was kept before; that can't be taken back, so it is asked first. */
function RedactKept({ isSome }: { isSome: boolean }) {
  const { actions, attempt } = useDashboard();
  const { number } = useLocalFormats();
  const [isAsking, setIsAsking] = useState(false);
  const [step, setStep] = useState<{ kind: 'idle' | 'busy' } | { kind: 'done'; changed: number }>({ kind: 'idle' });
  const confirm = () => {
    setIsAsking(false);
    setStep({ kind: 'busy' });
    void attempt(async () => setStep({ kind: 'done', changed: await actions.redactKept() }), {
      failed: 'Not everything could be redacted. What was done stays done.',
    }).finally(() => setStep((now) => (now.kind === 'busy' ? { kind: 'idle' } : now)));
  };
  const said = { idle: '', busy: 'Redacting what was kept before…' };
  return (
    <div className="flex flex-col gap-2">
      <p className="max-w-prose text-muted">What was kept before is as it was, until you redact it, too.</p>
      <div className="flex flex-wrap items-center gap-3">
        <Button size="medium" disabled={!isSome || step.kind === 'busy'} onClick={() => setIsAsking(true)}>
          Redact what was kept before
        </Button>
        <p role="status" className="text-muted">
          {step.kind === 'done'
            ? `${step.changed === 1 ? '1 message was' : `${number(step.changed)} messages were`} redacted.`
            : said[step.kind]}
        </p>
      </div>
      <ConfirmDialog
        title="Redact what was kept before?"
        open={isAsking}
        onClose={() => setIsAsking(false)}
        confirm="Redact"
        onConfirm={confirm}
      >
        What you chose is taken out of all messages on this device. Backups and files that you exported stay as they
        are. This cannot be undone.
      </ConfirmDialog>
    </div>
  );
}
