import { clsx } from 'clsx';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import type { ReplyRow } from '@/lib/domain/reply-list';
import { languageName } from '../../sidebar/display-names';
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
      <td className="ps-1 pe-3">
        <div className="flex items-center gap-2">
          <button
            type="button"
            data-cell="open"
            dir="auto"
            title={row.title}
            aria-current={isChosen ? 'true' : undefined}
            onClick={onChoose}
            className="min-h-9 min-w-0 flex-1 truncate rounded-control px-1 text-start"
          >
            {row.title}
          </button>
          {row.shortcut && (
            <bdi className="max-w-1/3 truncate text-small text-muted max-[479px]:hidden">/{row.shortcut}</bdi>
          )}
          {row.languages.length > 1 && <Languages codes={row.languages} />}
          {row.isStale && (
            <span className="text-caution" title="Past its review date">
              <CalendarClock size={14} aria-hidden />
              <span className="sr-only">Past its review date</span>
            </span>
          )}
        </div>
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

function Languages({ codes }: { codes: readonly string[] }) {
  const names = codes.map((code) => languageName(code, 'en')).join(', ');
  return (
    <span className="shrink-0 text-small text-muted" title={names}>
      <span className="sr-only">{names}</span>
      <span aria-hidden>{codes.length} languages</span>
    </span>
  );
}
