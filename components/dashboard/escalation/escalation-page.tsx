import { useCallback, useState } from 'react';
import type { RuleDraft } from '@/lib/domain/rule-draft';
import { Skeleton } from '../../ui/skeleton';
import { useDashboard } from '../dashboard-context';
import { Page } from '../page';
import { ReadFailed } from '../read-failed';
import { useAsked } from '../use-asked';
import { newRule } from './new-rule';
import { RuleForm } from './rule-form';
import { RulesPart } from './rules-part';
import { TeamsPart } from './teams-part';
import { TryPart } from './try-part';

/** A rule that is being written: its id (null for a new one) and how it was. */
interface Written {
  id: string | null;
  draft: RuleDraft;
  /** It came with the extension or a pack: what is written is a copy. */
  isCopy: boolean;
}

/** When to warn: the rules, what they would say of a message, and which team a warning is for. */
export function EscalationPage() {
  const { actions } = useDashboard();
  const { read } = actions.escalation;
  const [round, setRound] = useState(0);
  const [written, setWritten] = useState<Written | null>(null);
  const { state, retry } = useAsked(read, { version: round });
  const changed = useCallback(() => setRound((before) => before + 1), []);
  const teams = state.kind === 'found' ? state.found.teams : [];

  if (written) return <RuleForm {...written} teams={teams} onChanged={changed} onClose={() => setWritten(null)} />;
  return (
    <Page
      title="Escalation"
      lead="Rules that warn you when a conversation needs more than a normal reply. They run on this device, and nothing is sent or decided for you."
    >
      {state.kind === 'loading' && <Skeleton className="h-80 animate-late" />}
      {state.kind === 'failed' && (
        <ReadFailed title="The rules could not be read" reason={state.reason} onRetry={retry} />
      )}
      {state.kind === 'found' && (
        <>
          <TryPart />
          <RulesPart
            rules={state.found.rules}
            onChanged={changed}
            onWrite={(rule) =>
              setWritten(
                rule
                  ? { id: rule.id, draft: rule.rule, isCopy: rule.origin !== 'own' && !rule.isChanged }
                  : { id: null, draft: newRule, isCopy: false },
              )
            }
          />
          <TeamsPart
            key={JSON.stringify(state.found.teams)}
            teams={state.found.teams}
            areOwn={state.found.areTeamsOwn}
            onChanged={changed}
          />
        </>
      )}
    </Page>
  );
}
