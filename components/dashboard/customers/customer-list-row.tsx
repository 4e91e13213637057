import Ban from 'lucide-react/icons/ban';
import type { CustomerRow } from '@/lib/domain/customer';
import { channelName, dayName } from '../../sidebar/display-names';
import { Badge } from '../../ui/badge';
import { useLocalFormats } from '../../ui/use-local-formats';
import { useLocale } from './use-locale';

/** Tags that fit beside a name; the person's own page has all. */
const MOST_TAGS = 3;

type CustomerListRowProps = { row: CustomerRow; place: number; total: number; onOpen: (key: string) => void };

/** One person of the list: pressed, it opens their page. */
export function CustomerListRow({ row, place, total, onOpen }: CustomerListRowProps) {
  const { day } = useLocalFormats();
  const locale = useLocale();
  const { key, name, handle, channel, tags, lastSeenAt, note, doNotContact } = row;
  return (
    <div
      role="listitem"
      aria-posinset={place}
      aria-setsize={total}
      data-row
      className="border-t border-line first:border-t-0 hover:bg-hover"
    >
      <button
        type="button"
        data-cell="open"
        onClick={() => onOpen(key)}
        className="flex min-h-13 w-full flex-col gap-0.5 px-2 py-2 text-start"
      >
        <span className="flex w-full items-center gap-2">
          <bdi className="min-w-0 truncate font-strong" title={name}>
            {name}
          </bdi>
          {doNotContact && (
            <span className="flex shrink-0 items-center gap-1 text-small text-danger">
              <Ban size={14} aria-hidden />
              Do not contact
            </span>
          )}
          <span className="flex min-w-0 shrink items-center gap-1 max-[599px]:hidden">
            {tags.slice(0, MOST_TAGS).map((tag) => (
              <Badge key={tag}>
                <bdi className="max-w-32 truncate">{tag}</bdi>
              </Badge>
            ))}
          </span>
          <span className="ms-auto shrink-0 text-small text-muted">{dayName(lastSeenAt, locale, day)}</span>
        </span>
        <span className="w-full truncate text-small text-muted">
          {handle !== undefined && (
            <>
              <bdi>{handle}</bdi>
              {' · '}
            </>
          )}
          <bdi>{channelName(channel)}</bdi>
          {note && (
            <>
              {' · '}
              <bdi>{note}</bdi>
            </>
          )}
        </span>
      </button>
    </div>
  );
}
