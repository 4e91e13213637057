import { useCallback } from 'react';
import type { CustomerPage, CustomerRow } from '@/lib/domain/customer';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { TextField } from '../../ui/field';
import { Skeleton } from '../../ui/skeleton';
import { useLocalFormats } from '../../ui/use-local-formats';
import { useRoving } from '../../ui/use-roving';
import { useDashboard } from '../dashboard-context';
import { Page } from '../page';
import { ReadFailed } from '../read-failed';
import { CustomerListRow } from './customer-list-row';
import { layOutPages } from './lay-out-pages';
import { MoreButton } from './more-button';
import { usePages } from './use-pages';
import { WindowedBlock } from './windowed-block';

const DEBOUNCE_MS = 120;

type CustomerListProps = {
  text: string;
  onText: (text: string) => void;
  onOpen: (key: string) => void;
  /** How many are known in all. */
  known: number;
};

type ListPage = { items: CustomerRow[]; next: number | null; total: number | null };

const toPage = ({ rows, next, total }: CustomerPage): ListPage => ({ items: rows, next, total });

/** Everybody known on this device, who was seen last first, to look through and to search. */
export function CustomerList({ text, onText, onOpen, known }: CustomerListProps) {
  const { actions, goTo } = useDashboard();
  const { number } = useLocalFormats();
  const { ref, onKeyDown } = useRoving<HTMLDivElement>();
  const asked = text.trim();
  const ask = useCallback(
    async (from: number | null) => toPage(await actions.customers.list(asked, from ?? 0)),
    [actions, asked],
  );
  const { pages, waits, fault, isMore, more, retry } = usePages<CustomerRow, number, ListPage>(ask, {
    wait: asked === '' ? 0 : DEBOUNCE_MS,
  });
  // Somebody may have come since they were counted.
  const shown = pages.reduce((sum, { items }) => sum + items.length, 0);
  const total = pages[0]?.total ?? Math.max(known, shown);
  const isEmpty = pages[0] !== undefined && pages[0].items.length === 0;

  return (
    <Page title="Customers" lead="Everybody whose conversations were read on this device, who was seen last first.">
      <TextField
        label="Search customers"
        hideLabel
        className="min-h-9"
        placeholder="Name, handle, email, tag, or a word of the note"
        value={text}
        maxLength={200}
        onChange={(event) => onText(event.target.value)}
      />
      {fault !== null && <ReadFailed title="The customers could not be read" reason={fault} onRetry={retry} />}
      {fault === null && pages.length === 0 && <Skeleton className="h-40 animate-late" />}
      {isEmpty && asked !== '' && (
        <p role="status" className="text-muted">
          Nobody is found by “<bdi>{asked}</bdi>”. Each word has to begin a word of the name, handle, tags or note, or
          stand in an email address.
        </p>
      )}
      {isEmpty && asked === '' && (
        <EmptyState
          title="Nobody is known yet"
          action={
            <Button size="medium" onClick={() => goTo('inboxes')}>
              Choose inboxes
            </Button>
          }
        >
          Customers appear here when you open their conversations in an inbox that is switched on.
        </EmptyState>
      )}
      {shown > 0 && (
        <div className="flex flex-col">
          <p role="status" className="pb-1 text-small text-muted">
            {asked === '' ? `${number(total)} known` : `${number(total)} found`}
          </p>
          <div
            ref={ref}
            role="list"
            aria-label="Customers"
            aria-busy={waits !== null}
            onKeyDown={onKeyDown}
            className="border-y border-line"
          >
            {layOutPages(pages).map(({ key, rows }) => (
              <WindowedBlock key={key}>
                {rows.map(({ item, place }) => (
                  <CustomerListRow key={item.key} row={item} place={place} total={total} onOpen={onOpen} />
                ))}
              </WindowedBlock>
            ))}
          </div>
          {isMore && <MoreButton label="Show more" isWaiting={waits === 'more'} isEager onMore={more} />}
        </div>
      )}
    </Page>
  );
}
