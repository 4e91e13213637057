import { useState, type FormEvent } from 'react';
import type { CustomerDetail } from '@/lib/domain/customer';
import type { Consent, ConsentState } from '@/lib/domain/contact';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';
import { useDashboard } from '../dashboard-context';
import { ConsentItem } from './consent-item';
import { consentOptions } from '../../sidebar/consent-names';

const PURPOSE_LENGTH = 60;
/** `limits.consentsPerPerson`. */
const MOST = 30;

const twoDigits = (number: number): string => String(number).padStart(2, '0');
/** Today here, as `YYYY-MM-DD`. */
const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};

type ConsentPartProps = { customer: CustomerDetail; onChanged: () => void };

/** What a person allows, or does not: for what, since when. */
export function ConsentPart({ customer, onChanged }: ConsentPartProps) {
  const { actions, attempt } = useDashboard();
  const { key, consent } = customer;
  const [purpose, setPurpose] = useState('');
  const [state, setState] = useState<ConsentState>('given');
  const save = (next: Consent[], done: string) => {
    const work = async (list: Consent[]) => {
      await actions.customers.setConsent(key, list);
      onChanged();
    };
    return attempt(() => work(next), { failed: 'Could not save it.', done, undo: () => work(consent) });
  };
  const others = (than: string) => consent.filter((one) => one.purpose !== than);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = purpose.trim();
    if (wanted === '') return;
    const isDone = await save([...others(wanted), { purpose: wanted, state, day: today() }], `Noted for: ${wanted}`);
    if (isDone) setPurpose('');
  };
  return (
    <div className="flex flex-col gap-3">
      {consent.length === 0 && (
        <p className="text-muted">Nothing is noted. Until it is, take it that nothing was agreed.</p>
      )}
      {consent.length > 0 && (
        <ul role="list" className="divide-y divide-line border-y border-line">
          {consent.map((one) => (
            <ConsentItem
              key={one.purpose}
              consent={one}
              onState={(next) =>
                void save(
                  consent.map((each) => (each === one ? { ...one, state: next, day: today() } : each)),
                  `Changed for: ${one.purpose}`,
                )
              }
              onRemove={() => void save(others(one.purpose), `No longer noted: ${one.purpose}`)}
            />
          ))}
        </ul>
      )}
      {consent.length < MOST && (
        <form onSubmit={(event) => void add(event)} className="flex flex-wrap items-end gap-2">
          <div className="min-w-32 flex-1">
            <TextField
              label="For what"
              className="min-h-9"
              placeholder="Newsletter"
              maxLength={PURPOSE_LENGTH}
              value={purpose}
              onChange={(event) => setPurpose(event.target.value)}
            />
          </div>
          <Select label="State" value={state} options={consentOptions} onChange={setState} />
          <Button type="submit" size="medium" disabled={purpose.trim() === ''}>
            Add
          </Button>
        </form>
      )}
    </div>
  );
}
