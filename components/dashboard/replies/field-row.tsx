import ArrowUp from 'lucide-react/icons/arrow-up';
import Trash from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { replyFieldSchema, type ReplyField } from '@/lib/domain/reply';
import { variableLabel } from '../../sidebar/unresolved';
import { Checkbox } from '../../ui/checkbox';
import { TextArea, TextField } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { FieldFault } from '../field-fault';
import { fieldKindNames } from './field-kind-names';

type FieldRowProps = {
  field: ReplyField;
  /** The text names it. */
  isUsed: boolean;
  fault: string | undefined;
  onChange: (change: Partial<ReplyField>) => void;
  onRemove: () => void;
  onUp?: (() => void) | undefined;
};

const kinds = replyFieldSchema.shape.kind.options.map((value) => ({ value, label: fieldKindNames[value] }));

const splitLines = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** One question: how it is called in the text, how it is asked, what may be answered. */
export function FieldRow({ field, isUsed, fault, onChange, onRemove, onUp }: FieldRowProps) {
  const [options, setOptions] = useState(field.options.join('\n'));
  const shown = field.label || variableLabel(field.name);
  return (
    <div role="group" aria-label={shown} className="flex flex-col gap-2 rounded-panel border border-line p-3">
      <div className="grid items-end gap-2 min-[480px]:grid-cols-[1fr_1fr_1fr_auto]">
        <TextField
          label="Name in the text"
          className="min-h-9"
          spellCheck={false}
          value={field.name}
          aria-invalid={fault !== undefined}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        <TextField
          label="Asked as"
          className="min-h-9"
          placeholder={variableLabel(field.name)}
          value={field.label}
          onChange={(event) => onChange({ label: event.target.value })}
        />
        <Select label="Answer" value={field.kind} options={kinds} onChange={(kind) => onChange({ kind })} />
        <div className="flex gap-1 pb-1">
          {onUp && (
            <IconButton name={`Ask earlier: ${shown}`} onClick={onUp}>
              <ArrowUp size={16} aria-hidden />
            </IconButton>
          )}
          <IconButton name={`Do not ask: ${shown}`} onClick={onRemove}>
            <Trash size={16} aria-hidden />
          </IconButton>
        </div>
      </div>
      {field.kind === 'choice' && (
        <TextArea
          label="To choose from, one a line"
          value={options}
          onChange={(event) => {
            setOptions(event.target.value);
            onChange({ options: splitLines(event.target.value) });
          }}
        />
      )}
      <div className="grid items-end gap-x-2 min-[480px]:grid-cols-2">
        <TextField
          label="Filled in beforehand"
          className="min-h-9"
          type={field.kind === 'date' ? 'date' : 'text'}
          inputMode={field.kind === 'number' ? 'decimal' : undefined}
          value={field.preset}
          onChange={(event) => onChange({ preset: event.target.value })}
        />
        <Checkbox
          label="Fill in the last answer"
          checked={field.isRemembered}
          onChange={(isRemembered) => onChange({ isRemembered })}
        >
          <span>Fill in the last answer</span>
        </Checkbox>
      </div>
      {fault && (
        <p className="text-small">
          <FieldFault>{fault}</FieldFault>
        </p>
      )}
      {!fault && !isUsed && (
        <p className="text-small text-muted">
          The text does not name it yet: <code dir="ltr">{`{{ask.${field.name}}}`}</code>
        </p>
      )}
    </div>
  );
}
