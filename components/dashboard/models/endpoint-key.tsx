import type { KeyKeeping } from '@/lib/domain/endpoint';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';

const keepings: readonly { value: KeyKeeping; label: string }[] = [
  { value: 'stored', label: 'On this device, encrypted' },
  { value: 'session', label: 'Until Deskmate is restarted' },
];

export type EnteredKey = { key: string; keeping: KeyKeeping };

/** A key as it is typed, and how it is to be kept. What was saved is never shown again. */
export function EndpointKey({
  entered,
  onChange,
  hint,
}: {
  entered: EnteredKey;
  onChange: (entered: EnteredKey) => void;
  hint: string;
}) {
  return (
    <div className="grid gap-3 sm:grid-cols-[1fr_14rem]">
      <TextField
        label="Key"
        type="password"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        className="min-h-9"
        value={entered.key}
        onChange={(event) => onChange({ ...entered, key: event.target.value })}
        hint={hint}
      />
      <Select
        label="Keep the key"
        value={entered.keeping}
        options={keepings}
        onChange={(keeping) => onChange({ ...entered, keeping })}
      />
    </div>
  );
}
