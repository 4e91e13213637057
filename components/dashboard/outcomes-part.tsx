import { useLocalFormats, type LocalFormats } from '../ui/use-local-formats';
import { useDashboard } from './dashboard-context';
import { ForgetPart } from './forget-part';

/** What the use of passages and replies taught on this device, and the way back to how it shipped. */
export function OutcomesPart({ outcomes }: { outcomes: number }) {
  const { number } = useLocalFormats();
  const { actions } = useDashboard();
  return (
    <ForgetPart
      title="What your use of passages and replies taught"
      lead={describeOutcomes(outcomes, number)}
      what="what was learned"
      isEmpty={outcomes === 0}
      forget={actions.forgetOutcomes}
      done="Passages and replies are offered as shipped again"
    >
      Which passages and replies you inserted, and which you said do not help, counts no more. This cannot be undone.
    </ForgetPart>
  );
}

function describeOutcomes(outcomes: number, number: LocalFormats['number']): string {
  if (outcomes === 0)
    return 'Nothing yet. A passage or reply that you insert is offered sooner for such questions, one that does not help later; on this device only.';
  const times = outcomes === 1 ? 'Once' : `${number(outcomes)} times`;
  return `${times} you inserted a passage or a reply, or said that one does not help. For such questions it is offered sooner or later, on this device only. Each fades over the months.`;
}
