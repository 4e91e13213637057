import { useCallback, useState } from 'react';
import type { TimelineConversation, TimelineMessage, TimelinePage, TimelinePlace } from '@/lib/domain/timeline';
import { TextField } from '../../ui/field';
import { Skeleton } from '../../ui/skeleton';
import { useLocalFormats } from '../../ui/use-local-formats';
import { useDashboard } from '../dashboard-context';
import { ReadFailed } from '../read-failed';
import { isNewDay, layOutPages } from './lay-out-pages';
import { MoreButton } from './more-button';
import { TimelineRow } from './timeline-row';
import { useFeedKeys } from './use-feed-keys';
import { usePages } from './use-pages';
import { WindowedBlock } from './windowed-block';

const DEBOUNCE_MS = 200;

type ShownPage = { items: TimelineMessage[]; next: TimelinePlace | null; looked: number; page: TimelinePage };

const toPage = (page: TimelinePage): ShownPage => ({
  items: page.messages,
  next: page.next,
  looked: page.looked,
  page,
});

/** What a person wrote and was written, over all their conversations: one scroll, newest first. */
export function Timeline({ personKey }: { personKey: string }) {
  const { actions } = useDashboard();
  const { number } = useLocalFormats();
  const { ref, onKeyDown } = useFeedKeys();
  const [text, setText] = useState('');
  const asked = text.trim();
  const ask = useCallback(
    async (place: TimelinePlace | null) => toPage(await actions.customers.timeline(personKey, asked, place)),
    [actions, personKey, asked],
  );
  const { pages, waits, fault, isMore, more, retry } = usePages<TimelineMessage, TimelinePlace, ShownPage>(ask, {
    wait: asked === '' ? 0 : DEBOUNCE_MS,
  });
  const conversations = new Map<string, TimelineConversation>(
    pages.flatMap(({ page }) => page.conversations.map((one) => [one.key, one] as const)),
  );
  const found = pages.reduce((sum, { items }) => sum + items.length, 0);
  const looked = pages.reduce((sum, page) => sum + page.looked, 0);
  return (
    <section aria-label="Messages" className="flex min-w-0 flex-col gap-2">
      <TextField
        label="Search the messages"
        hideLabel
        className="min-h-9"
        placeholder="Search the messages"
        value={text}
        maxLength={200}
        onChange={(event) => setText(event.target.value)}
      />
      {asked !== '' && waits !== 'first' && fault === null && (
        <p role="status" className="text-small text-muted">
          {found === 0 ? 'No message found' : found === 1 ? '1 message found' : `${number(found)} messages found`}
          {isMore ? `, ${number(looked)} looked through so far.` : '.'}
        </p>
      )}
      {fault !== null && pages.length === 0 && (
        <ReadFailed title="The messages could not be read" reason={fault} onRetry={retry} />
      )}
      {fault === null && pages.length === 0 && <Skeleton className="h-40 animate-late" />}
      {asked === '' && waits === null && fault === null && found === 0 && (
        <p className="py-4 text-muted">No message of this person is kept on this device any more.</p>
      )}
      {found > 0 && (
        <div ref={ref} role="feed" aria-label="Messages, newest first" aria-busy={waits !== null} onKeyDown={onKeyDown}>
          {layOutPages(pages).map(({ key, rows }) => (
            <WindowedBlock key={key}>
              {rows.map(({ item, place, above }) => (
                <TimelineRow
                  key={item.key}
                  message={item}
                  place={place}
                  conversation={conversations.get(item.conversation)}
                  asked={asked}
                  isNewDay={isNewDay(item, above)}
                  isElsewhere={above?.conversation !== item.conversation}
                />
              ))}
            </WindowedBlock>
          ))}
        </div>
      )}
      {fault !== null && pages.length > 0 && (
        <ReadFailed title="Older messages could not be read" reason={fault} onRetry={more} />
      )}
      {isMore && fault === null && (
        <MoreButton
          label={asked === '' ? 'Show older messages' : 'Look further'}
          isWaiting={waits === 'more'}
          isEager={asked === ''}
          onMore={more}
        />
      )}
      {!isMore && found > 0 && asked === '' && (
        <p className="py-3 text-small text-muted">This is the oldest message on this device.</p>
      )}
    </section>
  );
}
