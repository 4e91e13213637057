import { useState } from 'react';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useLocalFormats, type LocalFormats } from '../ui/use-local-formats';
import { useDashboard } from './dashboard-context';
import { Part } from './page';

/** What the use of passages taught search on this device, and the way back to how it shipped. */
export function OutcomesPart({ outcomes }: { outcomes: number }) {
  const { number } = useLocalFormats();
  const { actions, attempt } = useDashboard();
  const [isAsking, setIsAsking] = useState(false);
  const forget = () => {
    setIsAsking(false);
    void attempt(actions.forgetOutcomes, {
      failed: 'Could not forget what was learned.',
      done: 'Passages are offered as shipped again',
    });
  };
  return (
    <Part title="What your use of passages taught">
      <p className="max-w-prose text-muted">{describeOutcomes(outcomes, number)}</p>
      {outcomes > 0 && (
        <div>
          <Button size="medium" onClick={() => setIsAsking(true)}>
            Forget what was learned
          </Button>
        </div>
      )}
      <Dialog
        title="Forget what was learned?"
        open={isAsking}
        onOpenChange={setIsAsking}
        footer={
          <>
            <Button size="medium" onClick={() => setIsAsking(false)}>
              Cancel
            </Button>
            <Button size="medium" look="danger" onClick={forget}>
              Forget
            </Button>
          </>
        }
      >
        Which passages you inserted, and which you said do not help, counts no more. This cannot be undone.
      </Dialog>
    </Part>
  );
}

function describeOutcomes(outcomes: number, number: LocalFormats['number']): string {
  if (outcomes === 0)
    return 'Nothing yet. A passage that you insert is offered sooner for such questions, one that does not help later; on this device only.';
  const times = outcomes === 1 ? 'Once' : `${number(outcomes)} times`;
  return `${times} you inserted a passage or said that it does not help. For such questions it is offered sooner or later, on this device only. Each fades over the months.`;
}
