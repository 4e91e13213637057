import { useState } from 'react';
import type { EscalationOverview } from '@/lib/domain/rule-draft';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useDashboard } from '../dashboard-context';
import { Part } from '../page';
import { ImportRules } from './import-rules';
import { RuleRow } from './rule-row';
import { useChangingRules } from './use-changing-rules';

export type RowRule = EscalationOverview['rules'][number];

type RulesPartProps = {
  rules: readonly RowRule[];
  onChanged: () => void;
  /** Null for a new one. */
  onWrite: (rule: RowRule | null) => void;
};

const groups: { title: string; has: (rule: RowRule) => boolean }[] = [
  { title: 'Your own', has: ({ origin }) => origin === 'own' },
  { title: 'From packs', has: ({ origin }) => origin === 'pack' },
  { title: 'Shipped with Deskmate', has: ({ origin }) => origin === 'shipped' },
];

/** All rules, by where they come from; and what can be done with all of them. */
export function RulesPart({ rules, onChanged, onWrite }: RulesPartProps) {
  const { actions, attempt } = useDashboard();
  const [isRestoring, setIsRestoring] = useState(false);
  const change = useChangingRules(onChanged);
  const isTouched = rules.some(({ origin, isOn, isChanged }) => origin !== 'own' && (isChanged || !isOn));
  return (
    <Part title="Rules">
      <div className="flex flex-wrap gap-2">
        <Button look="primary" size="medium" onClick={() => onWrite(null)}>
          New rule
        </Button>
        <ImportRules onChanged={onChanged} />
        <Button
          size="medium"
          onClick={() =>
            void attempt(actions.escalation.exportRules, {
              failed: 'The rules could not be exported.',
              done: 'What you wrote and changed was saved as a file.',
            })
          }
        >
          Export
        </Button>
        {isTouched && (
          <Button size="medium" onClick={() => setIsRestoring(true)}>
            Restore shipped rules
          </Button>
        )}
      </div>
      {groups.map(({ title, has }) => {
        const own = rules.filter(has);
        return own.length === 0 ? null : (
          <section key={title} className="flex flex-col gap-1 pt-2">
            <h3 className="text-small text-muted">{title}</h3>
            <ul role="list" aria-label={title} className="divide-y divide-line border-y border-line">
              {own.map((rule) => (
                <RuleRow key={rule.id} rule={rule} onWrite={() => onWrite(rule)} onChanged={onChanged} />
              ))}
            </ul>
          </section>
        );
      })}
      <ConfirmDialog
        title="Restore shipped rules?"
        open={isRestoring}
        onClose={() => setIsRestoring(false)}
        confirm="Restore"
        onConfirm={() => {
          setIsRestoring(false);
          void change(() => actions.escalation.restore(), 'The rules could not be restored.', 'Shipped rules restored');
        }}
      >
        Rules that came with Deskmate or a pack are as they came, and on. Your own rules stay as they are.
      </ConfirmDialog>
    </Part>
  );
}
