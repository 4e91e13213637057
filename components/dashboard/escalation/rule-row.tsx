import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import { useDashboard } from '../dashboard-context';
import { levelNames } from './level-names';
import type { RowRule } from './rules-part';
import { saysMuchWrong, sayScore } from './say-score';
import { useChangingRules } from './use-changing-rules';

type RuleRowProps = { rule: RowRule; onWrite: () => void; onChanged: () => void };

/** One rule: what it is for, what became of its warnings, and whether it is on. */
export function RuleRow({ rule: row, onWrite, onChanged }: RuleRowProps) {
  const { actions } = useDashboard();
  const change = useChangingRules(onChanged);
  const { id, origin, isOn, isLocked, isChanged, rule, score } = row;
  const { word, tone } = levelNames[rule.level];
  const isWrong = saysMuchWrong(score);
  const said = sayScore(score);
  const remove = () =>
    void change(
      () => actions.escalation.remove(id),
      `${rule.label} could not be ${origin === 'own' ? 'removed' : 'restored'}.`,
      origin === 'own' ? `${rule.label} removed` : `${rule.label} is as it came`,
    );
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2">
      <div className="min-w-48 flex-1">
        <div className="flex flex-wrap items-center gap-2">
          <p dir="auto" className="min-w-0 font-strong break-words">
            {rule.label}
          </p>
          <Badge tone={tone}>{word}</Badge>
          {isChanged && <Badge tone="accent">Changed here</Badge>}
          {!isOn && <Badge>Off</Badge>}
        </div>
        <p dir="auto" className="text-small text-muted">
          {rule.because}
        </p>
        {said !== null && (
          <p className={isWrong ? 'text-small text-caution' : 'text-small text-muted'}>
            {said}
            {isWrong && ' Change its words, or switch it off.'}
          </p>
        )}
      </div>
      <div className="flex items-center gap-1">
        {isLocked ? (
          <span className="text-small text-muted">Always on</span>
        ) : (
          <>
            {(origin === 'own' || isChanged) && (
              <Button
                size="medium"
                look="quiet"
                aria-label={`${origin === 'own' ? 'Remove' : 'Restore'}: ${rule.label}`}
                onClick={remove}
              >
                {origin === 'own' ? 'Remove' : 'Restore'}
              </Button>
            )}
            <Button size="medium" look="quiet" aria-label={`Edit: ${rule.label}`} onClick={onWrite}>
              Edit
            </Button>
            <Switch
              label={`Warn of: ${rule.label}`}
              checked={isOn}
              onChange={(next) =>
                void change(
                  () => actions.escalation.switchOn(id, next),
                  'This could not be saved.',
                  `${rule.label} is ${next ? 'on' : 'off'}`,
                )
              }
            />
          </>
        )}
      </div>
    </li>
  );
}
