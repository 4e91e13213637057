import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CustomerDetail } from '@/lib/domain/customer';
import { channelName } from '../../sidebar/display-names';
import { DoNotContact } from '../../sidebar/do-not-contact';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { useLocalFormats } from '../../ui/use-local-formats';
import { useDashboard } from '../dashboard-context';
import { ReadFailed } from '../read-failed';
import { useAsked } from '../use-asked';
import { CustomerFacts } from './customer-facts';
import { Timeline } from './timeline';
import { useIsWide } from './use-is-wide';

/** One person, whole: all that was written, and what is known and noted of them. */
export function CustomerPage({ personKey, onBack }: { personKey: string; onBack: () => void }) {
  const { actions } = useDashboard();
  const [version, setVersion] = useState(0);
  const changed = useCallback(() => setVersion((before) => before + 1), []);
  const ask = useCallback(() => actions.customers.open(personKey), [actions, personKey]);
  const { state, retry } = useAsked(ask, { version });
  const customer = state.kind === 'found' ? state.found : null;
  return (
    <div className="mx-auto flex max-w-300 flex-col gap-4">
      <Button look="quiet" size="medium" className="-ms-3 self-start" onClick={onBack}>
        <ArrowLeft size={16} aria-hidden className="rtl:-scale-x-100" />
        All customers
      </Button>
      {state.kind === 'loading' && (
        <div aria-busy="true" className="flex animate-late flex-col gap-4">
          <h1 className="sr-only">Loading</h1>
          <Skeleton className="h-5 w-48" />
          <Skeleton className="h-12 w-full" />
        </div>
      )}
      {state.kind === 'failed' && (
        <ReadFailed title="This person could not be read" reason={state.reason} onRetry={retry} />
      )}
      {state.kind === 'found' && !customer && (
        <EmptyState level={1} title="This person is not known here">
          They may have been erased, or were never read on this device.
        </EmptyState>
      )}
      {customer && <Whole customer={customer} version={version} onChanged={changed} />}
    </div>
  );
}

type WholeProps = { customer: CustomerDetail; version: number; onChanged: () => void };

function Whole({ customer, version, onChanged }: WholeProps) {
  const { day, number } = useLocalFormats();
  const isWide = useIsWide();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const { name, members, conversations, firstSeenAt, contact } = customer;
  // Whoever came from the list is taken to the top, and hears whose page it is.
  useEffect(() => heading.current?.focus(), []);
  const facts = <CustomerFacts customer={customer} version={version} onChanged={onChanged} />;
  // Who was merged or separated has other messages now.
  const people = members.map(({ key }) => key).join('\n');
  return (
    <>
      <div className="flex flex-col gap-1">
        <h1 ref={heading} tabIndex={-1} dir="auto" className="text-[1.25rem]/7 outline-none">
          {name}
        </h1>
        <p className="text-muted">
          {members.map(({ key, handle, channel, name: own }, index) => (
            <span key={key}>
              {index > 0 && ', '}
              <bdi>{handle ?? own}</bdi> on <bdi>{channelName(channel)}</bdi>
            </span>
          ))}
          {'. '}
          {conversations === 1 ? '1 conversation' : `${number(conversations)} conversations`} since {day(firstSeenAt)}.
        </p>
      </div>
      {contact.doNotContact && (
        <div className="overflow-hidden rounded-panel">
          <DoNotContact />
        </div>
      )}
      <div className="grid gap-6 min-[1100px]:grid-cols-[minmax(0,1fr)_20rem]">
        {!isWide && (
          <Disclosure summary="Notes, tags, contact and consent" open={isOpen} onToggle={setIsOpen}>
            <div className="pt-2">{facts}</div>
          </Disclosure>
        )}
        <Timeline key={people} personKey={customer.key} />
        {isWide && (
          <aside
            aria-label={`About ${name}`}
            className="sticky top-0 max-h-[calc(100vh-4rem)] self-start overflow-y-auto pe-1 pb-4"
          >
            {facts}
          </aside>
        )}
      </div>
    </>
  );
}
