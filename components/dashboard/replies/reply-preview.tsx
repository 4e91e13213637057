import { useMemo, useState } from 'react';
import type { ReplyField } from '@/lib/domain/reply';
import { variableLabel } from '../../sidebar/unresolved';
import { HighlightedText } from '../../ui/highlighted-text';
import { Select } from '../../ui/select';
import { useDashboard } from '../dashboard-context';
import type { SampleCustomer } from './actions';

type ReplyPreviewProps = { body: string; language: string; fields: readonly ReplyField[] };

const customers: readonly { value: SampleCustomer; label: string }[] = [
  { value: 'known', label: 'a customer with a name and an order' },
  { value: 'unknown', label: 'somebody without a name' },
];

/** What would be inserted for a customer, with what would still be missing. */
export function ReplyPreview({ body, language, fields }: ReplyPreviewProps) {
  const { replies } = useDashboard().actions;
  const [customer, setCustomer] = useState<SampleCustomer>('known');
  const { text, gaps } = useMemo(
    () => replies.preview({ body, language, fields }, customer),
    [replies, body, language, fields, customer],
  );
  const open = [...new Set(gaps.filter(({ isFillable }) => isFillable).map(({ name }) => name))];
  const asked = open.filter((name) => fields.some((field) => `ask.${field.name}` === name));
  const missing = open.filter((name) => !asked.includes(name));
  const labelOf = (name: string) => fields.find((field) => `ask.${field.name}` === name)?.label || variableLabel(name);
  return (
    <section aria-label="Preview" className="flex flex-col gap-2 rounded-panel border border-line p-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-small text-muted">Inserted for</h2>
        <Select label="Inserted for" hideLabel value={customer} options={customers} onChange={setCustomer} />
      </div>
      {text.trim() === '' ? (
        <p className="text-muted">Nothing written yet.</p>
      ) : (
        <p dir="auto" lang={language} className="max-h-80 overflow-y-auto break-words whitespace-pre-wrap">
          <HighlightedText text={text} spans={gaps} />
        </p>
      )}
      {asked.length > 0 && <p className="text-small text-muted">You are asked for: {asked.map(labelOf).join(', ')}</p>}
      {missing.length > 0 && (
        <p className="text-small text-caution">
          Nobody knows here: {missing.map(variableLabel).join(', ')}. You are asked before it is inserted; words after |
          stand in for it: {'{{'}
          {missing[0]}
          {'|there}}'}.
        </p>
      )}
    </section>
  );
}
