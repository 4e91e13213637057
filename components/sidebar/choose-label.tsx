import Check from 'lucide-react/icons/check';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import type { Choice, SignalReading } from './signal-chip';
import { useCorrecting } from './use-correcting';
import { useSidebar } from './sidebar-context';

type ChooseLabelProps = { messageKey: string; subject: string; reading: SignalReading; onChosen: () => void };

/** "Wrong?" and the right answer beside it, one click away; or the way back, when it was corrected before. */
export function ChooseLabel({ messageKey, subject, reading, onChosen }: ChooseLabelProps) {
  const { actions, attempt } = useSidebar();
  const correct = useCorrecting();
  const { corrected, choices, more } = reading;

  const choose = (choice: Choice) => {
    onChosen();
    correct(messageKey, choice.correction, `${subject} corrected: ${choice.name}`);
  };
  const goBack = () => {
    if (!corrected) return;
    onChosen();
    void attempt(() => actions.undoCorrection(messageKey, corrected), {
      failed: 'Could not undo that.',
      done: 'Correction undone',
    });
  };

  return (
    <div className="flex flex-col gap-2 border-t border-line pt-3">
      <div className="flex items-center justify-between gap-2">
        <p className="text-small text-muted">
          {reading.name === null ? 'Do you know? Choose what is right.' : 'Wrong? Choose what is right.'}
        </p>
        {corrected && (
          <Button look="quiet" onClick={goBack}>
            Undo
          </Button>
        )}
      </div>
      <Choices choices={choices} onChoose={choose} />
      {more && (
        <Disclosure summary={more.summary}>
          <div className="pt-1">
            <Choices choices={more.choices} onChoose={choose} />
          </div>
        </Disclosure>
      )}
    </div>
  );
}

function Choices({ choices, onChoose }: { choices: readonly Choice[]; onChoose: (choice: Choice) => void }) {
  return (
    <div className="flex flex-wrap gap-1">
      {choices.map((choice) => (
        <Button
          key={choice.name}
          aria-pressed={choice.isCurrent}
          disabled={choice.isCurrent}
          className="disabled:opacity-100"
          onClick={() => onChoose(choice)}
        >
          {choice.isCurrent && <Check size={14} aria-hidden />}
          {choice.name}
        </Button>
      ))}
    </div>
  );
}
