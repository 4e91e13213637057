import type { ReactNode } from 'react';
import type { RuleDraft } from '@/lib/domain/rule-draft';
import { intents, type Intent } from '@/lib/domain/signal';
import type { Team } from '@/lib/domain/team';
import { Checkbox } from '../../ui/checkbox';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';
import { intentNames } from '../../sidebar/signal-names';
import { FieldFault } from '../field-fault';

type Needs = NonNullable<RuleDraft['needs']>;
type RuleSettingsProps = {
  draft: RuleDraft;
  teams: readonly Team[];
  fault: string | undefined;
  set: (part: Partial<RuleDraft>) => void;
};

const noNeeds: Needs = { sure: 0.85, distress: false, fallingSentiment: false, every: false };

/** A count, or nothing; what is no number counts as nothing. */
const readCount = (text: string): number | undefined => {
  const count = Number(text);
  return text.trim() === '' || !Number.isFinite(count) || count < 0 ? undefined : count;
};

/** What a rule asks for beside words, and who its warnings are for. */
export function RuleSettings({ draft, teams, fault, set }: RuleSettingsProps) {
  const needs = draft.needs ?? noNeeds;
  const need = (part: Partial<Record<keyof Needs, Needs[keyof Needs] | undefined>>) => {
    const next = Object.fromEntries(Object.entries({ ...needs, ...part }).filter(([, value]) => value !== undefined));
    set({ needs: { ...noNeeds, ...next } });
  };
  const count = (
    label: string,
    name: 'unansweredMessages' | 'waitingMinutes' | 'unansweredContacts' | 'saidTimes' | 'valueAtLeast',
    hint?: ReactNode,
  ) => (
    <TextField
      label={label}
      type="number"
      inputMode="numeric"
      min={name === 'valueAtLeast' ? 0 : 1}
      className="min-h-9"
      value={needs[name] ?? ''}
      onChange={(event) => need({ [name]: readCount(event.target.value) })}
      hint={hint}
    />
  );
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <fieldset className="flex flex-col gap-3">
        <legend className="pb-1 text-title font-strong">It also warns when there are</legend>
        {count('Messages without an answer', 'unansweredMessages')}
        {count('Minutes of waiting', 'waitingMinutes', 'Since the first message without an answer.')}
        {count('Contacts without an answer', 'unansweredContacts', 'Several messages at once are one contact.')}
        {count('Messages that say the words', 'saidTimes')}
        {count('Value of the customer, at least', 'valueAtLeast', 'From an import of your CRM.')}
        <TextField
          label="Tags of the customer"
          className="min-h-9"
          defaultValue={needs.tags?.join(', ') ?? ''}
          placeholder="vip, key account"
          onChange={(event) => {
            const tags = event.target.value.split(',').flatMap((tag) => tag.trim() || []);
            need({ tags: tags.length > 0 ? tags : undefined });
          }}
          hint="Any of them is enough."
        />
        <Select
          label="What the message is about"
          value={needs.intent ?? ''}
          options={[
            { value: '', label: 'Anything' },
            ...intents.map((value) => ({ value: value as Intent | '', label: intentNames[value] })),
          ]}
          onChange={(intent) => need({ intent: intent === '' ? undefined : intent })}
        />
        <Checkbox
          label="The mood of the last messages fell"
          checked={needs.fallingSentiment}
          onChange={(fallingSentiment) => need({ fallingSentiment })}
        >
          The mood of the last messages fell
        </Checkbox>
        <Checkbox label="All of this together" checked={needs.every} onChange={(every) => need({ every })}>
          Only when all of this comes together, and the words too
        </Checkbox>
        <FieldFault>{fault}</FieldFault>
      </fieldset>
      <Select
        label="Suggested team"
        value={draft.team ?? ''}
        options={[{ value: '', label: 'By what it is about' }, ...teams.map(({ id, label }) => ({ value: id, label }))]}
        onChange={(team) => {
          const { team: _before, ...rest } = draft;
          set(team === '' ? ({ ...rest, team: undefined } as Partial<RuleDraft>) : { team });
        }}
      />
      <Checkbox label="Over once thanked" checked={draft.settles} onChange={(settles) => set({ settles })}>
        Over once the customer has thanked for an answer
      </Checkbox>
    </div>
  );
}
