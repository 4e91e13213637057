import { useCallback, useState } from 'react';
import type { RuleDraft, RuleFault } from '@/lib/domain/rule-draft';
import type { Team } from '@/lib/domain/team';
import { Select } from '../../ui/select';
import { TextArea, TextField } from '../../ui/field';
import { useDashboard } from '../dashboard-context';
import { FieldFault } from '../field-fault';
import { ItemForm } from '../item-form';
import { useAsked } from '../use-asked';
import { levelNames } from './level-names';
import { RuleExamples } from './rule-examples';
import { RulePhrases } from './rule-phrases';
import { RuleSettings } from './rule-settings';
import { TryPart } from './try-part';
import { useChangingRules } from './use-changing-rules';

type RuleFormProps = {
  /** Null for a new one. */
  id: string | null;
  draft: RuleDraft;
  /** What is written stands in the place of a rule that came from elsewhere. */
  isCopy: boolean;
  teams: readonly Team[];
  onChanged: () => void;
  onClose: () => void;
};

/** Writes a rule; its own examples are tried while it is written. */
export function RuleForm({ id, draft: before, isCopy, teams, onChanged, onClose }: RuleFormProps) {
  const { actions } = useDashboard();
  const { check } = actions.escalation;
  const change = useChangingRules(onChanged);
  const [draft, setDraft] = useState(before);
  const [faults, setFaults] = useState<readonly RuleFault[]>([]);
  const [isSaving, setIsSaving] = useState(false);
  const set = (part: Partial<RuleDraft>) => setDraft((was) => ({ ...was, ...part }));
  const written = JSON.stringify(draft);
  const ask = useCallback(() => check(JSON.parse(written) as RuleDraft), [check, written]);
  const { state } = useAsked(ask, { wait: 250 });
  const checked = state.kind === 'found' ? state.found : null;
  // Phrases are told at once; an empty name only once it was to be saved.
  const shown = [...faults, ...(checked?.faults.filter(({ start }) => start !== undefined) ?? [])];
  const faultOf = (field: string): string | undefined => shown.find((fault) => fault.field === field)?.what;

  const save = async () => {
    setIsSaving(true);
    let refused: readonly RuleFault[] = [];
    const isSaved = await change(
      async () => {
        const saved = await actions.escalation.save(id, draft);
        if (saved.ok) return saved.undo;
        refused = saved.faults;
        throw new Error('Look at the marked fields.');
      },
      'The rule was not saved.',
      `${draft.label} saved`,
    );
    setIsSaving(false);
    setFaults(refused);
    if (isSaved) onClose();
  };

  return (
    <ItemForm
      title={id === null ? 'New rule' : `Edit: ${before.label}`}
      label="Rule"
      isChanged={written !== JSON.stringify(before)}
      isSaving={isSaving}
      hasFaults={faults.length > 0}
      onSave={() => void save()}
      onClose={onClose}
      settings={
        <RuleSettings
          draft={draft}
          teams={teams}
          fault={faults.find(({ field }) => field.startsWith('needs'))?.what}
          set={set}
        />
      }
    >
      {isCopy && (
        <p className="text-small text-muted">
          You write a copy that stands in the place of the rule that came. “Restore” brings that back.
        </p>
      )}
      <div className="grid gap-4 min-[600px]:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div>
          <TextField
            label="Name"
            className="min-h-9"
            value={draft.label}
            maxLength={100}
            aria-invalid={faultOf('label') !== undefined}
            onChange={(event) => set({ label: event.target.value })}
          />
          <FieldFault>{faultOf('label')}</FieldFault>
        </div>
        <Select
          label="How strong"
          value={draft.level}
          options={(['notice', 'high', 'critical'] as const).map((value) => ({ value, label: levelNames[value].word }))}
          onChange={(level) => set({ level })}
        />
      </div>
      <div>
        <TextArea
          label="Why it warns, in one sentence"
          value={draft.because}
          maxLength={300}
          aria-invalid={faultOf('because') !== undefined}
          onChange={(event) => set({ because: event.target.value })}
        />
        <FieldFault>{faultOf('because')}</FieldFault>
      </div>
      <div>
        <TextArea
          label="What to do now"
          value={draft.step}
          maxLength={300}
          aria-invalid={faultOf('step') !== undefined}
          onChange={(event) => set({ step: event.target.value })}
        />
        <FieldFault>{faultOf('step')}</FieldFault>
      </div>
      <RulePhrases draft={draft} faults={shown} set={set} />
      <RuleExamples
        draft={draft}
        tried={checked?.examples ?? []}
        fault={faults.find(({ field }) => field.startsWith('examples'))?.what}
        set={set}
      />
      <TryPart draft={draft} />
    </ItemForm>
  );
}
