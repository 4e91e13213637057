import { useState } from 'react';
import { intents, type Intent } from '@/lib/domain/signal';
import type { Team } from '@/lib/domain/team';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Disclosure } from '../../ui/disclosure';
import { TextField } from '../../ui/field';
import { intentNames } from '../../sidebar/signal-names';
import { useDashboard } from '../dashboard-context';
import { Part } from '../page';
import { useChangingRules } from './use-changing-rules';

type TeamsPartProps = { teams: readonly Team[]; areOwn: boolean; onChanged: () => void };

/** An id of a new team that none has. */
function newId(teams: readonly Team[]): string {
  for (let count = teams.length + 1; ; count++) {
    const id = `team-${count}`;
    if (!teams.some((team) => team.id === id)) return id;
  }
}

/** Who a conversation is suggested to: by the rule that fired, else by what it is about. */
export function TeamsPart({ teams: before, areOwn, onChanged }: TeamsPartProps) {
  const { actions } = useDashboard();
  const change = useChangingRules(onChanged);
  const [teams, setTeams] = useState<readonly Team[]>(before);
  const isChanged = JSON.stringify(teams) !== JSON.stringify(before);
  const isFit = teams.every(({ label }) => label.trim() !== '');
  const set = (id: string, part: Partial<Team>) =>
    setTeams((was) => was.map((team) => (team.id === id ? { ...team, ...part } : team)));
  const save = (next: Team[] | null, done: string) =>
    void change(() => actions.escalation.saveTeams(next), 'The teams could not be saved.', done);
  return (
    <Part title="Teams">
      <p className="text-muted">
        A warning suggests the team of its rule, else the one for its topic. Nothing is sent to anybody.
      </p>
      <ul role="list" aria-label="Teams" className="divide-y divide-line border-y border-line">
        {teams.map((team) => (
          <li key={team.id} className="flex flex-col gap-1 py-2">
            <div className="flex items-end gap-2">
              <div className="min-w-0 flex-1">
                <TextField
                  label={`Name of the team ${team.label}`}
                  hideLabel
                  className="min-h-9"
                  value={team.label}
                  maxLength={100}
                  aria-invalid={team.label.trim() === ''}
                  onChange={(event) => set(team.id, { label: event.target.value })}
                />
              </div>
              <Button
                size="medium"
                look="quiet"
                aria-label={`Remove: ${team.label}`}
                onClick={() => setTeams((was) => was.filter(({ id }) => id !== team.id))}
              >
                Remove
              </Button>
            </div>
            <Disclosure summary={`Topics: ${team.intents.map((intent) => intentNames[intent]).join(', ') || 'none'}`}>
              <ul role="list" className="grid min-[480px]:grid-cols-2">
                {intents.map((intent) => (
                  <li key={intent}>
                    <Checkbox
                      label={intentNames[intent]}
                      checked={team.intents.includes(intent)}
                      onChange={(isOn) => set(team.id, { intents: withTopic(team.intents, intent, isOn) })}
                    >
                      <span className="text-small">{intentNames[intent]}</span>
                    </Checkbox>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button
          size="medium"
          onClick={() => setTeams([...teams, { id: newId(teams), label: 'New team', rules: [], intents: [] }])}
        >
          Add a team
        </Button>
        {isChanged && (
          <>
            <Button look="primary" size="medium" disabled={!isFit} onClick={() => save([...teams], 'Teams saved')}>
              Save teams
            </Button>
            <Button size="medium" onClick={() => setTeams(before)}>
              Cancel
            </Button>
          </>
        )}
        {areOwn && !isChanged && (
          <Button size="medium" onClick={() => save(null, 'Shipped teams restored')}>
            Restore shipped teams
          </Button>
        )}
      </div>
    </Part>
  );
}

const withTopic = (topics: readonly Intent[], topic: Intent, isOn: boolean): Intent[] =>
  isOn ? [...topics, topic] : topics.filter((one) => one !== topic);
