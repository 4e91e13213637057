import { useState } from 'react';
import type { ReplyField } from '@/lib/domain/reply';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { useDashboard } from '../dashboard-context';
import { ReadFailed } from '../read-failed';
import { useAsked } from '../use-asked';
import { FilledText } from './filled-text';
import { firstSample, SampleCustomerFields, withoutName } from './sample-customer-fields';

type ReplyPreviewProps = { body: string; language: string; fields: readonly ReplyField[] };

/** What would be inserted for a customer, with the agent's own profile, and with what would still be missing. */
export function ReplyPreview(text: ReplyPreviewProps) {
  const { replies } = useDashboard().actions;
  const { state, retry } = useAsked(replies.ownValues);
  const [customer, setCustomer] = useState(firstSample);
  const [isKnown, setIsKnown] = useState(true);
  const [isEditing, setIsEditing] = useState(false);
  const name = customer.name.trim();
  const shown = isKnown ? customer : withoutName(customer);
  return (
    <section aria-label="Preview" className="flex flex-col gap-2 rounded-panel border border-line p-3">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h2 className="min-w-0 flex-1 basis-40 text-small font-normal break-words text-muted">
          Inserted for{' '}
          {isKnown && name !== '' ? (
            <>
              <bdi className="font-strong text-text">{name}</bdi>, a sample customer
            </>
          ) : (
            'somebody without a name'
          )}
        </h2>
        <div className="-mx-3 flex flex-wrap">
          <Button
            look="quiet"
            size="medium"
            aria-pressed={!isKnown}
            className={isKnown ? undefined : 'bg-accent-soft text-accent'}
            onClick={() => setIsKnown(!isKnown)}
          >
            Without a name
          </Button>
          <Button look="quiet" size="medium" aria-expanded={isEditing} onClick={() => setIsEditing(!isEditing)}>
            Change the sample
          </Button>
        </div>
      </div>
      {isEditing && (
        <SampleCustomerFields
          customer={customer}
          onChange={(next) => {
            setCustomer(next);
            setIsKnown(true);
          }}
        />
      )}
      {state.kind === 'loading' && <Skeleton className="h-16 animate-late" />}
      {state.kind === 'failed' && (
        <ReadFailed title="Your profile could not be read" reason={state.reason} onRetry={retry} />
      )}
      {state.kind === 'found' &&
        (text.body.trim() === '' ? (
          <p className="text-muted">Nothing written yet.</p>
        ) : (
          <FilledText text={text} customer={shown} own={state.found} />
        ))}
    </section>
  );
}
