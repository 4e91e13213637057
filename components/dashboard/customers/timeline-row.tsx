import { useId } from 'react';
import type { TimelineConversation, TimelineMessage } from '@/lib/domain/timeline';
import { channelName, dayName } from '../../sidebar/display-names';
import { safeHref } from '../../ui/safe-href';
import { useLocalFormats } from '../../ui/use-local-formats';
import { MessageAround } from './message-around';
import { MessageLine } from './message-line';
import { useLocale } from './use-locale';

type TimelineRowProps = {
  message: TimelineMessage;
  /** From 1. */
  place: number;
  conversation: TimelineConversation | undefined;
  /** What was searched for; '' where nothing was. */
  asked: string;
  isNewDay: boolean;
  /** Written elsewhere than the message above it. */
  isElsewhere: boolean;
};

/** One message of the timeline, under its day and the place where it was written. */
export function TimelineRow({ message, place, conversation, asked, isNewDay, isElsewhere }: TimelineRowProps) {
  const { longDay } = useLocalFormats();
  const locale = useLocale();
  const id = useId();
  const href = safeHref(conversation?.url);
  const where = conversation && (
    <>
      <bdi>{channelName(conversation.channel)}</bdi>
      {conversation.title && (
        <>
          {' · '}
          <bdi>{conversation.title}</bdi>
        </>
      )}
    </>
  );
  return (
    <article aria-posinset={place} aria-setsize={-1} aria-labelledby={id} className="py-2">
      {/* Within the article: a feed holds nothing else. */}
      {isNewDay && (
        <h2 className="mt-2 mb-2 border-b border-line pb-1 text-label font-strong text-muted first-letter:uppercase">
          {dayName(message.at, locale, longDay)}
        </h2>
      )}
      {(isElsewhere || isNewDay || asked !== '') && conversation && (
        <p className="mb-1 truncate text-small text-muted">
          {href === undefined ? (
            where
          ) : (
            <a href={href} target="_blank" rel="noopener noreferrer" className="hover:underline">
              {where}
              <span className="sr-only"> (opens the conversation)</span>
            </a>
          )}
        </p>
      )}
      <MessageLine id={id} message={message} asked={asked} />
      {asked !== '' && <MessageAround message={message.key} />}
    </article>
  );
}
