import { TextField } from '../../ui/field';
import type { SampleCustomer } from './actions';

type SampleCustomerFieldsProps = { customer: SampleCustomer; onChange: (customer: SampleCustomer) => void };

/** What a text is tried with first. */
export const firstSample: SampleCustomer = {
  name: 'Ana Ruiz',
  handle: '@ana.ruiz',
  order: 'FH-10482',
  channel: 'Instagram',
};

/** Somebody on a page that shows no more than itself. */
export const withoutName = (customer: SampleCustomer): SampleCustomer => ({
  ...customer,
  name: '',
  handle: '',
  order: '',
});

const fields = [
  { key: 'name', label: 'Name' },
  { key: 'handle', label: 'Handle' },
  { key: 'order', label: 'Order number' },
  { key: 'channel', label: 'Inbox' },
] as const;

const MOST_LETTERS = 100;

/** The customer that a text is tried with; what is left empty is not known of them. */
export function SampleCustomerFields({ customer, onChange }: SampleCustomerFieldsProps) {
  return (
    <fieldset className="grid gap-2 pb-2 min-[480px]:grid-cols-2">
      <legend className="sr-only">The sample customer</legend>
      {fields.map(({ key, label }) => (
        <TextField
          key={key}
          label={label}
          className="min-h-9"
          autoComplete="off"
          spellCheck={false}
          maxLength={MOST_LETTERS}
          value={customer[key]}
          onChange={(event) => onChange({ ...customer, [key]: event.target.value })}
        />
      ))}
    </fieldset>
  );
}
