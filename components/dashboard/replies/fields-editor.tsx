import type { ReplyField } from '@/lib/domain/reply';
import type { ReplyDraft } from '@/lib/domain/reply-list';
import { variableLabel } from '../../sidebar/unresolved';
import { Button } from '../../ui/button';
import { useRowIds } from '../../ui/use-row-ids';
import type { ReplyFaults } from './check-reply';
import { FieldRow } from './field-row';

type FieldsEditorProps = { draft: ReplyDraft; faults: ReplyFaults; onChange: (change: Partial<ReplyDraft>) => void };

const asking = /\{\{[^{}]*?\bask\.([\p{L}_][\p{L}\p{M}\p{N}_]*)/gu;
const most = 50;

const newField = (name: string): ReplyField => ({
  name,
  label: '',
  kind: 'text',
  options: [],
  preset: '',
  isRemembered: false,
});

/** A name that no other question has. */
function freeName(fields: readonly ReplyField[]): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? 'answer' : `answer${number}`;
    if (!fields.some((field) => field.name === name)) return name;
  }
}

/** What the agent is asked for before the reply is inserted. */
export function FieldsEditor({ draft, faults, onChange }: FieldsEditorProps) {
  const { fields } = draft;
  const rows = useRowIds(fields.length);
  const texts = [draft.body, ...draft.variants.map(({ body }) => body)].join('\n');
  const named = [...new Set([...texts.matchAll(asking)].map((match) => match[1] ?? ''))];
  const unknown = named.filter((name) => !fields.some((field) => field.name === name)).slice(0, most);
  const change = (at: number, some: Partial<ReplyField>) =>
    onChange({ fields: fields.map((field, index) => (index === at ? { ...field, ...some } : field)) });
  const move = (at: number, by: number) => {
    const next = [...fields];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    rows.move(at, by);
    onChange({ fields: next });
  };
  const remove = (at: number) => {
    rows.remove(at);
    onChange({ fields: fields.filter((_, index) => index !== at) });
  };
  return (
    <fieldset className="flex flex-col gap-2 border-t border-line pt-4">
      <legend className="sr-only">Asked before it is inserted</legend>
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <p aria-hidden className="text-title font-strong">
          Asked before it is inserted
        </p>
        <p className="text-small text-muted">Your answer stands where the text has {'{{ask.name}}'}.</p>
      </div>
      {fields.map((field, at) => (
        <FieldRow
          key={rows.ids[at]}
          field={field}
          isUsed={named.includes(field.name)}
          fault={faults[`fields.${at}`]}
          onChange={(some) => change(at, some)}
          onRemove={() => remove(at)}
          onUp={at > 0 ? () => move(at, -1) : undefined}
        />
      ))}
      <div className="flex flex-wrap gap-2">
        {unknown.map((name) => (
          <Button
            key={name}
            size="medium"
            look="soft"
            onClick={() => onChange({ fields: [...fields, newField(name)] })}
          >
            Ask for “{variableLabel(name)}”, which the text names
          </Button>
        ))}
        <Button
          size="medium"
          disabled={fields.length >= most}
          onClick={() => onChange({ fields: [...fields, newField(freeName(fields))] })}
        >
          Add a question
        </Button>
      </div>
    </fieldset>
  );
}
