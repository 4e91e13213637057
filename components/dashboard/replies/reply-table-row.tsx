import { clsx } from 'clsx';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import type { ReplyRow } from '@/lib/domain/reply-list';
import { Checkbox } from '../../ui/checkbox';
import { useLocalFormats } from '../../ui/use-local-formats';

type ReplyTableRowProps = {
  row: ReplyRow;
  rowIndex: number;
  isChosen: boolean;
  onChoose: () => void;
  isMarked: boolean;
  onMark: (isOn: boolean) => void;
};

/** One reply of the list. */
export function ReplyTableRow({ row, rowIndex, isChosen, onChoose, isMarked, onMark }: ReplyTableRowProps) {
  const { number, day } = useLocalFormats();
  const lastUsed = row.lastUsedAt === null ? 'Not used on this device' : `Last used on ${day(row.lastUsedAt)}`;
  return (
    <tr
      data-row
      aria-rowindex={rowIndex}
      className={clsx('h-10 border-t border-line', isChosen ? 'bg-accent-soft' : 'hover:bg-hover')}
    >
      <td>
        <Checkbox data-cell="mark" label={`Choose ${row.title}`} checked={isMarked} onChange={onMark} />
      </td>
      <td className="ps-1">
        <button
          type="button"
          data-cell="open"
          title={row.title}
          aria-current={isChosen ? 'true' : undefined}
          onClick={onChoose}
          className="flex min-h-9 w-full items-center gap-2 rounded-control px-1 text-start"
        >
          <bdi className="min-w-0 truncate">{row.title}</bdi>
          {row.shortcut && <bdi className="shrink-0 text-small text-muted">/{row.shortcut}</bdi>}
          {row.languages.length > 1 && (
            <span className="shrink-0 text-small text-muted uppercase" title={row.languages.join(', ')}>
              {row.languages.slice(0, 3).join(' ')}
              {row.languages.length > 3 && ` +${row.languages.length - 3}`}
            </span>
          )}
          {row.isStale && (
            <span className="ms-auto shrink-0 text-caution" title="Past its review date">
              <CalendarClock size={14} aria-hidden />
              <span className="sr-only">Past its review date</span>
            </span>
          )}
        </button>
      </td>
      <td className="truncate pe-2 text-small text-muted max-[1099px]:hidden" title={row.folder || undefined}>
        <bdi>{row.folder.replaceAll('/', ' / ')}</bdi>
      </td>
      <td className="truncate pe-2 text-small text-muted max-[1399px]:hidden" title={row.source ?? undefined}>
        <bdi>{row.source ?? 'Mine'}</bdi>
      </td>
      <td className="text-small text-muted tabular-nums max-[479px]:hidden" title={lastUsed}>
        {row.uses === 0 ? '–' : number(row.uses)}
      </td>
    </tr>
  );
}
