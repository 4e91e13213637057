import type { KeyboardEvent } from 'react';
import { TextArea, TextField } from '../ui/field';
import { Select } from '../ui/select';
import type { Asked } from './use-filling';

type AskedFieldProps = { asked: Asked; value: string; onChange: (value: string) => void; onSubmit: () => void };

/** One question of a reply's form, as its kind wants it answered. */
export function AskedField({ asked: { kind, label, options }, value, onChange, onSubmit }: AskedFieldProps) {
  if (kind === 'choice' && options.length > 0) {
    const choices = options.map((option) => ({ value: option, label: option }));
    return (
      <Select
        label={label}
        value={value}
        options={options.includes(value) ? choices : [{ value: '', label: 'Choose one' }, ...choices]}
        onChange={onChange}
      />
    );
  }
  if (kind === 'paragraph') {
    // Enter is a new line here.
    const submitOnEnter = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      onSubmit();
    };
    return (
      <TextArea
        label={label}
        value={value}
        maxLength={2_000}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={submitOnEnter}
      />
    );
  }
  return (
    <TextField
      label={label}
      value={value}
      maxLength={2_000}
      onChange={(event) => onChange(event.target.value)}
      autoComplete="off"
      {...(kind === 'date' && { type: 'date' })}
      {...(kind === 'number' && { inputMode: 'decimal' as const })}
    />
  );
}
